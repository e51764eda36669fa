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
  const roles = target.marks(solution);
  const truth = category => target.truth === undefined ? [] : [
    target.truth.has(category) ? number(target.truth.get(category), coefficientText(target.truth.get(category))) : element("span", {}, "0"),
    {found: "found", extra: "false", missed: "missed"}[roles.get(category)]];
  const rows = byMagnitude(solution.coefficients).map(c => row(
    {"data-category": c.category, class: "of-category " + signClass(c.value)},
    target.label(c.category), number(c.value, coefficientText(c.value)),
    number(target.path.correlations[c.category], brief(target.path.correlations[c.category], 4)), ...truth(c.category)));
  roles.forEach((role, category) => {
    if (role === "missed") {
      const b = target.path.correlations[category];
      rows.push(row({"data-category": category, class: "of-category missed"}, target.label(category), element("span", {}, "0"),
        number(b, brief(b, 4)), ...truth(category)));
    }
  });
  const sum = solution.coefficients.reduce((all, c) => all + c.value, 0);
  const caption = solution.coefficients.length === 0 ? "No coefficient is other than 0 at this λ."
    : "The coefficients that are not 0, the largest first; their sum is " + brief(sum, 4) + ".";
  return table(caption, ["category j", "#θⱼ", "#E fᵢ fⱼ", ...(target.truth === undefined ? [] : ["#true θ", "truth"])], rows);
}

const TABLE1 = [
  ["absErr", "abs err", value => brief(value, 4)],
  ["relErr", "rel err", percent],
  ["acc", "acc", percent, "originalAcc"],
  ["positiveAcc", "pos acc", percent, "originalPositiveAcc"],
  ["falseWins", "false wins", String],
  ["precisionOfWins", "precision of wins", percent]
];

/** Table 1 at the nearest λ that the program has judged, knots and some between them: accuracies jump, so nothing is interpolated. */
function table1At(target, lambda) {
  const known = target.table1;
  const away = other => lambda > 0 && other > 0 ? Math.abs(Math.log(other / lambda)) : Math.abs(other - lambda) / target.path.lambdaMax;
  const place = known.lambdas.reduce((best, other, i) => away(other) < away(known.lambdas[best]) ? i : best, 0);
  const ratio = target.ratioAt(known.lambdas[place]);
  const rows = TABLE1.filter(([key]) => known[key].some(value => value !== null)).map(([key, words, text, original]) => {
    const value = known[key][place];
    const nothing = known[key][0];
    return row({}, words, value === null ? "–" : number(value, text(value)), nothing === null ? "–" : number(nothing, text(nothing)),
      original === undefined || known[original] === undefined ? "" : number(known[original], text(known[original])));
  });
  const positives = known.positives === undefined ? "" : ", of which " + known.positives + " have this label";
  return table("At λ/λₘₐₓ = " + brief(ratio, 4) + ", k = " + known.counts[place]
    + (known.lambdas[place] === lambda ? "" : ", the nearest λ that the program has judged") + ", on the rows held out" + positives + ".", ["", "#this combination", "#θ = 0", "#original"], rows);
}

/** All of it: a row a knot. */
function table1Along(target, askFor) {
  const columns = TABLE1.filter(([key]) => target.table1[key].some(value => value !== null));
  const rows = target.table1.lambdas.map((lambda, place) => {
    const go = element("button", {type: "button", class: "link"}, brief(target.ratioAt(lambda), 4));
    go.addEventListener("click", () => askFor(lambda));
    return row({}, go, element("span", {}, String(target.table1.counts[place])), ...columns.map(([key, , text]) =>
      target.table1[key][place] === null ? "–" : number(target.table1[key][place], text(target.table1[key][place]))));
  });
  return table("At every knot, and at some λ's between knots that lie far apart.", ["#λ/λₘₐₓ", "#k", ...columns.map(([, words]) => "#" + words)], rows);
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
