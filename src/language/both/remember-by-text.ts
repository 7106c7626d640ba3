// A reading of a text or a word that is asked for again and again.

/** `read` with its last results remembered by text, as many as `most`; a long text is never kept. */
export function rememberByText<T>(read: (text: string) => T, most = segments): (text: string) => T {
  const cache = new Map<string, T>()
  return text => {
    const known = cache.get(text)
    if (known !== undefined) return known
    const result = read(text)
    if (text.length > longest) return result
    if (cache.size >= most) cache.delete(cache.keys().next().value!)
    cache.set(text, result)
    return result
  }
}

/** Segments of a long article on one side. */
const segments = 2_000
/** UTF-16 code units. */
const longest = 5_000
