// Numbers as the program writes them: with a point, and a true minus.

const withMinus = text => text.replace(/-/g, "\u2212");

/** To so many significant digits without trailing zeros: 0.0312, 12, 3.4e−9. */
function brief(value, digits) {
  if (value === 0) {
    return "0";
  }
  const [mantissa, power] = value.toExponential(digits - 1).split("e");
  const exponent = Number(power);
  return withMinus(exponent >= -4 && exponent <= 5
    ? String(Number(value.toPrecision(digits)))
    : Number(mantissa) + "e" + exponent);
}

/** θ: three decimals, more digits where these would hide it. */
function coefficientText(value) {
  return Math.abs(value) < 0.0095 ? brief(value, 2) : withMinus(value.toFixed(3));
}

function percent(part) {
  return (100 * part).toFixed(1) + " %";
}

/** 3e-16; 0 for nothing. */
function magnitude(value) {
  return value === 0 ? "0" : withMinus(value.toExponential(0));
}

/** The largest step of 1, 2 or 5 times a power of ten that gives about so many ticks. */
function roundStep(range, wanted) {
  const rough = range / Math.max(1, wanted);
  const power = Math.floor(Math.log10(rough));
  const lead = rough / Math.pow(10, power);
  const digit = lead <= 1.0001 ? 1 : lead <= 2.0001 ? 2 : lead <= 5.0001 ? 5 : 10;
  return Number(digit + "e" + power);
}

function linearTicks(from, to, wanted) {
  const step = roundStep(to - from, wanted);
  const ticks = [];
  for (let i = Math.ceil(from / step - 1e-9); i <= Math.floor(to / step + 1e-9); i++) {
    ticks.push(Number((i * step).toPrecision(12)));
  }
  return ticks;
}

/** 1, 2, 5 of each power of ten, or the powers alone where these would be many. */
function logarithmicTicks(from, to, wanted) {
  const decades = Math.log10(to / from);
  const digits = decades * 3 <= wanted + 2 ? [1, 2, 5] : [1];
  const every = Math.max(1, Math.ceil(decades / wanted));
  const ticks = [];
  for (let power = Math.floor(Math.log10(from)); power <= Math.ceil(Math.log10(to)); power++) {
    for (const digit of digits) {
      const value = Number(digit + "e" + power);
      if (power % every === 0 && value >= from * (1 - 1e-9) && value <= to * (1 + 1e-9)) {
        ticks.push(value);
      }
    }
  }
  return ticks.length < 2 ? linearTicks(from, to, wanted) : ticks;
}
