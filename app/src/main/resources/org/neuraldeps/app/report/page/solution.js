// The exact path of a target from its knots: the arithmetic of the program's SolutionPath, step by step, so the same doubles.

class SolutionPath {
  /** lambdas falling; active[i] ascending, values[i] beside it: θ at lambdas[i] of what is active just below it. */
  constructor(stored, correlations, targetMoment) {
    this.lambdaMax = stored.lambdaMax;
    this.end = stored.end;
    this.lambdas = stored.lambdas;
    this.active = stored.active;
    this.values = stored.values;
    this.correlations = correlations;
    this.targetMoment = targetMoment;
  }

  /** The λ nearest to a given one for which there is a solution. */
  clamp(lambda) {
    return Math.min(this.lambdaMax, Math.max(this.end, lambda));
  }

  /** The last λ, coming down from λ_max, before more than so many coefficients are active. */
  lambdaForNonzeros(count) {
    const first = this.active.findIndex(active => active.length > count);
    return first < 0 ? this.end : this.lambdas[first];
  }

  /** Index of the last knot at or above a λ; 0 for λ above λ_max. */
  knotAtOrAbove(lambda) {
    let low = 0;
    let high = this.lambdas.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if (this.lambdas[middle] >= lambda) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** θ*(λ), λ not below the end: what is not 0, ascending by category, and the error that it leaves. */
  at(lambda) {
    if (lambda >= this.lambdaMax) {
      return this.solution(lambda, [], []);
    }
    const place = this.knotAtOrAbove(lambda);
    const above = this.lambdas[place];
    const active = this.active[place];
    const values = this.values[place].slice();
    if (lambda < above) {
      const below = this.lambdas[place + 1];
      const part = (above - lambda) / (above - below);
      for (let i = 0; i < values.length; i++) {
        values[i] += part * (this.valueAt(place + 1, active[i]) - values[i]);
      }
    }
    return this.solution(lambda, active, values);
  }

  solution(lambda, active, values) {
    const coefficients = [];
    let explained = 0;
    for (let i = 0; i < active.length; i++) {
      if (values[i] !== 0) {
        coefficients.push({category: active[i], value: values[i]});
        if (this.correlations) {
          explained += this.correlations[active[i]] * values[i] + lambda / 2 * Math.abs(values[i]);
        }
      }
    }
    const error = Math.max(0, this.targetMoment - explained);
    return {
      lambda,
      ratio: this.lambdaMax === 0 ? 1 : lambda / this.lambdaMax,
      coefficients,
      error,
      relativeError: this.targetMoment === 0 ? 0 : error / this.targetMoment
    };
  }

  valueAt(knot, category) {
    const active = this.active[knot];
    let low = 0;
    let high = active.length - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      if (active[middle] === category) {
        return this.values[knot][middle];
      }
      if (active[middle] < category) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return 0;
  }

  /** Who becomes active at a knot, and who does not stay so. */
  change(knot) {
    const before = new Set(knot === 0 ? [] : this.active[knot - 1]);
    const after = new Set(this.active[knot]);
    return {
      entered: this.active[knot].filter(category => !before.has(category)),
      left: [...before].filter(category => !after.has(category))
    };
  }

  /** Every category that is active somewhere, in the order in which they first enter. */
  categories() {
    const seen = new Set();
    this.active.forEach(active => active.filter(category => !seen.has(category)).forEach(category => seen.add(category)));
    return [...seen];
  }
}

/** By falling |θ|; equal ones by category. */
function byMagnitude(coefficients) {
  return coefficients.slice().sort((a, b) => Math.abs(b.value) - Math.abs(a.value) || a.category - b.category);
}

/** The slider: 0 at λ_max, 1 where the path ends, logarithmic in between; six decades are more than one can see. */
class LogScale {
  constructor(path) {
    this.path = path;
    const top = path.lambdaMax;
    this.decades = path.end > 0 && top > 0 ? Math.min(6, Math.log10(top / path.end)) : top > 0 ? 6 : 0;
  }

  position(lambda) {
    if (this.decades === 0 || lambda >= this.path.lambdaMax) {
      return 0;
    }
    return lambda <= 0 ? 1 : Math.min(1, Math.log10(this.path.lambdaMax / lambda) / this.decades);
  }

  lambda(position) {
    if (position >= 1 && this.decades < 6) {
      return this.path.end;
    }
    return this.path.clamp(Math.pow(10, -position * this.decades) * this.path.lambdaMax);
  }
}
