// Shows where in the text a record is marked that a search found.

import type { Annotation, Id } from '../model/records.ts'
import type { CommandContext, ViewCommand } from './command.ts'
import { cursorAt } from './cursor-at.ts'
import { comparePlaces, readingPlace } from './reading-order.ts'
import { seeAnnotation } from './select-annotation.ts'

/** The argument is the record's id; the title of the article leads to its beginning. */
export const showRecord: ViewCommand<Id> = {
  id: 'show-record',
  labelKey: 'command.showRecord',
  group: 'reading',
  internal: true,
  changes: 'view',
  isEnabled: (context, id) => id !== undefined && (context.document.get(id)?.type === 'article' || annotationShowing(context, id) !== null),
  look(context, id) {
    const shown = annotationShowing(context, id)
    if (shown) return seeAnnotation(context, shown.id)
    const first = context.rows.segments[context.settings.hiddenSide === 'original' ? 'rendering' : 'original'][0]
    return { cursor: first ? cursorAt(context.document, first, 0) : null, selection: null }
  },
}

/** The annotation itself, else the first that mentions the record, else the first of a claim that a source stands behind; null for none. */
export function annotationShowing(context: Pick<CommandContext, 'document' | 'index' | 'rows'>, id: Id): Annotation | null {
  const { document, index } = context
  const record = document.get(id)
  if (record?.type === 'annotation') return record
  const own = index.annotationsOf(id)
  if (own.length > 0 || record?.type !== 'source') return firstOf(context, own)
  const carried = Array.from(document.all('claim')).filter(claim => claim.attribution.some(link => link.sourceId === record.id))
  return firstOf(context, carried.flatMap(claim => index.annotationsOf(claim.id)))
}

function firstOf({ document, rows }: Pick<CommandContext, 'document' | 'rows'>, ids: readonly Id<'annotation'>[]): Annotation | null {
  const places = ids.map(id => readingPlace({ rows }, document.annotation(id)!, 'original')).toSorted(comparePlaces)
  return (places[0] && document.annotation(places[0][5])) ?? null
}
