// The title of the rendering in the article's record follows the sentence that is its title, as long as nobody gave it another.

import type { DocumentDraft } from '../model/change.ts'
import type { Id } from '../model/records.ts'
import type { CommandContext } from './command.ts'

/** `before` is what the sentence said before this step, empty when it is only now written. Linear in the rendering's sentences. */
export function followTitle(draft: DocumentDraft, { document, rows, now }: CommandContext, segmentId: Id<'segment'>, before: string): void {
  const segment = draft.need('segment', segmentId)
  const article = draft.need('article', document.article.id)
  if (segment.role !== 'title' || segment.side !== 'rendering' || segment.text === article.titles.rendering) return
  const isFirst = rows.segments.rendering.every(id => id === segmentId || document.segment(id)?.role !== 'title')
  if (!isFirst || (article.titles.rendering !== '' && article.titles.rendering !== before)) return
  draft.put({ ...article, titles: { ...article.titles, rendering: segment.text }, updatedAt: now() })
}
