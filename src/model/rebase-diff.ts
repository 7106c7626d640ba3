// Doing a diff again on a document that changed meanwhile: another tab, an import, an undo after later work.

import type { ArticleDocument } from './article-document.ts'
import { findRepairs } from './find-repairs.ts'
import { isSame } from './is-same.ts'
import { mergeRecord } from './merge-record.ts'
import { mergeTexts, followMerges, type TextMerges } from './merge-texts.ts'
import { toDiff, type RecordDiff } from './record-diff.ts'
import type { DocumentRecord, Id } from './records.ts'
import { withoutPlaces } from './without-places.ts'

export interface Rebased {
  readonly document: ArticleDocument
  /** What the rebased diff really changed in `onto`. */
  readonly diff: RecordDiff
  /** Records where both sides changed the same thing; what stood in `onto` was kept, or the record kept alive. */
  readonly conflicts: readonly Id[]
}

/**
 * `diff` on top of `onto`, field by field. A record added by either is kept; an edit beats a removal; text is merged
 * word by word and every anchor, of the diff and of `onto`, follows its words. Normalized when `onto` is. Costs what
 * the diff holds and what rests on the texts that it changes.
 */
export function rebaseDiff(diff: RecordDiff, onto: ArticleDocument): Rebased {
  const changes = new Map<Id, DocumentRecord | undefined>()
  const conflicts = new Set<Id>()
  const merges = mergeTexts(diff, onto, conflicts)

  for (const record of diff.added) {
    const current = onto.get(record.id)
    if (!current) changes.set(record.id, followMerges(record, merges, 'fromDiff'))
    else if (!isSame(current, record)) conflicts.add(record.id)
  }
  for (const record of diff.removed) {
    const current = onto.get(record.id)
    if (current && (current === record || isSame(withoutPlaces(current), withoutPlaces(record))))
      changes.set(record.id, undefined)
    else if (current) conflicts.add(record.id)
  }
  for (const [before, after] of diff.updated) {
    const current = onto.get(before.id)
    if (current === before && merges.texts.size === 0) {
      changes.set(after.id, isSame(before, after) ? current : after)
      continue
    }
    if (current) {
      changes.set(after.id, mergeRecord({ before, after, current }, merges, conflicts))
      continue
    }
    // To follow its words is no edit: a mark that others took away stays away.
    if (isSame(withoutPlaces(before), withoutPlaces(after))) continue
    changes.set(after.id, followMerges(after, merges, 'fromDiff'))
    conflicts.add(after.id)
  }
  followInPlace(onto, merges, changes)
  const merged = onto.with(changes)
  const repairs = findRepairs(merged, { before: onto, changes })
  for (const [id, record] of repairs) changes.set(id, record)
  const document = merged.with(repairs)
  return {
    document,
    diff: toDiff(Array.from(changes, ([id, after]) => [onto.get(id), after] as const)),
    conflicts: [...conflicts],
  }
}

/** What led from one document to another; linear in both. */
export function diffBetween(from: ArticleDocument, to: ArticleDocument): RecordDiff {
  const ends: [DocumentRecord | undefined, DocumentRecord | undefined][] = []
  for (const record of from) if (to.get(record.id) !== record) ends.push([record, to.get(record.id)])
  for (const record of to) if (!from.has(record.id)) ends.push([undefined, record])
  return toDiff(ends)
}

/** The annotations that the diff does not name follow its texts too. */
function followInPlace(onto: ArticleDocument, merges: TextMerges, changes: Map<Id, DocumentRecord | undefined>): void {
  if (merges.texts.size === 0) return
  for (const annotation of onto.ordered(onto.naming(merges.texts.keys()))) {
    if (annotation.type !== 'annotation' || changes.has(annotation.id)) continue
    const moved = followMerges(annotation, merges, 'fromCurrent')
    if (moved !== annotation) changes.set(annotation.id, moved)
  }
}
