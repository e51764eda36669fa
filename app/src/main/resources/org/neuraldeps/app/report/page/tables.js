// Coefficients, Table 1, the certificate and the events: what is read rather than looked at.

/** An element of the page. */
function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) {
      made.setAttribute(key, value);
    }
  }
  made.append(...children);
  return made;
}

/** A number whose every digit is in the page, whatever is shown of it. */
function number(value, shown) {
  return element("data", {value: String(value), title: String(value)}, shown);
}

function table(caption, headings, rows) {
  const head = element("tr", {}, ...headings.map(heading =>
    element("th", {scope: "col", class: heading.startsWith("#") ? "number" : undefined}, heading.replace(/^#/, ""))));
  return element("table", {}, element("caption", {}, caption), element("thead", {}, head), element("tbody", {}, ...rows));
}

const row = (attributes, ...cells) => element("tr", attributes,
  ...cells.map(cell => typeof cell === "string" ? element("td", {}, cell) : element("td", {class: "number"}, cell)));

function coefficientTable(target, solution) {
  const rows = byMagnitude(solution.coefficients).map(c => row(
    {"data-category": c.category, class: "of-category " + signClass(c.value)},
    target.label(c.category), number(c.value, coefficientText(c.value)),
    number(target.path.correlations[c.category], brief(target.path.correlations[c.category], 4))));
  const sum = solution.coefficients.reduce((all, c) => all + c.value, 0);
  const caption = rows.length === 0 ? "No coefficient is other than 0 at this λ."
    : "The coefficients that are not 0, the largest first; their sum is " + brief(sum, 4) + ".";
  return table(caption, ["category j", "#θⱼ", "#E fᵢ fⱼ"], rows);
}

const TABLE1 = [
  ["absErr", "abs err", value => brief(value, 4)],
  ["relErr", "rel err", percent],
  ["acc", "acc", percent, "originalAcc"],
  ["positiveAcc", "pos acc", percent, "originalPositiveAcc"],
  ["falseWins", "false wins", String],
  ["precisionOfWins", "precision of wins", percent]
];

/** Table 1 at a knot: accuracies jump between knots, so nothing is interpolated. */
function table1At(target, knot) {
  const known = target.table1;
  const rows = TABLE1.filter(([key]) => known[key].some(value => value !== null)).map(([key, words, text, original]) => {
    const value = known[key][knot];
    const nothing = known[key][0];
    return row({}, words, value === null ? "–" : number(value, text(value)), nothing === null ? "–" : number(nothing, text(nothing)),
      original === undefined || known[original] === undefined ? "" : number(known[original], text(known[original])));
  });
  const positives = known.positives === undefined ? "" : ", of which " + known.positives + " have this label";
  return table("At the knot λ/λₘₐₓ = " + brief(target.ratioOf(knot), 4) + ", k = " + target.count(knot)
    + ", on the rows held out" + positives + ".", ["", "#this combination", "#θ = 0", "#original"], rows);
}

/** All of it: a row a knot. */
function table1Along(target, askFor) {
  const columns = TABLE1.filter(([key]) => target.table1[key].some(value => value !== null));
  const rows = target.path.lambdas.map((lambda, knot) => {
    const go = element("button", {type: "button", class: "link"}, brief(target.ratioOf(knot), 4));
    go.addEventListener("click", () => askFor(lambda));
    return row({"data-knot": knot}, go, String(target.count(knot)), ...columns.map(([key, , text]) =>
      target.table1[key][knot] === null ? "–" : number(target.table1[key][knot], text(target.table1[key][knot]))));
  });
  return table("Table 1 at every knot.", ["#λ/λₘₐₓ", "k", ...columns.map(([, words]) => "#" + words)], rows);
}

/** Of the knots on both sides: between them c = b − Ĉθ is linear in λ, so Eq. 7 is violated by no more than at one of them. */
function certificateWords(target, solution) {
  const knot = target.path.knotAtOrAbove(solution.lambda);
  const next = Math.min(knot + 1, target.path.lambdas.length - 1);
  const exact = solution.lambda === target.path.lambdas[knot];
  const gap = exact ? target.gaps[knot] : Math.max(target.gaps[knot], target.gaps[next]);
  const violation = exact ? target.violations[knot] : Math.max(target.violations[knot], target.violations[next]);
  return "Certified by the program " + (exact ? "at this knot" : "at the knots on both sides") + ": relative gap "
    + magnitude(gap) + ", Eq. 7 violated by at most " + magnitude(violation) + " of λₘₐₓ/2"
    + (exact ? "." : "; between two knots the violation is no larger than at one of them.");
}

/** What happens along the path, in words; a click goes there. */
function eventList(target, askFor) {
  const list = element("ol", {class: "events"});
  target.path.lambdas.forEach((lambda, knot) => {
    const words = target.eventWords(knot);
    if (words === "") {
      return;
    }
    const go = element("button", {type: "button", class: "event-button", "data-knot": knot},
      element("span", {class: "event-lambda"}, "λ/λₘₐₓ = " + brief(target.ratioOf(knot), 3)), " " + words);
    go.addEventListener("click", () => askFor(lambda));
    list.append(element("li", {}, go));
  });
  return list;
}
