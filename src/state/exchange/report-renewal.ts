// What giving an article another text does to its sentences and its marks, for a person to read before and after.

import type { SideRenewal } from '../../commands/renew-side.ts'
import type { ArticleDocument } from '../../model/article-document.ts'
import type { Annotation, AnnotationKind, Id, Side, TextAnchor } from '../../model/records.ts'
import { sides } from '../../model/vocabulary.ts'
import { longestAscending } from '../../text/longest-ascending.ts'

export interface RenewedText {
  readonly side: Side
  readonly unchanged: number
  /** Of all that are still there, those that stand in another order. */
  readonly moved: number
  readonly changed: readonly { readonly before: string; readonly after: string }[]
  readonly added: readonly string[]
  readonly gone: readonly string[]
}

export interface CarriedMark {
  readonly annotationId: Id<'annotation'>
  readonly kind: AnnotationKind
  readonly side: Side
  readonly before: TextAnchor
  readonly after: TextAnchor
}

export interface RenewalReport {
  readonly texts: readonly RenewedText[]
  /** Places of marks on the sides that were renewed. */
  readonly marks: {
    readonly stayed: number
    /** In the same sentence, which says it in other words. */
    readonly changed: readonly CarriedMark[]
    readonly moved: readonly CarriedMark[]
    readonly lost: readonly CarriedMark[]
    /** Those that had lost their words before and found them again. */
    readonly found: readonly CarriedMark[]
  }
  /** Rows that were confirmed and ask for review now. */
  readonly toReview: number
}

export interface RenewedArticle {
  readonly before: ArticleDocument
  readonly after: ArticleDocument
  readonly renewals: { readonly [S in Side]?: SideRenewal }
}

/** Linear in the document. */
export function reportRenewal({ before, after, renewals }: RenewedArticle): RenewalReport {
  const carried = [...before.all('annotation')].flatMap(annotation => carriedMarks(annotation, after, renewals))
  const those = (is: (mark: CarriedMark) => boolean) => carried.filter(is)
  const isPlaced = ({ before: was, after: now }: CarriedMark) => !was.status && !now.status
  let toReview = 0
  for (const alignment of after.all('alignment'))
    if (alignment.status === 'needs-review' && before.alignment(alignment.id)?.status === 'confirmed') toReview++
  return {
    texts: sides.flatMap(side => (renewals[side] ? [reportText(side, renewals[side])] : [])),
    marks: {
      stayed: those(mark => isPlaced(mark) && isSamePlace(mark) && mark.before.exact === mark.after.exact).length,
      changed: those(mark => isPlaced(mark) && isSamePlace(mark) && mark.before.exact !== mark.after.exact),
      moved: those(mark => isPlaced(mark) && !isSamePlace(mark)),
      lost: those(({ before: was, after: now }) => !was.status && now.status === 'orphaned'),
      found: those(({ before: was, after: now }) => was.status === 'orphaned' && !now.status),
    },
    toReview,
  }
}

const isSamePlace = ({ before, after }: CarriedMark): boolean => before.segmentId === after.segmentId

function carriedMarks({ id, kind, targets }: Annotation, after: ArticleDocument, renewals: RenewedArticle['renewals']): CarriedMark[] {
  const now = after.annotation(id)?.targets
  return targets.flatMap(({ side, spans }, t) =>
    renewals[side]
      ? spans.map((span, s): CarriedMark => ({ annotationId: id, kind, side, before: span, after: now?.[t]?.spans[s] ?? span }))
      : [])
}

function reportText(side: Side, { old, now, matches }: SideRenewal): RenewedText {
  const keptOld = new Set(matches.map(match => match.old)), keptNow = new Set(matches.map(match => match.now))
  const pairs = matches.map(match => ({ before: old[match.old]!.text, after: now[match.now]!.text }))
  return {
    side,
    unchanged: pairs.filter(({ before, after }) => before === after).length,
    moved: matches.length - longestAscending(matches.map(match => match.old)).length,
    changed: pairs.filter(({ before, after }) => before !== after),
    added: now.filter((_, place) => !keptNow.has(place)).map(({ text }) => text),
    gone: old.filter((_, place) => !keptOld.has(place)).map(({ text }) => text),
  }
}
