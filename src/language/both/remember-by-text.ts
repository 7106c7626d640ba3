// A reading of a text or a word that is asked for again and again.

/**
 * `read` with its last results remembered by text: at least the last `most` and at most twice as many. Of long texts
 * only the last one is kept.
 */
export function rememberByText<T>(read: (text: string) => T, most = segments): (text: string) => T {
  let young = new Map<string, T>()
  let old = new Map<string, T>()
  let long: { readonly text: string; readonly result: T } | null = null
  return text => {
    if (text.length > longest) {
      if (long?.text !== text) long = { text, result: read(text) }
      return long.result
    }
    const known = young.get(text)
    if (known !== undefined) return known
    const result = old.get(text) ?? read(text)
    if (young.size >= most) [old, young] = [young, new Map()]
    young.set(text, result)
    return result
  }
}

/** Segments of a long article on one side. */
const segments = 6_000
/** Distinct words of a long article. */
export const distinctWords = 8_192
/** UTF-16 code units. */
const longest = 5_000
