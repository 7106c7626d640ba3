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
 * the id is put among `conflicts`. The current record itself when nothing of it changes, the diff's when all of it is
 * taken over.
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
  if (isSame(merged, current)) return current
  return isSame(merged, after) ? after : (merged as unknown as DocumentRecord)
}

const isAnnotations = (ends: ThreeWay): ends is ThreeWay<Annotation> =>
  ends.before.type === 'annotation' && ends.after.type === 'annotation' && ends.current.type === 'annotation'

/** Span by span where all three have the same number of them on each side; else as a whole. */
function mergeTargets(ends: ThreeWay<Annotation>, merges: TextMerges, conflicts: Set<Id>): readonly Target[] {
  const { before, after, current } = ends
  const note = () => conflicts.add(current.id)
  if (!haveSameShape(before.targets, after.targets) || !haveSameShape(before.targets, current.targets))
    return mergePlaces({ before: before.targets, after: after.targets, current: current.targets }, merges, note)
  return current.targets.map((target, t) => ({
    ...target,
    spans: target.spans.flatMap((_, s) => {
      const alone = ({ targets }: Annotation): Target[] => [{ ...target, spans: [targets[t]!.spans[s]!] }]
      return mergePlaces({ before: alone(before), after: alone(after), current: alone(current) }, merges, note)[0]!
        .spans
    }),
  }))
}

const haveSameShape = (a: readonly Target[], b: readonly Target[]): boolean =>
  isSame(
    a.map(({ side, spans }) => [side, spans.length]),
    b.map(({ side, spans }) => [side, spans.length]),
  )

interface Places {
  readonly before: readonly Target[]
  readonly after: readonly Target[]
  readonly current: readonly Target[]
}

/** The diff left them alone, or only moved them with its own texts; nobody else set them; only others' texts moved them; both set them. */
function mergePlaces(
  { before, after, current }: Places,
  merges: TextMerges,
  noteConflict: () => void,
): readonly Target[] {
  if (isSame(before, after)) return followTargets(current, merges, 'fromCurrent')
  if (isSame(before, current)) return followTargets(after, merges, 'fromDiff')
  const isOnlyMoved = isSame(places(followTargets(before, merges, 'own')), places(after))
  if (isOnlyMoved) return followTargets(current, merges, 'fromCurrent')
  if (isSame(wordsOfTargets(before), wordsOfTargets(current))) return followTargets(after, merges, 'fromDiff')
  noteConflict()
  return followTargets(current, merges, 'fromCurrent')
}

const places = (targets: readonly Target[]) =>
  targets.map(({ side, spans }) => [side, spans.map(s => [s.segmentId, s.start, s.end, s.status])])
