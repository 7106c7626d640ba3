// Giving an annotation the targets that a change of the text under it leads to.

import type { DocumentDraft } from './change.ts'
import type { Annotation, Id, Target } from './records.ts'

/** A claim with a verdict whose words are no longer the same needs review. Nothing is done where the targets are the same. */
export function putMovedTargets(draft: DocumentDraft, annotation: Annotation, targets: readonly Target[]): void {
  if (targets === annotation.targets) return
  draft.put({ ...annotation, targets })
  if (annotation.kind === 'claim' && wordsOf(annotation) !== wordsOf({ ...annotation, targets }))
    reviewClaim(draft, annotation.claimId)
}

const wordsOf = (annotation: Annotation): string =>
  annotation.targets.flatMap(target => target.spans.map(span => `${span.status ?? ''}${span.exact}`)).join('\n')

function reviewClaim(draft: DocumentDraft, claimId: Id<'claim'>): void {
  const claim = draft.find('claim', claimId)
  if (claim && claim.verdict !== null && !claim.needsReview) draft.put({ ...claim, needsReview: true })
}
