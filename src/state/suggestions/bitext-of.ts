// The open article as the suggesters read it.

import type { Bitext, KnownName, Language, SideText } from '../../language/both/bitext.ts'
import type { ArticleDocument } from '../../model/article-document.ts'
import type { ArticleRows } from '../../model/article-rows.ts'
import type { Side } from '../../model/records.ts'

/** What was set aside is left out. Linear. */
export function bitextOf(document: ArticleDocument, rows: ArticleRows): Bitext {
  return {
    sides: { original: sideText(document, rows, 'original'), rendering: sideText(document, rows, 'rendering') },
    pairs: rows.rows.map(({ original, rendering }) => ({ original, rendering })),
    publishedOn: document.article.publishedOn,
    known: knownNames(document),
  }
}

function sideText(document: ArticleDocument, rows: ArticleRows, side: Side): SideText {
  const units = rows.segments[side].flatMap(id => {
    const segment = document.segment(id)
    if (!segment || segment.role === 'boilerplate') return []
    const { blockId, role, text } = segment
    return [{ segmentId: id, blockId, role, text }]
  })
  return { language: languageOf(document, side), units }
}

/** In the order of their ids, so that the same names are the same request. */
export function knownNames(document: ArticleDocument): readonly KnownName[] {
  const entities = [...document.all('entity')].sort((a, b) => (a.id < b.id ? -1 : 1))
  return entities.map(({ id, entityType, names, aliases }) => ({ entityId: id, entityType, names, aliases }))
}

const languageOf = (document: ArticleDocument, side: Side): Language =>
  document.article.languages[side].language.startsWith('ar') ? 'ar' : 'en'
