// What restoring a copy would change, in terms that a person knows: marks that come back, go or change, sentences that
// read otherwise. Pure.

import { restoredVersion } from '../../commands/restored-version.ts'
import type { ArticleDocument } from '../../model/article-document.ts'
import { exactDifference } from '../../model/exact-difference.ts'
import { isSame } from '../../model/is-same.ts'
import type { RecordDiff } from '../../model/record-diff.ts'
import type { Annotation, DocumentRecord, PerSide, Segment, Side } from '../../model/records.ts'
import { withoutPlaces } from '../../model/without-places.ts'

/** A sentence that only one of the two has has no text in the other. */
export interface TextDifference {
  readonly id: string
  readonly side: Side
  readonly present: string | null
  readonly copy: string | null
}

export interface VersionDifference {
  /** From the present to the copy in its place. */
  readonly diff: RecordDiff
  readonly back: readonly Annotation[]
  readonly gone: readonly Annotation[]
  /** Marks of other words or with another body; those that only follow their words are left out. */
  readonly changed: readonly { readonly present: Annotation; readonly copy: Annotation }[]
  readonly texts: readonly TextDifference[]
  /** The titles of the copy, where they are others. */
  readonly titles: PerSide<string> | null
  /** Entities, claims, sources and alignments that come back, go or change, and roles of sentences. */
  readonly others: number
}

/** Linear in both, and n log n in the sentences that differ. */
export function compareVersions(present: ArticleDocument, copy: ArticleDocument): VersionDifference {
  const restored = restoredVersion(present, copy)
  const diff = exactDifference(present, restored)
  const titles = isSame(present.article.titles, restored.article.titles) ? null : restored.article.titles
  const changed = diff.updated.flatMap(([before, after]) =>
    before.type === 'annotation' && after.type === 'annotation' && isOther(before, after) ? [{ present: before, copy: after }] : [])
  const texts = textDifferences(diff)
  const countOf = (records: readonly DocumentRecord[]) => records.filter(isSupporting).length
  const others = countOf(diff.added) + countOf(diff.removed) + countOf(diff.updated.map(([, after]) => after)) +
    diff.updated.filter(([before, after]) => before.type === 'segment' && before.text === (after as Segment).text).length
  return { diff, back: diff.added.filter(isMark), gone: diff.removed.filter(isMark), changed, texts, titles, others }
}

const isMark = (record: DocumentRecord): record is Annotation => record.type === 'annotation'
const isSegment = (record: DocumentRecord): record is Segment => record.type === 'segment'
const isSupporting = ({ type }: DocumentRecord): boolean => type === 'entity' || type === 'claim' || type === 'source' || type === 'alignment'

const isOther = (a: Annotation, b: Annotation): boolean => !isSame(withoutPlaces(a), withoutPlaces(b))

function textDifferences({ added, removed, updated }: RecordDiff): TextDifference[] {
  const found = [
    ...added.filter(isSegment).map(copy => ({ present: null, copy })),
    ...removed.filter(isSegment).map(present => ({ present, copy: null })),
    ...updated.flatMap(([present, copy]) => (isSegment(present) && isSegment(copy) && present.text !== copy.text ? [{ present, copy }] : [])),
  ]
  const keyOf = ({ side, order }: Segment) => `${side} ${order}`
  return found
    .map(pair => ({ ...pair, segment: (pair.present ?? pair.copy)! }))
    .sort((a, b) => (keyOf(a.segment) < keyOf(b.segment) ? -1 : 1))
    .map(({ present, copy, segment: { id, side } }) => ({ id, side, present: present?.text ?? null, copy: copy?.text ?? null }))
}
