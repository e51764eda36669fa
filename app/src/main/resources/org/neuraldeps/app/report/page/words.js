// A target of the page: its path, its names, and what is said of it.

class Target {
  constructor(stored, document) {
    const data = document.data[stored.data];
    const outside = new Set(stored.outside);
    this.data = data;
    this.index = stored.index;
    this.name = stored.name;
    this.own = stored.own;
    this.conditions = stored.conditions;
    this.weighted = stored.weighted;
    this.ending = stored.ending;
    this.labels = data.labels;
    this.path = new SolutionPath(stored, stored.correlations, stored.targetMoment);
    this.scale = new LogScale(this.path);
    this.dictionary = data.labels.map((_, j) => j).filter(j => !outside.has(j));
    this.diagonal = document.diagonals[stored.diagonal];
    this.gaps = stored.gaps;
    this.violations = stored.violations;
    this.table1 = stored.table1;
    this.radial = stored.radial;
    this.events = new Map(stored.events);
    this.truth = stored.truth === undefined ? undefined : new Map(stored.truth);
  }

  /** A category as this target sees it: between networks its own one is told from it. */
  label(category) {
    return category === this.index ? this.own : this.labels[category];
  }

  /** A category whoever looks. */
  plain(category) {
    return this.labels[category];
  }

  ratioOf(knot) {
    return this.ratioAt(this.path.lambdas[knot]);
  }

  ratioAt(lambda) {
    return this.path.lambdaMax === 0 ? 1 : lambda / this.path.lambdaMax;
  }

  /** What happens at a knot, in the program's words; empty where it only bends. */
  eventWords(knot) {
    return this.events.get(knot) ?? "";
  }

  /** What each category is to the truth, where that is known: found, extra or missed, as the program calls them. */
  marks(solution) {
    const marks = new Map();
    if (this.truth !== undefined) {
      this.truth.forEach((value, category) => marks.set(category, "missed"));
      solution.coefficients.forEach(c => marks.set(c.category, this.truth.has(c.category) ? "found" : "extra"));
    }
    return marks;
  }

  /** "4 of 5 found, 1 false, 1 missed"; nothing where the truth is not known. */
  truthWords(solution) {
    if (this.truth === undefined) {
      return "";
    }
    const all = [...this.marks(solution).values()];
    const count = mark => all.filter(one => one === mark).length;
    return count("found") + " of " + this.truth.size + " found, " + count("extra") + " false, " + count("missed") + " missed";
  }

  caption(solution) {
    return "λ = " + brief(solution.lambda, 5) + ",  λ/λₘₐₓ = " + brief(solution.ratio, 4)
      + (this.conditions === "" ? "" : ",  " + this.conditions) + ",  k = " + solution.coefficients.length + ",  "
      + (this.weighted ? "φ-weighted " : "") + "err/Cᵢᵢ = " + brief(solution.relativeError, 3)
      + (this.truth === undefined ? "" : ",  " + this.truthWords(solution));
  }

  /** What somebody hears who does not see the figures. */
  spoken(solution) {
    const {length} = solution.coefficients;
    return "lambda is " + brief(solution.ratio, 3) + " of its maximum, " + length + (length === 1 ? " category" : " categories")
      + (this.truth === undefined ? "" : ", " + this.truthWords(solution));
  }

  /** What is different from another solution of the same target. */
  changes(before, after) {
    const was = new Set(before.coefficients.map(c => c.category));
    const is = new Set(after.coefficients.map(c => c.category));
    const entered = [...is].filter(j => !was.has(j));
    const left = [...was].filter(j => !is.has(j));
    const few = (all, verb) => all.length === 0 ? "" : ". " + all.slice(0, 3).map(j => this.label(j)).join(", ")
      + (all.length > 3 ? " and " + (all.length - 3) + " more" : "") + " " + verb;
    return few(entered, "entered") + few(left, "left");
  }
}

const TERMS = [
  ["θⱼ", "how much of category j's logit goes into the prediction of the target's logit"],
  ["λ", "the price of a coefficient: larger λ, fewer and smaller θ; at λₘₐₓ none is left"],
  ["knot", "a λ at which a category enters or leaves; between two knots every θⱼ is linear in λ, so this page interpolates and solves nothing"],
  ["err/Cᵢᵢ", "E[(fᵢ − Σ θⱼ fⱼ)²] over the rows that were fitted to, as a part of E[fᵢ²]"],
  ["rel err", "mean |fᵢ − Σ θⱼ fⱼ| over mean |fᵢ|, on the rows held out"],
  ["acc", "top-1 accuracy after the target's logit is replaced by its prediction, on the rows held out; pos acc over those whose label is the target"],
  ["false wins", "rows of other categories that the target wins once it is replaced; the precision of wins is the part of all its wins that is right"]
];
