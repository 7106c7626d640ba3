// A stretch of a list between two of its members.

/** From the nearer end to the farther, both included, in the order of the list; the second alone where the first is not in it. */
export function rangeBetween<T>(list: readonly T[], from: T, to: T): readonly T[] {
  const a = list.indexOf(from), b = list.indexOf(to)
  if (b < 0) return []
  return a < 0 ? [to] : list.slice(Math.min(a, b), Math.max(a, b) + 1)
}
