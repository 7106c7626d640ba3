// Doing a diff again on a document that changed meanwhile: another tab, an import, an undo after later work.

import { wordChanges } from '../text/word-diff.ts'
import type { TextChange } from '../text/text-change.ts'
import type { ArticleDocument } from './article-document.ts'
import { mapTargets } from './edit-segment-text.ts'
import { mergeText } from './merge-text.ts'
import { normalizeDocument } from './normalize-document.ts'
import { toDiff, type RecordDiff } from './record-diff.ts'
import type { Annotation, DocumentRecord, Id, Target } from './records.ts'
import { isSame } from './is-same.ts'

export interface Rebased {
  readonly document: ArticleDocument
  /** What the rebased diff really changed in `onto`. */
  readonly diff: RecordDiff
  /** Records where both sides changed the same thing; what stood in `onto` was kept, or the record kept alive. */
  readonly conflicts: readonly Id[]
}

/** How the text of one segment came to be what it is after the merge. */
interface TextMerge {
  readonly text: string
  /** From the text in `onto`, and from the text that the diff led to. */
  readonly fromCurrent: readonly TextChange[]
  readonly fromDiff: readonly TextChange[]
  /** What the diff itself did, apart from the merge. */
  readonly own: { readonly changes: readonly TextChange[]; readonly text: string }
}

/**
 * `diff` on top of `onto`, field by field. A record added by either is kept; an edit beats a removal; text is merged
 * word by word and every anchor, of the diff and of `onto`, follows its words. Linear in `onto`.
 */
export function rebaseDiff(diff: RecordDiff, onto: ArticleDocument): Rebased {
  const changes = new Map<Id, DocumentRecord | undefined>()
  const conflicts: Id[] = []
  const merges = mergeTexts(diff, onto, conflicts)

  for (const record of diff.added) {
    const current = onto.get(record.id)
    if (!current) changes.set(record.id, mapAnnotation(record, merges, 'fromDiff'))
    else if (!isSame(current, record)) conflicts.push(record.id)
  }
  for (const record of diff.removed) {
    const current = onto.get(record.id)
    if (current && isSame(withoutPlaces(current), withoutPlaces(record))) changes.set(record.id, undefined)
    else if (current) conflicts.push(record.id)
  }
  for (const [before, after] of diff.updated) {
    const current = onto.get(before.id)
    if (!current) {
      changes.set(after.id, mapAnnotation(after, merges, 'fromDiff'))
      conflicts.push(after.id)
    } else changes.set(after.id, mergeRecord({ before, after, current }, merges, conflicts))
  }
  if (merges.size > 0)
    for (const annotation of onto.all('annotation')) {
      if (changes.has(annotation.id)) continue
      const mapped = mapAnnotation(annotation, merges, 'fromCurrent')
      if (mapped !== annotation) changes.set(annotation.id, mapped)
    }
  const document = normalizeDocument(onto.with(changes))
  return { document, diff: diffBetween(onto, document), conflicts: [...new Set(conflicts)] }
}

/** What led from one document to another; linear in both. */
export function diffBetween(from: ArticleDocument, to: ArticleDocument): RecordDiff {
  const ends: [DocumentRecord | undefined, DocumentRecord | undefined][] = []
  for (const record of from) if (to.get(record.id) !== record) ends.push([record, to.get(record.id)])
  for (const record of to) if (!from.has(record.id)) ends.push([undefined, record])
  return toDiff(ends)
}

function mergeTexts(diff: RecordDiff, onto: ArticleDocument, conflicts: Id[]): Map<Id<'segment'>, TextMerge> {
  const merges = new Map<Id<'segment'>, TextMerge>()
  for (const [before, after] of diff.updated) {
    if (before.type !== 'segment' || after.type !== 'segment' || before.text === after.text) continue
    const current = onto.segment(before.id)
    if (!current) continue
    const { text, conflict } = mergeText(before.text, after.text, current.text)
    if (conflict) conflicts.push(before.id)
    merges.set(before.id, {
      text,
      fromCurrent: wordChanges(current.text, text),
      fromDiff: wordChanges(after.text, text),
      own: { changes: wordChanges(before.text, after.text), text: after.text },
    })
  }
  return merges
}

function mapAnnotation(record: DocumentRecord, merges: ReadonlyMap<Id<'segment'>, TextMerge>, via: 'fromCurrent' | 'fromDiff'): DocumentRecord {
  if (record.type !== 'annotation') return record
  const targets = mapAll(record.targets, merges, via)
  return targets === record.targets ? record : { ...record, targets }
}

function mapAll(targets: readonly Target[], merges: ReadonlyMap<Id<'segment'>, TextMerge>, via: 'fromCurrent' | 'fromDiff'): readonly Target[] {
  for (const [segmentId, merge] of merges) targets = mapTargets(targets, segmentId, merge[via], merge.text)
  return targets
}

interface ThreeWay {
  readonly before: DocumentRecord
  readonly after: DocumentRecord
  readonly current: DocumentRecord
}

/** Field by field: what the diff changed, over what stands now. Where both changed a field, what stands now stays. */
function mergeRecord({ before, after, current }: ThreeWay, merges: ReadonlyMap<Id<'segment'>, TextMerge>, conflicts: Id[]): DocumentRecord {
  const merged: Record<string, unknown> = { ...current }
  const fields = (record: DocumentRecord) => record as unknown as Readonly<Record<string, unknown>>
  for (const field of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const was = fields(before)[field], wanted = fields(after)[field], stands = fields(current)[field]
    if (field === 'targets' || isSame(was, wanted)) continue
    if (field === 'text' && current.type === 'segment') merged[field] = merges.get(current.id)?.text ?? stands
    else if (isSame(was, stands) || field === 'updatedAt') {
      if (wanted === undefined) delete merged[field]
      else merged[field] = wanted
    } else if (!isSame(stands, wanted)) conflicts.push(current.id)
  }
  if (before.type === 'annotation' && after.type === 'annotation' && current.type === 'annotation')
    merged.targets = mergeTargets({ before, after, current }, merges, conflicts)
  return merged as unknown as DocumentRecord
}

function mergeTargets(
  { before, after, current }: { before: Annotation; after: Annotation; current: Annotation },
  merges: ReadonlyMap<Id<'segment'>, TextMerge>, conflicts: Id[],
): readonly Target[] {
  if (isSame(before.targets, current.targets)) return mapAll(after.targets, merges, 'fromDiff')
  const moved = followEdits(before.targets, merges)
  if (isSame(places(moved), places(after.targets))) return mapAll(current.targets, merges, 'fromCurrent')
  if (!isSame(words(before.targets), words(current.targets))) {
    conflicts.push(current.id)
    return mapAll(current.targets, merges, 'fromCurrent')
  }
  return mapAll(after.targets, merges, 'fromDiff')
}

/** Where the diff's own edits alone would have taken the targets. */
function followEdits(targets: readonly Target[], merges: ReadonlyMap<Id<'segment'>, TextMerge>): readonly Target[] {
  for (const [segmentId, { own }] of merges) targets = mapTargets(targets, segmentId, own.changes, own.text)
  return targets
}

const places = (targets: readonly Target[]) => targets.map(t => [t.side, t.spans.map(s => [s.segmentId, s.start, s.end, s.status])])
const words = (targets: readonly Target[]) => targets.map(t => [t.side, t.spans.map(s => [s.segmentId, s.exact, s.status])])

/** A record without what moves when its segment is edited, so that a removal still finds a record that only moved. */
function withoutPlaces(record: DocumentRecord): unknown {
  if (record.type !== 'annotation') return record
  return { ...record, targets: words(record.targets) }
}

