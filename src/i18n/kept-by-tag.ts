// Formats of the browser, made once a language: making one costs a hundred times what using it does.

/** Makes the format of a language tag when it is first asked for, and keeps it. */
export function keptByTag<T>(make: (tag: string) => T): (tag: string) => T {
  const kept = new Map<string, T>()
  return tag => {
    const known = kept.get(tag)
    if (known) return known
    const made = make(tag)
    kept.set(tag, made)
    return made
  }
}
