// Half characters, which no text may hold and no file can carry.

export interface MendedSurrogates<T> {
  readonly value: T
  /** From the value to the first string that had to be mended; null when none had. */
  readonly at: readonly PropertyKey[] | null
}

const lone = /\p{Cs}/gu

/** A plain value with U+FFFD for each half character, so that offsets stay as they were; the same value when it has none. */
export function mendSurrogates<T>(value: T): MendedSurrogates<T> {
  if (typeof value === 'string') {
    const mended = value.replace(lone, '\ufffd')
    return mended === value ? { value, at: null } : { value: mended as T, at: [] }
  }
  if (typeof value !== 'object' || value === null) return { value, at: null }
  let at: readonly PropertyKey[] | null = null
  const inner = Object.entries(value).map(([name, one]): [string, unknown] => {
    const mended = mendSurrogates(one as unknown)
    if (mended.at) at ??= [name, ...mended.at]
    return [name, mended.value]
  })
  if (!at) return { value, at }
  return { value: (Array.isArray(value) ? inner.map(([, one]) => one) : Object.fromEntries(inner)) as T, at }
}
