// What is said of a list of figures.

export const median = figures => percentile(figures, 0.5)

/** The value at or below which that share of the figures lies, between two figures in proportion. NaN of none. */
export function percentile(figures, share) {
  const sorted = figures.toSorted((a, b) => a - b)
  const at = (sorted.length - 1) * share
  const low = sorted[Math.floor(at)] ?? NaN, high = sorted[Math.ceil(at)] ?? NaN
  return low + (high - low) * (at - Math.floor(at))
}

/** The exponent `b` of the curve `a·x^b` that lies nearest to the points, on both axes by their logarithms. */
export function exponentOf(points) {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)])
  const mean = axis => logs.reduce((sum, point) => sum + point[axis], 0) / logs.length
  const [middle, height] = [mean(0), mean(1)]
  return logs.reduce((sum, [x, y]) => sum + (x - middle) * (y - height), 0) / logs.reduce((sum, [x]) => sum + (x - middle) ** 2, 0)
}
