// Drawing with plain SVG: marks are elements, colours are classes of the style sheet, so that light, dark and print need no script.

const SVG = "http://www.w3.org/2000/svg";
const FONT = 12;
const LINE = 1.25;

const ruler = document.createElement("canvas").getContext("2d");

/** Width of words in pixels. */
function textWidth(words, size, bold) {
  ruler.font = (bold ? "bold " : "") + size + "px " + getComputedStyle(document.body).fontFamily;
  return ruler.measureText(words).width;
}

/** Words cut to a width, with an ellipsis. */
function shortened(words, size, width, bold) {
  if (textWidth(words, size, bold) <= width) {
    return words;
  }
  const letters = Array.from(words);
  while (letters.length > 1 && textWidth(letters.join("").trimEnd() + "…", size, bold) > width) {
    letters.pop();
  }
  return letters.join("").trimEnd() + "…";
}

/** Words in at most so many lines of a width; the last is cut. */
function wrapped(words, size, width, most, bold) {
  const lines = [];
  let rest = words.split(" ");
  while (rest.length > 0) {
    if (lines.length === most - 1) {
      lines.push(rest.join(" "));
      break;
    }
    let count = 1;
    while (count < rest.length && textWidth(rest.slice(0, count + 1).join(" "), size, bold) <= width) {
      count++;
    }
    lines.push(rest.slice(0, count).join(" "));
    rest = rest.slice(count);
  }
  return lines.map(line => shortened(line, size, width, bold));
}

/** An SVG element; attributes that are undefined are left out. */
function mark(name, attributes, ...children) {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) {
      element.setAttribute(key, typeof value === "number" ? Number(value.toFixed(2)) : value);
    }
  }
  element.append(...children);
  return element;
}

function line(x1, y1, x2, y2, css, width, dash) {
  return mark("line", {x1, y1, x2, y2, class: css, "stroke-width": width, "stroke-dasharray": dash});
}

/** Text with the middle of its height at y; it may run at an angle, degrees. */
function label(words, x, y, {anchor = "start", size = FONT, css = "ink", angle = 0, bold = false, plate = false} = {}) {
  return mark("text", {
    x, y, dy: "0.35em", "text-anchor": anchor, "font-size": size, "font-weight": bold ? "bold" : undefined,
    class: "label " + css + (plate ? " on-plate" : ""),
    transform: angle ? "rotate(" + angle.toFixed(2) + " " + x.toFixed(2) + " " + y.toFixed(2) + ")" : undefined
  }, words);
}

/** A disc for θ > 0, a diamond for θ < 0. */
function signDot(value, x, y, radius, css) {
  if (value >= 0) {
    return mark("circle", {cx: x, cy: y, r: radius, class: css});
  }
  const r = 1.25 * radius;
  return polygon([[x, y - r], [x + r, y], [x, y + r], [x - r, y]], css);
}

/** Round a dot: what it is to the truth. True predictors are round, false ones square, and what is missed is interrupted. */
function truthMark(role, x, y, radius) {
  const r = radius + 3;
  return role === "extra" ? [mark("rect", {x: x - r, y: y - r, width: 2 * r, height: 2 * r, class: "truth extra"})]
    : role === undefined ? [] : [mark("circle", {cx: x, cy: y, r, class: "truth " + role,
      "stroke-dasharray": role === "missed" ? "3 2" : undefined})];
}

function polygon(points, css) {
  return mark("polygon", {points: points.map(point => point.map(c => c.toFixed(2)).join(",")).join(" "), class: css});
}

/** Solid for θ > 0, dashed for θ < 0, as in the program. */
function dashOf(value, width) {
  const unit = Math.max(1, Math.min(width, 2.5));
  return value < 0 ? (3.2 * unit).toFixed(1) + " " + (2.4 * unit).toFixed(1) : undefined;
}

const signClass = value => value < 0 ? "negative" : "positive";

/** A group of what belongs to a category: it lights up with the category wherever that is. */
function ofCategory(category, tooltip, ...children) {
  const group = mark("g", {"data-category": category, class: "of-category"}, mark("title", {}, tooltip));
  group.append(...children);
  return group;
}

const overlaps = (a, b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** A drawing of a size, which is as wide as its host; what stays and what λ moves are groups of their own. */
function sheet(host, width, height, title) {
  const still = mark("g", {});
  const moving = mark("g", {});
  const heading = mark("title", {}, title);
  const root = mark("svg", {viewBox: "0 0 " + width + " " + height, role: "img", "aria-label": title}, heading,
    still, moving);
  host.replaceChildren(root);
  return {
    root, still, moving, width, height,
    name(words) {
      heading.textContent = "";
      root.setAttribute("aria-label", words);
    }
  };
}

/** From a centre to the edge of a page, for a line of text of half a height that runs in a direction. */
function toEdge(width, height, cos, sin, half) {
  return Math.min((width - half * Math.abs(sin)) / Math.max(1e-9, Math.abs(cos)),
    (height - half * Math.abs(cos)) / Math.max(1e-9, Math.abs(sin)));
}
