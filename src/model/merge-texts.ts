// The texts that a diff changes, merged with what they are now, and how anchors follow.

import type { ArticleDocument } from './article-document.ts'
import { followWords } from './follow-words.ts'
import { mergeText } from './merge-text.ts'
import { moveSpans } from './move-spans.ts'
import type { RecordDiff } from './record-diff.ts'
import type { DocumentRecord, Id, Target } from './records.ts'
import { isUnmoved, moveAnchor, relocateAnchor } from './text-anchor.ts'
import type { TextRange } from '../text/text-range.ts'

/** One way that words went: to which text, and where ranges stand in it. */
export interface TextPath {
  readonly text: string
  readonly follow: (range: TextRange) => TextRange | null
}

export interface TextMerge {
  readonly text: string
  /** From the text that stands to the merged one. */
  readonly fromCurrent: TextPath
  /** From the text that the diff led to, to the merged one. */
  readonly fromDiff: TextPath
  /** What the diff itself did. */
  readonly own: TextPath
}
export interface TextMerges {
  /** Those of the segments whose text the diff changes. */
  readonly texts: ReadonlyMap<Id<'segment'>, TextMerge>
  readonly onto: ArticleDocument
}

/** One merge for each text that the diff changes in a segment which `onto` has. */
export function mergeTexts(diff: RecordDiff, onto: ArticleDocument, conflicts: Set<Id>): TextMerges {
  const merges = new Map<Id<'segment'>, TextMerge>()
  for (const [before, after] of diff.updated) {
    if (before.type !== 'segment' || after.type !== 'segment' || before.text === after.text) continue
    const current = onto.segment(before.id)
    if (!current) continue
    const { text, conflict } = mergeText(before.text, after.text, current.text)
    if (conflict) conflicts.add(before.id)
    merges.set(before.id, {
      text,
      fromCurrent: pathBetween(current.text, text),
      fromDiff: pathBetween(after.text, text),
      own: pathBetween(before.text, after.text),
    })
  }
  return { texts: merges, onto }
}

const pathBetween = (from: string, text: string): TextPath => ({ text, follow: followWords(from, text) })

/**
 * The targets after the texts under them went one of the three ways; the same array when nothing of them changed. On a
 * text that only others changed, the places that a diff brings are found by their words and what stands around them.
 */
export function followTargets(
  targets: readonly Target[],
  { texts, onto }: TextMerges,
  via: 'fromCurrent' | 'fromDiff' | 'own',
): readonly Target[] {
  return moveSpans(targets, span => {
    const merge = texts.get(span.segmentId)
    if (merge) return isUnmoved(span, merge[via].text) ? span : moveAnchor(span, merge[via].text, merge[via].follow)
    const segment = via === 'fromDiff' ? onto.segment(span.segmentId) : undefined
    return segment ? relocateAnchor(span, segment.text) : span
  })
}

/** An annotation with its targets moved; any other record as it is. */
export function followMerges(
  record: DocumentRecord,
  merges: TextMerges,
  via: 'fromCurrent' | 'fromDiff',
): DocumentRecord {
  if (record.type !== 'annotation') return record
  const targets = followTargets(record.targets, merges, via)
  return targets === record.targets ? record : { ...record, targets }
}
