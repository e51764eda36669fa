// The coefficient paths θ_j(λ), drawn once; λ moves a line, and a dot on each named curve. Dragging in it moves λ.

/** How many colours there are for curves; those that come after them are dashed. */
const CURVES = Number(getComputedStyle(document.documentElement).getPropertyValue("--curves"));

class Curves {
  constructor(host, target, width, askFor) {
    this.target = target;
    this.path = target.path;
    this.narrow = width < 480;
    const height = this.narrow ? Math.round(0.9 * width) : Math.min(400, Math.round(0.68 * width));
    this.sheet = sheet(host, width, height, "");
    const end = this.path.at(this.least());
    this.named = byMagnitude(end.coefficients).slice(0, this.narrow ? 6 : 10);
    const longest = this.narrow ? 0.27 * width : 0.3 * width;
    this.words = this.named.map(c => shortened(target.label(c.category), 11, longest));
    const names = this.words.length === 0 ? 10 : Math.max(...this.words.map(words => textWidth(words, 11))) + 22;
    this.area = {x: 48, y: 14, width: width - 48 - names, height: height - 14 - 56};
    const range = valueRange(this.path);
    this.upwards = new Scale(range.from, range.to, this.area.y + this.area.height, this.area.y);
    const top = this.path.lambdaMax > 0 ? this.path.lambdaMax : 1;
    this.across = new Scale(Math.log10(top), Math.log10(Math.min(this.least(), 0.999999 * top)), this.area.x,
      this.area.x + this.area.width);
    this.drawStill();
    this.follow(askFor);
  }

  /** The smallest λ on the axis. */
  least() {
    return Math.max(this.path.end, 1e-6 * this.path.lambdaMax);
  }

  x(lambda) {
    return this.across.at(Math.log10(Math.max(this.least(), this.path.clamp(lambda))));
  }

  drawStill() {
    const {still} = this.sheet;
    const {area} = this;
    const least = this.least();
    axes(still, area, this.across, this.path.lambdaMax > 0 ? logarithmicTicks(least, this.path.lambdaMax, 5) : [],
      value => this.across.at(Math.log10(value)), this.upwards,
      {across: this.narrow ? "λ, logit²" : "λ, logit²  (falling to the right)", upwards: "θⱼ"});
    const place = new Map(this.named.map((c, i) => [c.category, i]));
    const pieces = this.pieces();
    const draw = (category, css, width, dash) => pieces.get(category).forEach(piece => still.append(
      ofCategory(category, this.target.label(category), mark("polyline", {
        points: piece.map(([x, y]) => x.toFixed(1) + "," + y.toFixed(1)).join(" "), class: "curve " + css, "stroke-width": width,
        "stroke-dasharray": dash
      }))));
    [...pieces.keys()].filter(category => !place.has(category)).forEach(category => draw(category, "other", 0.7));
    this.drawEvents(still, place);
    [...this.named].reverse().forEach(c => {
      const at = place.get(c.category);
      draw(c.category, this.css(at), 1.7, at >= CURVES ? "5 4" : undefined);
    });
    this.drawNames(still);
    const y = this.sheet.height - 8;
    const zero = label("▲ enters   × leaves", this.sheet.width - 6, y, {anchor: "end", size: 11, css: "faint"});
    still.append(zero);
    if (pieces.size === 0) {
      still.append(label("no category becomes active on this path", area.x + area.width / 2, area.y + area.height / 2,
        {anchor: "middle", css: "faint"}));
    }
  }

  css(place) {
    return "curve-" + place % CURVES;
  }

  /** The corners of each category's curve: at knots, and between them as finely as the axis bends. */
  pieces() {
    const {path} = this;
    const least = this.least();
    const pieces = new Map();
    const open = new Map();
    const add = (category, lambda, value) => {
      if (!open.has(category)) {
        const piece = [];
        open.set(category, piece);
        pieces.set(category, [...(pieces.get(category) || []), piece]);
      }
      open.get(category).push([this.x(lambda), this.upwards.at(value)]);
    };
    for (let knot = 0; knot < path.lambdas.length && path.lambdas[knot] >= least; knot++) {
      const above = path.lambdas[knot];
      [...open.keys()].filter(category => !path.active[knot].includes(category)).forEach(category => {
        add(category, above, 0);
        open.delete(category);
      });
      path.active[knot].forEach((category, i) => add(category, above, path.values[knot][i]));
      if (knot + 1 === path.lambdas.length) {
        continue;
      }
      const below = Math.max(least, path.lambdas[knot + 1]);
      const parts = Math.max(1, Math.ceil((this.x(below) - this.x(above)) / 5));
      const last = below > path.lambdas[knot + 1] ? parts : parts - 1;
      for (let part = 1; part <= last; part++) {
        const lambda = part === parts ? below : above * Math.pow(below / above, part / parts);
        const share = (above - lambda) / (above - path.lambdas[knot + 1]);
        path.active[knot].forEach((category, i) => {
          const value = path.values[knot][i];
          add(category, lambda, value + share * (path.valueAt(knot + 1, category) - value));
        });
      }
    }
    return pieces;
  }

  drawEvents(still, place) {
    const y = this.upwards.at(0);
    this.path.lambdas.forEach((lambda, knot) => {
      if (lambda < this.least()) {
        return;
      }
      const {entered, left} = this.path.change(knot);
      const x = this.x(lambda);
      entered.forEach(category => {
        const at = place.get(category);
        const r = at === undefined ? 2 : 3.4;
        still.append(ofCategory(category, this.target.label(category) + " enters at λ = " + brief(lambda, 4),
          polygon([[x, y - r], [x + r, y + r], [x - r, y + r]], "event " + (at === undefined ? "other" : this.css(at)))));
      });
      left.forEach(category => {
        const at = place.get(category);
        const r = at === undefined ? 2 : 3;
        const css = "crossing " + (at === undefined ? "other" : this.css(at));
        still.append(ofCategory(category, this.target.label(category) + " leaves at λ = " + brief(lambda, 4),
          line(x - r, y - r, x + r, y + r, css, 1.2), line(x - r, y + r, x + r, y - r, css, 1.2)));
      });
    });
  }

  drawNames(still) {
    const {area} = this;
    const right = area.x + area.width;
    const wishes = this.named.map(c => this.upwards.at(c.value));
    const places = spread(wishes, 11 * LINE, area.y + 7, area.y + area.height - 7);
    this.named.forEach((c, i) => {
      const css = this.css(i);
      still.append(ofCategory(c.category, this.target.label(c.category),
        line(right, wishes[i], right + 4, wishes[i], "curve " + css, 0.8),
        line(right + 4, wishes[i], right + 14, places[i], "curve " + css, 0.8),
        label(this.words[i], right + 17, places[i], {size: 11, css: "name " + css})));
    });
  }

  draw(solution) {
    const {moving} = this.sheet;
    const {area} = this;
    const bottom = area.y + area.height;
    const x = this.x(solution.lambda);
    moving.replaceChildren(line(x, area.y, x, bottom, "lambda-line", 1.4));
    const values = new Map(solution.coefficients.map(c => [c.category, c.value]));
    this.named.forEach((c, i) => {
      const value = values.get(c.category);
      if (value) {
        moving.append(mark("circle", {cx: x, cy: this.upwards.at(value), r: 3, class: "value " + this.css(i)}));
      }
    });
    const words = "λ/λₘₐₓ = " + brief(solution.ratio, 3) + ",  k = " + solution.coefficients.length;
    const wide = textWidth(words, 11);
    const beside = x + 6 + wide <= area.x + area.width ? x + 5 : Math.max(area.x + 2, x - 5 - wide);
    moving.append(label(words, beside, bottom - 9, {size: 11, css: "lambda-words", plate: true}));
    this.sheet.name("Coefficient paths of " + this.target.name + "; the line stands at " + words);
  }

  follow(askFor) {
    const {root} = this.sheet;
    const ask = event => {
      const box = root.getBoundingClientRect();
      const x = (event.clientX - box.left) / box.width * this.sheet.width;
      askFor(this.path.clamp(Math.pow(10, this.across.valueAt(x))));
    };
    const inPlot = event => {
      const box = root.getBoundingClientRect();
      const x = (event.clientX - box.left) / box.width * this.sheet.width;
      return x >= this.area.x - 4 && x <= this.area.x + this.area.width + 4;
    };
    root.classList.add("draggable");
    root.addEventListener("pointerdown", event => {
      if (event.button === 0 && inPlot(event)) {
        root.setPointerCapture(event.pointerId);
        ask(event);
      }
    });
    root.addEventListener("pointermove", event => {
      if (root.hasPointerCapture(event.pointerId)) {
        ask(event);
      }
    });
  }
}
