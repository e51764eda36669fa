// What figures between axes share.

/** Numbers to pixels. */
class Scale {
  constructor(from, to, start, end) {
    Object.assign(this, {from, to, start, end});
  }

  at(value) {
    return this.start + (value - this.from) / (this.to - this.from) * (this.end - this.start);
  }

  valueAt(place) {
    return this.from + (place - this.start) / (this.end - this.start) * (this.to - this.from);
  }
}

/** Axes, ticks and titles round an area. */
function axes(still, area, across, acrossTicks, placeAcross, upwards, titles) {
  const right = area.x + area.width;
  const bottom = area.y + area.height;
  for (const tick of linearTicks(upwards.from, upwards.to, Math.max(3, Math.round(area.height / 55)))) {
    const y = upwards.at(tick);
    still.append(line(area.x, y, right, y, tick === 0 ? "axis" : "grid", tick === 0 ? 1 : 0.6));
    still.append(label(brief(tick, 12), area.x - 6, y, {anchor: "end", size: 11, css: "faint"}));
  }
  let last = -Infinity;
  for (const tick of acrossTicks.map(value => [placeAcross(value), value]).sort((a, b) => a[0] - b[0])) {
    const words = brief(tick[1], 12);
    const half = textWidth(words, 11) / 2;
    still.append(line(tick[0], bottom, tick[0], bottom + 4, "axis", 1));
    if (tick[0] - half > last + 6) {
      still.append(label(words, tick[0], bottom + 12, {anchor: "middle", size: 11, css: "faint"}));
      last = tick[0] + half;
    }
  }
  still.append(line(area.x, area.y, area.x, bottom, "axis", 1), line(area.x, bottom, right, bottom, "axis", 1));
  still.append(label(titles.across, area.x + area.width / 2, bottom + 29, {anchor: "middle"}));
  still.append(label(titles.upwards, 10, area.y + area.height / 2, {anchor: "middle", angle: -90}));
}

/** All θ of a path, with a little room; what λ moves then never moves the axis. */
function valueRange(path) {
  let top = 0;
  let bottom = 0;
  path.values.forEach(values => values.forEach(value => {
    top = Math.max(top, value);
    bottom = Math.min(bottom, value);
  }));
  const margin = top > bottom ? 0.04 * (top - bottom) : 1;
  return {from: bottom - margin, to: top + margin};
}

/** Places as near to some wishes as a gap allows: the nearest non-decreasing sequence, by pooling neighbours. */
function spread(wishes, gap, from, to) {
  const order = wishes.map((_, i) => i).sort((a, b) => wishes[a] - wishes[b] || a - b);
  const step = wishes.length > 1 ? Math.min(gap, (to - from) / (wishes.length - 1)) : gap;
  const pools = [];
  order.forEach((wish, i) => {
    pools.push({mean: wishes[wish] - i * step, count: 1});
    while (pools.length > 1 && pools[pools.length - 2].mean > pools[pools.length - 1].mean) {
      const last = pools.pop();
      const before = pools[pools.length - 1];
      before.mean = (before.mean * before.count + last.mean * last.count) / (before.count + last.count);
      before.count += last.count;
    }
  });
  const places = [];
  let i = 0;
  for (const pool of pools) {
    for (let n = 0; n < pool.count; n++, i++) {
      const offset = Math.max(from, Math.min(to - (wishes.length - 1) * step, pool.mean));
      places[order[i]] = offset + i * step;
    }
  }
  return places;
}
