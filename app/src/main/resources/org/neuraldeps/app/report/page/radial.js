// Several targets over common bases: bases on a circle, targets inside, an arc for every coefficient, all at the same λ/λ_max.
// Neither places nor the scale of widths depend on λ.

class Radial {
  constructor(host, radial, target, width) {
    this.radial = radial;
    this.target = target;
    const height = Math.round(Math.min(width, 640));
    this.sheet = sheet(host, width, height, "");
    this.narrow = width < 480;
    this.size = this.narrow ? 9.5 : 11;
    const room = this.narrow ? 62 : 118;
    this.cx = width / 2;
    this.cy = (height - 24) / 2;
    this.radius = Math.min(width / 2, this.cy) - room;
    this.bases = new Map(radial.bases.map(([j, x, y]) => [j, this.base(j, x, y)]));
    this.allNamed = this.hasRoomForAll();
    this.boxes = this.targetBoxes();
    this.drawStill();
  }

  base(category, dx, dy) {
    return {category, dx, dy, x: this.cx + this.radius * dx, y: this.cy + this.radius * dy, angle: Math.atan2(dy, dx)};
  }

  /** Whether all names stand clear round the circle. */
  hasRoomForAll() {
    const angles = [...this.bases.values()].map(base => base.angle).sort((a, b) => a - b);
    const least = this.size * 0.98 / this.radius;
    return angles.every((angle, i) => i === 0 ? angles.length < 2 || angle + 2 * Math.PI - angles[angles.length - 1] >= least
      : angle - angles[i - 1] >= least);
  }

  /** Boxes with the targets' names, pushed apart where they would meet; always the same for a size. */
  targetBoxes() {
    const {size} = this;
    const most = this.narrow ? 0.85 * this.radius : 150;
    const boxes = this.radial.targets.map(([category, dx, dy]) => {
      const words = shortened(this.target.plain(category), size, most, true);
      const width = textWidth(words, size, true) + 8;
      return {category, words, width, height: 1.7 * size, x: this.cx + 0.8 * this.radius * dx - width / 2,
        y: this.cy + 0.8 * this.radius * dy - 0.85 * size};
    });
    for (let round = 0; round < 400; round++) {
      let moved = false;
      for (let a = 0; a < boxes.length; a++) {
        for (let b = a + 1; b < boxes.length; b++) {
          moved = this.part(boxes[a], boxes[b]) || moved;
        }
        this.keepInside(boxes[a]);
      }
      if (!moved) {
        break;
      }
    }
    return new Map(boxes.map(box => [box.category, box]));
  }

  part(a, b) {
    const gap = 3;
    const dx = (a.width + b.width) / 2 + gap - Math.abs(a.x + a.width / 2 - b.x - b.width / 2);
    const dy = (a.height + b.height) / 2 + gap - Math.abs(a.y + a.height / 2 - b.y - b.height / 2);
    if (dx <= 0.01 || dy <= 0.01) {
      return false;
    }
    if (dy <= dx) {
      const sign = a.y + a.height / 2 <= b.y + b.height / 2 ? 1 : -1;
      a.y -= sign * dy / 2;
      b.y += sign * dy / 2;
    } else {
      const sign = a.x + a.width / 2 <= b.x + b.width / 2 ? 1 : -1;
      a.x -= sign * dx / 2;
      b.x += sign * dx / 2;
    }
    return true;
  }

  keepInside(box) {
    const x = box.x + box.width / 2 - this.cx;
    const y = box.y + box.height / 2 - this.cy;
    const reach = Math.hypot(Math.abs(x) + box.width / 2, Math.abs(y) + box.height / 2);
    const most = 0.97 * this.radius;
    if (reach > most) {
      const away = Math.max(1e-9, Math.hypot(x, y));
      const back = Math.min(reach - most, away);
      box.x -= x / away * back;
      box.y -= y / away * back;
    }
  }

  drawStill() {
    const {still} = this.sheet;
    const dot = Math.min(3, 0.3 * 2 * Math.PI * this.radius / Math.max(1, this.bases.size));
    this.bases.forEach(base => {
      const group = ofCategory(base.category, this.target.plain(base.category) + "\nbase category",
        mark("circle", {cx: base.x, cy: base.y, r: dot, class: "base"}));
      if (this.allNamed) {
        group.append(this.baseName(base));
      }
      still.append(group);
    });
  }

  baseName(base) {
    const flip = base.dx < -1e-9;
    const gap = 8;
    const edge = toEdge(this.sheet.width / 2 - 2, base.dy < 0 ? this.cy - 2 : this.sheet.height - 20 - this.cy, base.dx, base.dy,
      0.62 * this.size);
    const words = shortened(this.target.plain(base.category), this.size, edge - this.radius - gap);
    return label(words, base.x + gap * base.dx, base.y + gap * base.dy, {
      anchor: flip ? "end" : "start", size: this.size, angle: base.angle * 180 / Math.PI + (flip ? 180 : 0)
    });
  }

  draw(ratio) {
    const {moving} = this.sheet;
    moving.replaceChildren();
    const arcs = [];
    this.radial.paths.forEach(path => {
      const lambda = Math.max(path.path.end, ratio * path.path.lambdaMax);
      path.path.at(lambda).coefficients.filter(c => this.bases.has(c.category))
        .forEach(c => arcs.push({base: c.category, target: path.index, value: c.value}));
    });
    arcs.sort((a, b) => Math.abs(a.value) - Math.abs(b.value) || a.target - b.target || a.base - b.base);
    arcs.forEach(arc => moving.append(this.arc(arc)));
    this.boxes.forEach(box => moving.append(ofCategory(box.category, box.words + "\ntarget",
      mark("rect", {x: box.x, y: box.y, width: box.width, height: box.height, rx: 4,
        class: "target-box" + (box.category === this.target.index ? " current" : "")}),
      label(box.words, box.x + box.width / 2, box.y + box.height / 2, {anchor: "middle", size: this.size, bold: true}))));
    if (!this.allNamed) {
      this.someNames(moving, arcs);
    }
    const words = "λ/λₘₐₓ = " + brief(ratio, 3) + ",  " + arcs.length + (arcs.length === 1 ? " arc" : " arcs");
    moving.append(label(words, 4, this.sheet.height - 9, {size: 11}));
    this.sheet.name("Radial view: " + this.radial.targets.length + " categories made of " + this.bases.size + " others, " + words);
  }

  /** Leaves the circle at a right angle and bends towards the target; the target on the slider keeps its colour, others are thinned. */
  arc({base, target, value}) {
    const from = this.bases.get(base);
    const box = this.boxes.get(target);
    const x3 = box.x + box.width / 2;
    const y3 = box.y + box.height / 2;
    const reach = 0.42 * Math.hypot(x3 - from.x, y3 - from.y);
    const x1 = from.x - reach * from.dx;
    const y1 = from.y - reach * from.dy;
    const scale = this.radial.scale > 0 ? this.radial.scale : 1;
    const width = Math.max(0.5, Math.min(9.6, 6 * Math.abs(value) / scale));
    const d = ["M", from.x, from.y, "C", x1, y1, x3 + 0.3 * (x1 - x3), y3 + 0.3 * (y1 - y3), x3, y3]
      .map(part => typeof part === "number" ? part.toFixed(2) : part).join(" ");
    return ofCategory(base, this.target.plain(base) + " → " + this.target.plain(target) + "\nθ = " + brief(value, 4),
      mark("path", {d, class: "arc " + signClass(value) + (target === this.target.index ? "" : " of-other"), "stroke-width": width,
        "stroke-dasharray": dashOf(value, width)}));
  }

  /** Names of the bases with the strongest arcs, as far as they keep clear of each other. */
  someNames(moving, arcs) {
    const named = [];
    const least = this.size * 1.1 / this.radius;
    for (const arc of [...arcs].reverse().sort((a, b) => (b.target === this.target.index) - (a.target === this.target.index))) {
      const base = this.bases.get(arc.base);
      const clear = named.every(angle => Math.abs(Math.atan2(Math.sin(angle - base.angle), Math.cos(angle - base.angle))) >= least);
      if (clear) {
        named.push(base.angle);
        moving.append(ofCategory(base.category, this.target.plain(base.category), this.baseName(base)));
      }
    }
  }
}
