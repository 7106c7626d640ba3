// The hits as a list shows them: by pair of sentences, each with some words around it. Pure.

import type { SearchHit } from '../../commands/search-hits.ts'
import { graphemeEnd, graphemeStart } from '../../text/graphemes.ts'
import type { TextRange } from '../../text/text-range.ts'

export interface HitGroup {
  readonly row: number
  /** Each with its number among all hits, counted from zero. */
  readonly hits: readonly { readonly hit: SearchHit; readonly at: number }[]
}

/** Hits in reading order, so many groups that `most` hits are not exceeded by more than one group. Linear in what is given back. */
export function groupHits(hits: readonly SearchHit[], most: number): readonly HitGroup[] {
  const groups: { row: number; hits: { hit: SearchHit; at: number }[] }[] = []
  for (const [at, hit] of hits.entries()) {
    const last = groups.at(-1)
    if (last?.row === hit.row) last.hits.push({ hit, at })
    else if (at >= most) break
    else groups.push({ row: hit.row, hits: [{ hit, at }] })
  }
  return groups
}

export interface Snippet {
  readonly before: string
  readonly words: string
  readonly after: string
}

/** UTF-16 units of context on either side, about six words. */
const reach = 44

/** The words of a range and what stands around them, cut between words and marked with … where something is left out. */
export function snippetOf(text: string, { start, end }: TextRange): Snippet {
  const from = start <= reach ? 0 : backToSpace(text, start)
  const to = text.length - end <= reach ? text.length : onToSpace(text, end)
  return {
    before: (from > 0 ? '… ' : '') + text.slice(from, start),
    words: text.slice(start, end),
    after: text.slice(end, to) + (to < text.length ? ' …' : ''),
  }
}

function backToSpace(text: string, start: number): number {
  const from = graphemeEnd(text, start - reach)
  const space = text.indexOf(' ', from)
  return space >= 0 && space + 1 < start ? space + 1 : from
}

function onToSpace(text: string, end: number): number {
  const to = graphemeStart(text, end + reach)
  const space = text.lastIndexOf(' ', to)
  return space > end ? space : to
}
