// What is said of a list of figures.

export const median = figures => percentile(figures, 0.5)

/** The value at or below which that share of the figures lies, between two figures in proportion. NaN of none. */
export function percentile(figures, share) {
  const sorted = figures.toSorted((a, b) => a - b)
  const at = (sorted.length - 1) * share
  const low = sorted[Math.floor(at)] ?? NaN, high = sorted[Math.ceil(at)] ?? NaN
  return low + (high - low) * (at - Math.floor(at))
}
