// Merging two changes of one record.

import { isSame } from './is-same.ts'
import { followTargets, type TextMerges } from './merge-texts.ts'
import type { Annotation, DocumentRecord, Id, Target } from './records.ts'
import { wordsOfTargets } from './without-places.ts'

export interface ThreeWay<T extends DocumentRecord = DocumentRecord> {
  readonly before: T
  readonly after: T
  readonly current: T
}

/**
 * Field by field: what the diff changed, over what stands now. Where both changed a field, what stands now stays and
 * the id is put among `conflicts`. The current record itself when nothing of it changes.
 */
export function mergeRecord(ends: ThreeWay, merges: TextMerges, conflicts: Set<Id>): DocumentRecord {
  const { before, after, current } = ends
  const merged: Record<string, unknown> = { ...current }
  const fields = (record: DocumentRecord) => record as unknown as Readonly<Record<string, unknown>>
  for (const field of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const was = fields(before)[field]
    const wanted = fields(after)[field]
    const stands = fields(current)[field]
    if (field === 'targets' || isSame(was, wanted)) continue
    if (field === 'text' && current.type === 'segment') merged[field] = merges.texts.get(current.id)?.text ?? stands
    else if (isSame(was, stands) || field === 'updatedAt') {
      if (wanted === undefined) delete merged[field]
      else merged[field] = wanted
    } else if (!isSame(stands, wanted)) conflicts.add(current.id)
  }
  if (isAnnotations(ends)) merged.targets = mergeTargets(ends, merges, conflicts)
  return isSame(merged, current) ? current : (merged as unknown as DocumentRecord)
}

const isAnnotations = (ends: ThreeWay): ends is ThreeWay<Annotation> =>
  ends.before.type === 'annotation' && ends.after.type === 'annotation' && ends.current.type === 'annotation'

/** Three cases: only the diff set the places; only others did, and texts moved the rest; both did. */
function mergeTargets(
  { before, after, current }: ThreeWay<Annotation>,
  merges: TextMerges,
  conflicts: Set<Id>,
): readonly Target[] {
  if (isSame(before.targets, current.targets)) return followTargets(after.targets, merges, 'fromDiff')
  const isOnlyMoved = isSame(places(followTargets(before.targets, merges, 'own')), places(after.targets))
  if (isOnlyMoved) return followTargets(current.targets, merges, 'fromCurrent')
  if (isSame(wordsOfTargets(before.targets), wordsOfTargets(current.targets)))
    return followTargets(after.targets, merges, 'fromDiff')
  conflicts.add(current.id)
  return followTargets(current.targets, merges, 'fromCurrent')
}

const places = (targets: readonly Target[]) =>
  targets.map(({ side, spans }) => [side, spans.map(s => [s.segmentId, s.start, s.end, s.status])])
