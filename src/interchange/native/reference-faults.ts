// What a record names that is not there, or that another record holds already.

import type { ArticleDocument } from '../../model/article-document.ts'
import type { Alignment, DocumentRecord, Id, Side } from '../../model/records.ts'
import { sides } from '../../model/vocabulary.ts'
import type { RecordFault } from './record-fault.ts'

/** `after` is the record as it was normalized, or undefined when nothing of it was left; `document` what was read. */
export function referenceFaults(
  before: DocumentRecord,
  after: DocumentRecord | undefined,
  document: ArticleDocument,
): RecordFault[] {
  if (before.type === 'alignment')
    return before === after
      ? []
      : sides.flatMap(side => alignmentFaults(before, after as Alignment | undefined, side, document))
  if (before.type === 'claim')
    return before.attribution.flatMap(({ sourceId }, i) =>
      document.source(sourceId) ? [] : [missing(['attribution', i, 'sourceId'], sourceId)],
    )
  if (before.type !== 'annotation') return []
  if (before.kind === 'entity' && !document.entity(before.entityId)) return [missing(['entityId'], before.entityId)]
  if (before.kind === 'claim' && !document.claim(before.claimId)) return [missing(['claimId'], before.claimId)]
  if (before.kind === 'source' && !document.source(before.sourceId)) return [missing(['sourceId'], before.sourceId)]
  return []
}

const missing = (path: readonly PropertyKey[], id: Id): RecordFault => ({
  path,
  code: 'missing-reference',
  details: [{ code: 'no-such-record', id }],
})

function alignmentFaults(
  before: Alignment,
  after: Alignment | undefined,
  side: Side,
  document: ArticleDocument,
): RecordFault[] {
  const kept = new Set(after?.[side])
  const dropped = before[side].flatMap((id, i): RecordFault[] => {
    if (kept.has(id)) return []
    const path = [side, i]
    return document.segment(id)?.side === side
      ? [{ path, code: 'aligned-twice', details: [{ code: 'aligned-already', id }] }]
      : [missing(path, id)]
  })
  const isEmpty = before.original.length + before.rendering.length === 0
  return isEmpty && side === 'original'
    ? [{ path: [], code: 'missing-reference', details: [{ code: 'names-no-segment' }] }]
    : dropped
}
