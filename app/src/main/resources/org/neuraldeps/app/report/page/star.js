// The star: the target in the centre, the categories that predict it around. A category has one direction for the whole path, so
// nothing turns while λ is moved; directions follow the golden angle, which keeps any number of them apart.

const GOLDEN = Math.PI * (3 - Math.sqrt(5));
const STAR_MOST = 48;

/** Height of the strip below with what the signs look like, and what is not drawn or not named. */
const STAR_FOOT = 22;

/** A direction for each category: those that are never there together may share one. */
function starSlots(path) {
  const last = new Map();
  path.active.forEach((active, knot) => active.forEach(category => last.set(category, knot)));
  const slots = new Map();
  const busyUntil = [];
  path.active.forEach((active, knot) => {
    for (const category of active) {
      if (!slots.has(category)) {
        let slot = busyUntil.findIndex(until => until < knot);
        slot = slot < 0 ? busyUntil.length : slot;
        slots.set(category, slot);
        busyUntil[slot] = last.get(category);
      }
    }
  });
  return slots;
}

class Star {
  constructor(host, target, width) {
    this.target = target;
    this.slots = starSlots(target.path);
    const height = Math.round(width < 480 ? width * 1.06 : Math.min(0.86 * width, 520));
    this.sheet = sheet(host, width, height + STAR_FOOT, "");
    this.height = height;
    this.cx = width / 2;
    this.cy = height / 2;
    this.size = width < 480 ? 11 : FONT;
    this.room = Math.max(78, Math.min(0.24 * Math.min(width, height), 10.5 * this.size));
    this.radius = Math.min(width, height) / 2 - this.room;
    const bold = 1.15 * this.size;
    this.lines = wrapped(target.name, bold, 1.5 * this.radius, 3, true);
    const wide = Math.max(...this.lines.map(words => textWidth(words, bold, true))) + bold;
    const high = this.lines.length * bold * LINE + 0.7 * bold;
    this.drawSigns();
    this.centre = {x: this.cx - wide / 2, y: this.cy - high / 2, width: wide, height: high};
  }

  drawSigns() {
    const y = this.height + STAR_FOOT / 2;
    let x = 6;
    for (const [value, words] of [[1, "θ > 0"], [-1, "θ < 0"]]) {
      const css = signClass(value);
      this.sheet.still.append(line(x, y, x + 20, y, "spoke " + css, 2, dashOf(value, 1)), signDot(value, x + 20, y, 4, "dot " + css),
        label(words, x + 28, y, {size: 11}));
      x += 28 + textWidth(words, 11) + 14;
    }
  }

  draw(solution) {
    const all = byMagnitude(solution.coefficients);
    const shown = all.slice(0, STAR_MOST).map(c => this.spoke(c));
    const {moving, width} = this.sheet;
    moving.replaceChildren();
    const largest = shown.length === 0 ? 1 : Math.abs(shown[0].value);
    const upright = shown.length <= 10 ? this.upright(shown) : undefined;
    const named = [];
    const roles = this.target.marks(solution);
    shown.forEach((spoke, i) => {
      const group = ofCategory(spoke.category, this.target.label(spoke.category) + "\nθ = " + brief(spoke.value, 4),
        ...this.line(spoke, largest), ...truthMark(roles.get(spoke.category), spoke.x, spoke.y, 0.4 * this.size));
      const outward = upright ? undefined : this.outward(spoke, named);
      group.append(...(upright ? upright[i] : outward));
      moving.append(group);
    });
    roles.forEach((role, category) => {
      if (role === "missed" && this.slots.has(category)) {
        const {x, y} = this.spoke({category, value: 0});
        moving.append(ofCategory(category, this.target.label(category) + "\nmissed, true θ = "
          + brief(this.target.truth.get(category), 4), ...truthMark(role, x, y, 0.25 * this.size)));
      }
    });
    this.drawCentre(moving);
    if (all.length === 0) {
      moving.append(label("no dependencies at this λ", this.cx, this.cy + 4 * this.size, {anchor: "middle", size: this.size, css: "faint"}));
    }
    const unnamed = upright ? 0 : shown.length - named.length;
    const rest = unnamed > 0 ? [unnamed + " unnamed"] : [];
    if (all.length > shown.length) {
      rest.push("+ " + (all.length - shown.length) + " more, |θ| ≤ " + brief(Math.abs(all[shown.length].value), 2));
    }
    moving.append(label(rest.join(",  "), width - 4, this.height + STAR_FOOT / 2, {anchor: "end", size: 11}));
    this.sheet.name("Star: what " + this.target.name + " is made of, " + all.length + " categories");
  }

  spoke(c) {
    const angle = this.slots.get(c.category) * GOLDEN - Math.PI / 2;
    const cos = Math.cos(angle);
    const sin = Math.sin(angle);
    return {...c, angle, cos, sin, x: this.cx + this.radius * cos, y: this.cy + this.radius * sin};
  }

  line(spoke, largest) {
    const width = 0.7 + 5.3 * Math.abs(spoke.value) / largest;
    const css = "spoke " + signClass(spoke.value);
    return [line(this.cx, this.cy, spoke.x, spoke.y, css, width, dashOf(spoke.value, width)),
      signDot(spoke.value, spoke.x, spoke.y, 0.4 * this.size, "dot " + signClass(spoke.value))];
  }

  /** Names that stand upright beside their dots, the number below; undefined where they would meet. */
  upright(shown) {
    const taken = [this.centre];
    const names = [];
    for (const spoke of shown) {
      const beside = Math.abs(spoke.cos) > 0.3;
      const room = beside ? this.sheet.width / 2 - this.radius * Math.abs(spoke.cos) - 12 : 1.6 * this.room;
      const lines = [...wrapped(this.target.label(spoke.category), this.size, room, 2), coefficientText(spoke.value)];
      const wide = Math.max(...lines.map(words => textWidth(words, this.size)));
      const high = lines.length * this.size * LINE;
      const gap = 0.9 * this.size;
      const x = beside ? spoke.x + Math.sign(spoke.cos) * gap : spoke.x;
      const y = beside ? spoke.y : spoke.y + Math.sign(spoke.sin) * (gap + high / 2);
      const left = beside ? spoke.cos > 0 ? x : x - wide : x - wide / 2;
      const box = {x: left, y: y - high / 2, width: wide, height: high};
      const outside = box.x < 0 || box.x + wide > this.sheet.width || box.y < 0 || box.y + high > this.height;
      if (outside || taken.some(other => overlaps(other, box))) {
        return undefined;
      }
      taken.push(box);
      const anchor = beside ? spoke.cos > 0 ? "start" : "end" : "middle";
      names.push(lines.map((words, row) => label(words, x, box.y + (row + 0.5) * this.size * LINE,
        {anchor, size: this.size, css: row === lines.length - 1 ? "faint" : "ink"})));
    }
    return names;
  }

  /** A name that runs outwards, unless a stronger one lies in the same direction. */
  outward(spoke, named) {
    const least = this.size * 1.05 / this.radius;
    const near = named.some(angle => Math.abs(Math.atan2(Math.sin(angle - spoke.angle), Math.cos(angle - spoke.angle))) < least);
    if (near) {
      return [];
    }
    named.push(spoke.angle);
    const flip = spoke.cos < -1e-9;
    const gap = 0.8 * this.size;
    const edge = toEdge(this.sheet.width / 2 - 2, this.height / 2 - 2, spoke.cos, spoke.sin, 0.62 * this.size);
    const number = " " + coefficientText(spoke.value);
    const free = edge - this.radius - gap - textWidth(number, this.size);
    const words = shortened(this.target.label(spoke.category), this.size, free) + number;
    return [label(words, spoke.x + gap * spoke.cos, spoke.y + gap * spoke.sin, {
      anchor: flip ? "end" : "start", size: this.size, angle: spoke.angle * 180 / Math.PI + (flip ? 180 : 0)
    })];
  }

  drawCentre(moving) {
    const {x, y, width, height} = this.centre;
    moving.append(mark("rect", {x, y, width, height, rx: 6, class: "target-box"}));
    this.lines.forEach((words, i) => moving.append(label(words, this.cx,
      this.cy + (i - (this.lines.length - 1) / 2) * 1.15 * this.size * LINE, {anchor: "middle", size: 1.15 * this.size, bold: true})));
  }
}
