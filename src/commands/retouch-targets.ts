// Giving an annotation other targets, and what follows from it for the words of its body.

import type { DocumentDraft } from '../model/change.ts'
import { isSame } from '../model/is-same.ts'
import type { Annotation, Claim, Entity, PerSide, Quantity, Side, Source, Target } from '../model/records.ts'
import { sides } from '../model/vocabulary.ts'
import { readQuantity } from './annotation-body.ts'
import type { CommandContext } from './command.ts'
import { plainName } from './plain-name.ts'
import { targetWords } from './target-words.ts'

interface Retouch {
  readonly from: readonly Target[]
  readonly to: readonly Target[]
  /** The body is spoken for by other mentions too, so only what is empty in it may be filled. */
  readonly isShared: boolean
}

/**
 * Puts `annotation` on `targets`. Names, wording and value that were read off the old words are read off the new
 * ones; what a person wrote stays, and what is empty is filled. A claim with a verdict whose marked words are no
 * longer the same needs review.
 */
export function retouchTargets(
  draft: DocumentDraft,
  context: CommandContext,
  annotation: Annotation,
  targets: readonly Target[],
): void {
  const { document, index } = context
  const updatedAt = context.now()
  const share = (id: string): Retouch => ({
    from: annotation.targets,
    to: targets,
    isShared: index.annotationsOf(id).length > 1,
  })
  const nameOn = (of: readonly Target[], side: Side) => plainName(document, of, side)
  draft.put({
    ...annotation,
    targets,
    updatedAt,
    ...(annotation.kind === 'number' && {
      quantity: followFigure(
        annotation.quantity,
        readQuantity(annotation.targets, context),
        readQuantity(targets, context),
      ),
    }),
  })
  if (annotation.kind === 'entity' || annotation.kind === 'source') {
    const body: Entity | Source =
      annotation.kind === 'entity'
        ? draft.need('entity', annotation.entityId)
        : draft.need('source', annotation.sourceId)
    const names = followWords(body.names, share(body.id), nameOn)
    if (!isSame(names, body.names)) draft.put({ ...body, names, updatedAt })
  } else if (annotation.kind === 'claim') {
    const claim = draft.need('claim', annotation.claimId)
    const wording = followWords(claim.wording, share(claim.id), targetWords)
    const needsReview = claim.needsReview || (claim.verdict !== null && loseWords(annotation.targets, targets))
    const next: Claim = { ...claim, wording, needsReview, updatedAt }
    if (!isSame({ ...next, updatedAt: claim.updatedAt }, claim)) draft.put(next)
  }
}

function followWords(
  words: PerSide<string>,
  { from, to, isShared }: Retouch,
  read: (targets: readonly Target[], side: Side) => string,
): PerSide<string> {
  const next: { [S in Side]: string } = { ...words }
  for (const side of sides) {
    const fresh = read(to, side)
    if (fresh !== '' && (words[side] === '' || (!isShared && words[side] === read(from, side)))) next[side] = fresh
  }
  return next
}

/** The worth read off the new words, where it was that of the old ones; a kind that a person chose stays. */
function followFigure(quantity: Quantity, before: Quantity, after: Quantity): Quantity {
  const { value, high, date } = after
  if (quantity.value !== before.value || quantity.high !== before.high || quantity.date !== before.date) return quantity
  const wasRead =
    quantity.kind === before.kind && quantity.currency === before.currency && quantity.modifier === before.modifier
  const isRead = value !== null || date !== ''
  if (wasRead && isRead) return { ...after, unit: quantity.unit }
  return { ...quantity, value, high, ...(quantity.kind === 'date' || date === '' ? { date } : {}) }
}

/** Whether words that were marked before are marked no longer. */
const loseWords = (from: readonly Target[], to: readonly Target[]): boolean =>
  from.some(
    target =>
      !to.some(
        other => other.side === target.side && targetWords([other], target.side) === targetWords([target], target.side),
      ),
  )
