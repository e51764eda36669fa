// |E f_i f_j| across, θ_j upwards, for every category; the bar of Conjecture 1 at λ/2, and Theorem 3's where it says something.

/** What Theorem 3 sets aside; the arithmetic of the program's Screening.byTheorem3 with 0 for the error at λ = 0. */
function byTheorem3(target, lambda) {
  const discarded = new Set();
  if (!(lambda > 0)) {
    return discarded;
  }
  const {lambdaMax, correlations, targetMoment} = target.path;
  const reach = Math.sqrt(Math.max(0, targetMoment));
  const fall = Math.max(0, 1 / lambda - 1 / lambdaMax);
  for (const j of target.dictionary) {
    const spread = Math.sqrt(target.diagonal[j]) * reach;
    const relative = Math.abs(correlations[j]) / (lambdaMax / 2);
    if (lambda >= lambdaMax || relative < 1 - 2 * spread * fall) {
      discarded.add(j);
    }
  }
  return discarded;
}

/** What Conjecture 1 sets aside. */
function byConjecture1(target, lambda) {
  return new Set(target.dictionary.filter(j => Math.abs(target.path.correlations[j]) < lambda / 2));
}

/** A rule against the exact solution. */
function screeningCounts(target, discarded, solution) {
  const violators = solution.coefficients.map(c => c.category).filter(j => discarded.has(j));
  const discardedActive = violators.length;
  const discardedZero = discarded.size - discardedActive;
  const keptActive = solution.coefficients.length - discardedActive;
  const keptZero = target.dictionary.length - discardedZero - discardedActive - keptActive;
  return {violators: new Set(violators), discardedActive, discardedZero, keptActive, keptZero};
}

class Scatter {
  constructor(host, target, width) {
    this.target = target;
    this.narrow = width < 480;
    const height = this.narrow ? Math.round(0.98 * width) : Math.min(420, Math.round(0.72 * width));
    this.sheet = sheet(host, width, height, "");
    this.area = {x: 48, y: 30, width: width - 48 - 14, height: height - 30 - 96};
    const {path} = target;
    const largest = path.lambdaMax / 2;
    const range = valueRange(path);
    this.across = new Scale(0, largest > 0 ? 1.05 * largest : 1, this.area.x, this.area.x + this.area.width);
    this.upwards = new Scale(range.from, range.to, this.area.y + this.area.height, this.area.y);
    this.sides = new Map();
    this.gap = target.truth === undefined ? 7 : 9;
    this.drawStill();
  }

  x(category) {
    return this.across.at(Math.abs(this.target.path.correlations[category]));
  }

  drawStill() {
    const {still} = this.sheet;
    axes(still, this.area, this.across, linearTicks(0, this.across.to, this.narrow ? 4 : 6), value => this.across.at(value),
      this.upwards, {across: "|E fᵢ fⱼ|,  logit²", upwards: "θⱼ"});
    const y = this.upwards.at(0);
    this.zeros = new Map();
    const rings = mark("g", {});
    for (const j of this.target.dictionary) {
      const ring = mark("circle", {cx: this.x(j), cy: y, r: 1.9, class: "ring"});
      rings.append(ring);
      this.zeros.set(j, ring);
    }
    still.append(rings);
    this.legend(still, [
      ["θⱼ > 0", (at, top) => signDot(1, at, top, 3.6, "dot positive")],
      ["θⱼ < 0", (at, top) => signDot(-1, at, top, 3.6, "dot negative")],
      ["θⱼ = 0", (at, top) => mark("circle", {cx: at, cy: top, r: 2.4, class: "ring"})],
      ["θⱼ ≠ 0 below the bar", (at, top) => mark("circle", {cx: at, cy: top, r: 5, class: "violator"})]]);
  }

  /** What marks stand for, in one row; where letters are wide and the page is narrow, closer and smaller. */
  legend(still, entries) {
    const room = this.area.width + 12;
    const wide = size => entries.reduce((sum, [words]) => sum + 13 + textWidth(words, size), 0);
    const gaps = entries.length - 1;
    let size = 11;
    while (size > 8 && wide(size) + 6 * gaps > room) {
      size -= 0.5;
    }
    const gap = Math.min(14, (room - wide(size)) / gaps);
    let x = this.area.x;
    for (const [words, draw] of entries) {
      still.append(draw(x + 5, 12), label(words, x + 13, 12, {size}));
      x += 13 + textWidth(words, size) + gap;
    }
  }

  draw(solution) {
    const {moving} = this.sheet;
    const {area} = this;
    const bottom = area.y + area.height;
    const half = solution.lambda / 2;
    const counts = screeningCounts(this.target, byConjecture1(this.target, solution.lambda), solution);
    const safe = byTheorem3(this.target, solution.lambda);
    moving.replaceChildren();
    const active = new Set(solution.coefficients.map(c => c.category));
    this.zeros.forEach((ring, j) => ring.classList.toggle("hidden", active.has(j)));
    if (half <= this.across.to) {
      const x = this.across.at(half);
      moving.append(line(x, area.y, x, bottom, "lambda-line", 1.4, "1.6 2.4"));
    }
    const points = byMagnitude(solution.coefficients).map(c => ({...c, x: this.x(c.category), y: this.upwards.at(c.value)}));
    const taken = points.map(point => ({x: point.x - 4, y: point.y - 4, width: 8, height: 8}));
    taken.push({x: area.x, y: this.upwards.at(0) - 4, width: area.width, height: 8});
    const bar = this.barLabel(half, taken);
    const placed = [];
    const ranked = [...points.filter(point => counts.violators.has(point.category)),
      ...points.filter(point => !counts.violators.has(point.category))];
    ranked.slice(0, this.narrow ? 7 : 14).forEach(point => this.place(point, taken, placed));
    points.forEach(point => moving.append(ofCategory(point.category,
      this.target.label(point.category) + "\nθ = " + brief(point.value, 4) + "\n|E fᵢ fⱼ| = "
        + brief(Math.abs(this.target.path.correlations[point.category]), 4),
      ...placed.filter(name => name.point === point).map(name => name.text),
      ...(counts.violators.has(point.category) ? [mark("circle", {cx: point.x, cy: point.y, r: 6, class: "violator"})] : []),
      signDot(point.value, point.x, point.y, 3.6, "dot " + signClass(point.value)))));
    const roles = this.target.marks(solution);
    points.forEach(point => moving.append(...truthMark(roles.get(point.category), point.x, point.y, 3.6)));
    roles.forEach((role, category) => {
      if (role === "missed") {
        moving.append(...truthMark(role, this.x(category), this.upwards.at(0), 2));
      }
    });
    if (bar) {
      moving.append(bar);
    }
    this.footer(counts, safe, solution);
    this.sheet.name("Scatter: |E f_i f_j| and coefficients of " + this.target.name + "; " + counts.keptActive
      + " non-zeros at or above the bar, " + counts.discardedActive + " below");
  }

  barLabel(half, taken) {
    if (half > this.across.to) {
      return undefined;
    }
    const words = "λ/2";
    const wide = textWidth(words, 11);
    const x = this.across.at(half);
    const from = x + 5 + wide <= this.area.x + this.area.width ? x + 4 : x - 4 - wide;
    taken.push({x: from, y: this.area.y + 2, width: wide, height: 12});
    return label(words, from, this.area.y + 8, {size: 11, css: "lambda-words", plate: true});
  }

  /** A name beside its dot, on the side where it was before unless something is there now. */
  place(point, taken, placed) {
    const words = this.target.label(point.category);
    const wide = textWidth(words, 11);
    const sides = [[1, 0], [-1, 0], [1, -1], [1, 1], [-1, -1], [-1, 1], [0, -1], [0, 1]];
    const before = this.sides.get(point.category);
    for (const side of before === undefined ? sides : [sides[before], ...sides]) {
      const x = side[0] > 0 ? point.x + this.gap : side[0] < 0 ? point.x - this.gap - wide : point.x - wide / 2;
      const y = point.y + side[1] * (side[0] === 0 ? 13 : 10) - 6;
      const box = {x, y, width: wide, height: 12};
      const inside = x >= this.area.x + 1 && x + wide <= this.area.x + this.area.width + 8 && y >= this.area.y
        && y + 12 <= this.area.y + this.area.height;
      if (inside && !taken.some(other => overlaps(other, box))) {
        taken.push(box);
        this.sides.set(point.category, sides.indexOf(side));
        placed.push({point, text: label(words, x, y + 6, {size: 11})});
        return;
      }
    }
  }

  footer(counts, safe, solution) {
    const {moving} = this.sheet;
    const y = this.area.y + this.area.height + 50;
    const part = (one, all) => all === 0 ? "–" : brief(100 * one / all, 3) + " %";
    const kept = counts.keptActive + counts.keptZero;
    const pair = (nonzero, zero) => nonzero + " θ≠0 + " + zero + " θ=0";
    const rows = ["|b| ≥ λ/2:  " + pair(counts.keptActive, counts.keptZero) + ",  precision " + part(counts.keptActive, kept),
      "|b| < λ/2:  " + pair(counts.discardedActive, counts.discardedZero) + ",  recall "
        + part(counts.keptActive, solution.coefficients.length)];
    if (safe.size > 0) {
      const exact = screeningCounts(this.target, safe, solution);
      rows.push("Theorem 3 drops " + pair(exact.discardedActive, exact.discardedZero) + " (safe)");
    }
    rows.forEach((words, i) => moving.append(label(words, this.narrow ? 6 : this.area.x, y + i * 14, {size: 11})));
  }
}
