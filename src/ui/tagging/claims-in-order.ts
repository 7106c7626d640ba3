// The claims of an article in the order in which they are first marked.

import type { ArticleDocument } from '../../model/article-document.ts'
import type { ArticleRows } from '../../model/article-rows.ts'
import type { Claim, Id } from '../../model/records.ts'
import { annotationPlace, comparePlaces } from './annotation-place.ts'

/** Claims that no words are marked for come last. n log n. */
export function claimsInOrder(document: ArticleDocument, rows: ArticleRows): readonly Claim[] {
  const unmarked = new Map<Id<'claim'>, Claim>()
  for (const claim of document.all('claim')) unmarked.set(claim.id, claim)
  const places = []
  for (const annotation of document.all('annotation')) if (annotation.kind === 'claim') places.push(annotationPlace(annotation, rows))
  const ordered: Claim[] = []
  for (const { annotation } of places.sort(comparePlaces)) {
    const claim = annotation.kind === 'claim' ? unmarked.get(annotation.claimId) : undefined
    if (!claim) continue
    unmarked.delete(claim.id)
    ordered.push(claim)
  }
  return [...ordered, ...unmarked.values()]
}
