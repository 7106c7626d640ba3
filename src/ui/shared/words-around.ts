// A few words around a place, whole ones, with a sign where more stands beyond them.

import type { TextRange } from '../../text/text-range.ts'

/** Letters on each side. */
const reach = 40

export function wordsAround(text: string, { start, end }: TextRange): { before: string; after: string } {
  return { before: shortBefore(text.slice(0, start)), after: shortAfter(text.slice(end)) }
}

export function shortBefore(text: string): string {
  if (text.length <= reach) return text
  const cut = text.slice(-reach)
  return `…${/\s/.test(cut) ? cut.slice(cut.search(/\s/)) : cut}`
}

export function shortAfter(text: string): string {
  if (text.length <= reach) return text
  const cut = text.slice(0, reach)
  return `${/\s/.test(cut) ? cut.replace(/\S*$/, '') : cut}…`
}
