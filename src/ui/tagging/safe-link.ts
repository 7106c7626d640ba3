// Which addresses may become links. Whatever else a file holds (`javascript:`, `data:`) is shown as text and no more.

/** The address when it is a whole `http:` or `https:` one, else null. */
export function safeLink(text: string): string | null {
  const typed = text.trim()
  if (!/^https?:\/\//i.test(typed)) return null
  const url = URL.parse ? URL.parse(typed) : parse(typed)
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:') ? url.href : null
}

function parse(text: string): URL | null {
  try {
    return new URL(text)
  } catch {
    return null
  }
}
