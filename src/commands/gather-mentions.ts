// Letting several annotations mention one thing, and what that takes over from the things left behind.

import type { DocumentDraft } from '../model/change.ts'
import { isSame } from '../model/is-same.ts'
import type { Annotation, Id, PerSide } from '../model/records.ts'
import { bodyIdOf } from '../model/body-id-of.ts'
import { absorbClaim, absorbEntity, absorbSource } from './absorb-body.ts'
import type { CommandContext } from './command.ts'
import { releaseBody } from './release-body.ts'
import { targetWords } from './target-words.ts'

interface Gathering {
  /** What stays. */
  readonly bodyId: Id
  /** The annotations as they were, whose bodies are left; they are gone from the draft, or mention `bodyId` by now. */
  readonly annotations: readonly Annotation[]
}

/**
 * Releases the bodies of `annotations` other than `bodyId`. One that goes with its last mention hands over all that was
 * written of it; one that stays because others mention it hands over nothing, for nothing of it is lost.
 */
export function gatherMentions(draft: DocumentDraft, context: CommandContext, { bodyId, annotations }: Gathering): void {
  const seen = new Set<Id>([bodyId])
  for (const annotation of annotations) {
    const leftId = bodyIdOf(annotation)
    if (leftId === null || seen.has(leftId)) continue
    seen.add(leftId)
    const left = draft.get(leftId), kept = draft.get(bodyId)
    releaseBody(draft, context, annotation)
    if (draft.get(leftId) || !left || !kept) continue
    const next = absorb(kept, left, wordsOf(annotations.filter(one => bodyIdOf(one) === leftId)))
    if (next && !isSame(next, kept)) draft.put({ ...next, updatedAt: context.now() })
  }
}

type Body = NonNullable<ReturnType<DocumentDraft['get']>>

function absorb(kept: Body, left: Body, marked: PerSide<string>) {
  if (kept.type === 'entity' && left.type === 'entity') return absorbEntity(kept, left)
  if (kept.type === 'source' && left.type === 'source') return absorbSource(kept, left)
  return kept.type === 'claim' && left.type === 'claim' ? absorbClaim(kept, left, marked) : null
}

function wordsOf(annotations: readonly Annotation[]): PerSide<string> {
  const targets = annotations.flatMap(annotation => annotation.targets)
  return { original: targetWords(targets, 'original'), rendering: targetWords(targets, 'rendering') }
}
