// What a record says, apart from where its words happen to stand.

import type { DocumentRecord, Target } from './records.ts'

/** The words of targets, without offsets and context, for comparing. */
export const wordsOfTargets = (targets: readonly Target[]): unknown =>
  targets.map(({ side, spans }) => [side, spans.map(({ segmentId, exact, status }) => [segmentId, exact, status])])

/** A record without what moves when its segment is edited, so that a removal still finds a record that only moved. */
export function withoutPlaces(record: DocumentRecord): unknown {
  return record.type === 'annotation' ? { ...record, targets: wordsOfTargets(record.targets) } : record
}
