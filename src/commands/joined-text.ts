// Notes laid together: no line of anybody's is lost, and none stands twice.

/** The lines of all texts in their order, each once, empty ones left out. */
export function joinedText(...texts: readonly string[]): string {
  const lines = texts.flatMap(text => text.split('\n')).map(line => line.trimEnd())
  return [...new Set(lines.filter(line => line.trim() !== ''))].join('\n')
}

/** `text` with what `more` adds to it, and untouched where that is nothing. */
export function withText(text: string, ...more: readonly string[]): string {
  const known = new Set(text.split('\n').map(line => line.trimEnd()))
  const added = joinedText(...more).split('\n').filter(line => line !== '' && !known.has(line))
  return added.length === 0 ? text : [text, ...added].filter(line => line !== '').join('\n')
}
