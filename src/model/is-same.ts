// Comparing plain values.

/** Whether two plain values (records, arrays, strings, numbers, null) hold the same. Linear in their size. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const ownA = Object.entries(a).filter(([, value]) => value !== undefined)
  const ownB = Object.entries(b).filter(([, value]) => value !== undefined)
  return (
    ownA.length === ownB.length &&
    ownA.every(([key, value]) => Object.hasOwn(b, key) && isSame(value, (b as Record<string, unknown>)[key]))
  )
}
