// The page: one target at one λ, and everything that follows it.

/** A figure that fills the page is drawn smaller and shown larger, for letters that a room can read. */
const drawnWidth = wide => Math.max(280, wide > 800 ? Math.round(wide / 1.45) : wide);

class Page {
  constructor(stored) {
    this.stored = stored;
    this.targets = stored.targets.map(target => new Target(target, stored));
    this.radials = stored.radials.map(radial => ({
      ...radial,
      paths: radial.paths.map(path => ({index: path.index, path: new SolutionPath(path, undefined, 0)}))
    }));
    this.steps = stored.steps;
    this.isTour = this.steps.some(step => step.heading !== "" || step.words.length > 0);
    this.build();
    this.listen();
    const first = this.fromAddress();
    this.showStep(first.step, first.lambda);
  }

  get target() {
    return this.targets[this.chosen];
  }

  // ---- building ----

  build() {
    this.story = element("section", {id: "story", "aria-label": "Steps"});
    this.picker = element("select", {id: "target"});
    this.targets.forEach((target, i) => this.picker.append(element("option", {value: i}, this.optionWords(target))));
    this.slider = element("input", {id: "slider", type: "range", min: 0, max: 1, step: "any", "aria-describedby": "keys"});
    this.ratio = element("input", {id: "ratio", type: "text", inputmode: "decimal", autocomplete: "off", spellcheck: "false"});
    this.lambda = element("input", {id: "lambda", type: "text", inputmode: "decimal", autocomplete: "off", spellcheck: "false"});
    this.count = element("input", {id: "count", type: "text", inputmode: "numeric", autocomplete: "off", spellcheck: "false"});
    this.fewer = element("button", {type: "button", id: "fewer", title: "To the knot above"}, "‹ fewer");
    this.more = element("button", {type: "button", id: "more", title: "To the knot below"}, "more ›");
    this.knots = mark("svg", {class: "knots", "aria-hidden": "true", preserveAspectRatio: "none", viewBox: "0 0 1000 6"});
    this.problem = element("p", {id: "problem", role: "alert"});
    this.live = element("p", {id: "live", class: "unseen", "aria-live": "polite", role: "status"});
    this.caption = element("p", {id: "caption"});
    const field = (input, words) => element("label", {for: input.id}, words, input);
    const choice = element("section", {id: "choice", "aria-label": "Target, and \u03bb by numbers"},
      field(this.picker, "target"), field(this.ratio, "λ/λₘₐₓ"), field(this.lambda, "λ, logit²"), field(this.count, "k"));
    const controls = element("section", {id: "controls", "aria-label": "λ"},
      element("label", {for: "slider"}, "λ, from λₘₐₓ down"),
      element("div", {class: "sweep"}, this.fewer, element("div", {class: "track"}, this.slider, this.knots), this.more),
      element("span", {id: "keys", class: "unseen"},
        "Arrow keys go from knot to knot, page keys ten knots, home and end to λ max and to the end."),
      this.caption, this.problem, this.live);
    this.plates = {};
    const plate = (id, heading, ...content) => {
      const host = element("div", {class: "drawing"});
      this.plates[id] = {section: element("section", {class: "plate", id, "aria-labelledby": id + "-heading"},
        element("h2", {id: id + "-heading"}, heading), host, ...content), host};
      return this.plates[id].section;
    };
    const figures = element("div", {class: "plates"},
      plate("star", "What it is made of"), plate("path", "Coefficients along λ"),
      plate("scatter", "Correlations and coefficients"), plate("radial", "Several targets over common bases"),
      element("div", {id: "stills", class: "stills"}, ...document.querySelectorAll(".still")));
    this.certificate = element("p", {id: "certificate", class: "quiet"});
    this.along = element("details", {id: "along"}, element("summary", {}, "Table 1 along λ"), element("div", {class: "scroll"}));
    const read = element("div", {class: "plates read"},
      plate("coefficients", "Coefficients", this.certificate), plate("table1", "Table 1", this.along), plate("events", "What happens along λ"));
    document.getElementById("content").append(this.story, choice, controls, figures, read);
    this.about();
  }

  optionWords(target) {
    const several = new Set(this.targets.map(other => other.data.name)).size > 1;
    return target.name + (target.conditions === "" ? "" : ", " + target.conditions) + (several ? " – " + target.data.name : "");
  }

  about() {
    const terms = element("dl", {class: "terms"}, ...TERMS.flatMap(([name, meaning]) =>
      [element("dt", {}, name), element("dd", {}, meaning)]));
    this.source = element("p", {id: "source"});
    document.getElementById("about").append(element("h2", {}, "How to read this"), terms, this.source,
      element("p", {}, "Made by Neural Dependencies Explorer. The page loads nothing and sends nothing."));
  }

  // ---- what is shown ----

  showStep(number, lambda) {
    const step = this.steps[number];
    this.step = number;
    this.moving = step.moving;
    if (this.isTour) {
      this.tell(step);
    }
    this.story.hidden = !this.isTour;
    document.querySelectorAll(".still").forEach(still => {
      still.hidden = Number(still.dataset.step) !== number;
    });
    this.showTarget(step.target, lambda === undefined ? step.lambda : lambda);
  }

  tell(step) {
    const go = (words, to) => {
      const button = element("button", {type: "button", class: "go"}, words);
      button.disabled = to < 0 || to >= this.steps.length;
      button.addEventListener("click", () => this.turnTo(to));
      return button;
    };
    this.story.replaceChildren(element("h2", {tabindex: -1}, step.heading),
      ...step.words.map(paragraph => element("p", {}, paragraph)),
      element("nav", {"aria-label": "Steps"}, go("‹ back", this.step - 1),
        element("span", {}, this.step + 1 + " of " + this.steps.length), go("next ›", this.step + 1)));
  }

  showTarget(chosen, lambda) {
    this.chosen = chosen;
    this.picker.value = chosen;
    const {target} = this;
    this.solution = undefined;
    this.source.textContent = target.data.name + ": " + target.data.fitRows + " fit rows, " + target.data.evaluationRows
      + " rows held out, " + target.labels.length + " categories. The path of " + target.name + " ends at λ/λₘₐₓ = "
      + brief(target.path.lambdaMax === 0 ? 1 : target.path.end / target.path.lambdaMax, 3) + ": " + target.ending + ".";
    this.knots.replaceChildren(...target.path.lambdas.map(lambdaOfKnot => {
      const x = 1000 * target.scale.position(lambdaOfKnot);
      return mark("line", {x1: x, x2: x, y1: 0, y2: 6, class: "tick"});
    }));
    const events = eventList(target, to => this.ask(to));
    this.plates.events.host.replaceChildren(events);
    this.plates.table1.section.hidden = target.table1 === undefined;
    this.along.open = false;
    this.layOut();
    this.ask(lambda);
  }

  /** Draws what λ does not move, for the width there is. */
  layOut() {
    const {target} = this;
    const radial = target.radial === undefined ? undefined : this.radials[target.radial];
    const shows = key => this.moving.includes(key) && (key !== "radial" || radial !== undefined);
    for (const key of ["star", "path", "scatter", "radial"]) {
      this.plates[key].section.hidden = !shows(key);
    }
    const width = key => drawnWidth(Math.floor(this.plates[key].host.clientWidth));
    this.figures = [];
    if (shows("star")) {
      this.figures.push(new Star(this.plates.star.host, target, width("star")));
    }
    if (shows("path")) {
      this.figures.push(new Curves(this.plates.path.host, target, width("path"), lambda => this.ask(lambda)));
    }
    if (shows("scatter")) {
      this.figures.push(new Scatter(this.plates.scatter.host, target, width("scatter")));
    }
    this.several = shows("radial") ? new Radial(this.plates.radial.host, radial, target, width("radial")) : undefined;
    this.width = document.documentElement.clientWidth;
  }

  /** Goes to a λ of the current target. */
  ask(wanted) {
    const {target} = this;
    const lambda = Math.max(target.path.end, wanted);
    const solution = target.path.at(lambda);
    const knot = target.path.knotAtOrAbove(lambda);
    this.solution = solution;
    this.figures.forEach(figure => figure.draw(solution));
    if (this.several) {
      this.several.draw(solution.ratio);
    }
    this.caption.textContent = target.caption(solution);
    this.certificate.textContent = certificateWords(target, solution);
    this.plates.coefficients.host.replaceChildren(coefficientTable(target, solution));
    if (target.table1 !== undefined) {
      this.plates.table1.host.replaceChildren(table1At(target, lambda));
    }
    this.markEvents(knot, lambda);
    this.slider.value = target.scale.position(lambda);
    this.slider.setAttribute("aria-valuetext", target.spoken(solution));
    this.ratio.value = brief(solution.ratio, 4);
    this.lambda.value = brief(lambda, 5);
    this.count.value = solution.coefficients.length;
    this.problem.textContent = "";
    this.fewer.disabled = lambda >= target.path.lambdaMax;
    this.more.disabled = lambda <= target.path.end;
    Object.assign(document.getElementById("page").dataset, {lambda, error: solution.error});
    this.announce();
    this.toAddress();
  }

  markEvents(knot, lambda) {
    const host = this.plates.events.host;
    let current;
    host.querySelectorAll(".event-button").forEach(button => {
      const past = Number(button.dataset.knot) <= knot && lambda <= this.target.path.lambdas[Number(button.dataset.knot)];
      button.classList.toggle("past", past);
      button.removeAttribute("aria-current");
      current = past ? button : current;
    });
    if (current) {
      current.setAttribute("aria-current", "true");
      const list = host.firstElementChild;
      list.scrollTop = current.offsetTop - list.clientHeight / 2;
    } else if (host.firstElementChild) {
      host.firstElementChild.scrollTop = 0;
    }
  }

  /** Says what has changed once λ rests, not on the way. */
  announce() {
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => {
      const {target, solution} = this;
      const before = this.said && this.said.target === target ? this.said.solution : undefined;
      this.live.textContent = target.name + ": " + target.spoken(solution) + (before ? target.changes(before, solution) : "") + ".";
      this.said = {target, solution};
    }, 500);
  }

  // ---- listening ----

  listen() {
    this.picker.addEventListener("change", () => this.pick(Number(this.picker.value)));
    this.slider.addEventListener("input", () => this.ask(this.target.scale.lambda(Number(this.slider.value))));
    this.slider.addEventListener("keydown", event => this.key(event));
    this.fewer.addEventListener("click", () => this.toKnot(-1));
    this.more.addEventListener("click", () => this.toKnot(1));
    this.typed(this.ratio, value => value * this.target.path.lambdaMax, "λ/λₘₐₓ is a number above 0");
    this.typed(this.lambda, value => value, "λ is a number above 0");
    this.typed(this.count, value => Number.isInteger(value) ? this.target.path.lambdaForNonzeros(value) : NaN, "k is a whole number", true);
    this.along.addEventListener("toggle", () => {
      this.along.querySelector(".scroll").replaceChildren(...(this.along.open ? [table1Along(this.target, to => this.ask(to))] : []));
    });
    new ResizeObserver(() => {
      if (document.documentElement.clientWidth !== this.width) {
        this.layOut();
        this.ask(this.solution.lambda);
      }
    }).observe(document.getElementById("page"));
    document.addEventListener("keydown", event => this.turn(event));
    document.addEventListener("pointerover", event => this.light(event.target.closest("[data-category]")));
  }

  /** What presenters' keys send turns the steps, unless somebody is in a field. */
  turn(event) {
    const by = {PageDown: 1, ArrowRight: 1, PageUp: -1, ArrowLeft: -1}[event.key];
    const elsewhere = event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
    if (this.isTour && by !== undefined && !elsewhere && !event.target.closest("input, select")) {
      event.preventDefault();
      this.turnTo(this.step + by);
    }
  }

  turnTo(step) {
    if (step in this.steps) {
      this.showStep(step);
      this.story.querySelector("h2").focus();
      window.scrollTo({top: 0});
    }
  }

  pick(chosen) {
    const step = this.steps.findIndex(one => one.target === chosen);
    if (this.isTour || step < 0) {
      this.showTarget(chosen, Math.max(this.targets[chosen].path.end, this.solution.ratio * this.targets[chosen].path.lambdaMax));
    } else {
      this.showStep(step);
    }
  }

  typed(input, lambdaOf, rule, mayBeZero) {
    input.addEventListener("change", () => {
      const text = input.value.trim().replace("\u2212", "-");
      const value = text === "" ? NaN : Number(text);
      const lambda = Number.isFinite(value) && (value > 0 || (mayBeZero && value === 0)) ? lambdaOf(value) : NaN;
      if (Number.isFinite(lambda)) {
        const reached = lambda >= this.target.path.end;
        this.ask(lambda);
        this.problem.textContent = reached ? "" : "The page ends at this λ: " + this.target.ending + ".";
      } else {
        this.problem.textContent = rule + "; \"" + input.value + "\" is none.";
      }
    });
  }

  key(event) {
    const steps = {ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1, PageDown: 10, PageUp: -10};
    if (event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    if (event.key in steps) {
      event.preventDefault();
      this.toKnot(steps[event.key]);
    } else if (event.key === "Home" || event.key === "End") {
      event.preventDefault();
      this.ask(event.key === "Home" ? this.target.path.lambdaMax : this.target.path.end);
    }
  }

  /** Knots further down the path, or up. */
  toKnot(steps) {
    const {path} = this.target;
    const lambda = this.solution.lambda;
    const above = path.knotAtOrAbove(lambda);
    const on = path.lambdas[above] === lambda;
    const first = steps > 0 ? above + 1 : on ? above - 1 : above;
    const knot = first + (steps > 0 ? steps - 1 : steps + 1);
    if (lambda > path.lambdaMax || knot < 0) {
      this.ask(path.lambdaMax);
    } else {
      this.ask(knot >= path.lambdas.length ? path.end : path.lambdas[knot]);
    }
  }

  /** A category under the pointer lights up in every figure and table. */
  light(over) {
    const category = over ? over.dataset.category : undefined;
    if (category === this.lit) {
      return;
    }
    this.lit = category;
    document.querySelectorAll(".lit").forEach(one => one.classList.remove("lit"));
    if (category !== undefined) {
      document.querySelectorAll("[data-category=\"" + category + "\"]").forEach(one => one.classList.add("lit"));
    }
  }

  // ---- the address says what is shown, so that it can be sent to somebody ----

  toAddress() {
    clearTimeout(this.addressing);
    this.addressing = setTimeout(() => {
      const shown = new URLSearchParams({step: this.step + 1, lambda: this.solution.lambda});
      history.replaceState(null, "", "#" + shown);
    }, 300);
  }

  fromAddress() {
    const asked = new URLSearchParams(location.hash.slice(1));
    const step = Number(asked.get("step")) - 1;
    const lambda = Number(asked.get("lambda"));
    return step in this.steps ? {step, lambda: lambda > 0 ? lambda : undefined} : {step: 0};
  }
}

new Page(JSON.parse(document.getElementById("data").textContent));
