// The text of an article as blocks, as if it were read from a file.

import type { ImportedBlock } from '../../commands/import-article.ts'
import type { ArticleDocument } from '../../model/article-document.ts'
import type { Segment, Side } from '../../model/records.ts'

/** In the order of the text; sentences of one paragraph are joined by a space. n log n. */
export function documentBlocks(document: ArticleDocument, side: Side): readonly ImportedBlock[] {
  const segments = [...document.all('segment')].filter(segment => segment.side === side)
  segments.sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : a.id < b.id ? -1 : 1))
  const groups: Segment[][] = []
  for (const segment of segments) {
    const last = groups.at(-1)
    if (last && last[0]!.blockId === segment.blockId && last[0]!.role === segment.role) last.push(segment)
    else groups.push([segment])
  }
  return groups.map(toBlock)
}

function toBlock(segments: readonly Segment[]): ImportedBlock {
  const { role, formerRole } = segments[0]!
  let text = ''
  const sentences = segments.map(segment => {
    if (text !== '') text += ' '
    const start = text.length
    text += segment.text
    return { start, end: text.length }
  })
  const isAside = role === 'boilerplate'
  return { role: isAside ? (formerRole ?? 'paragraph') : role, text, boilerplate: isAside, sentences }
}
