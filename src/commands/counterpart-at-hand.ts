// The counterpart that is proposed for the selected annotation.

import { coversHalf, standsInText } from './suggestion-answer.ts'
import { activeAnnotation } from './active-annotation.ts'
import type { CommandContext } from './command.ts'
import type { ProposedCounterpart } from './suggestion-queue.ts'

/** Null where it has places on that side by now, the words moved, or somebody rejected it; and while suggestions are gone through. */
export function counterpartAtHand(context: Pick<CommandContext, 'document' | 'view'>): ProposedCounterpart | null {
  const { counterpart, rejected } = context.view.suggesting
  const annotation = activeAnnotation(context)
  if (!counterpart || annotation?.id !== counterpart.annotationId || rejected.has(counterpartKey(counterpart)))
    return null
  const { target } = counterpart
  if (annotation.targets.some(({ side }) => side === target.side) || coversHalf(annotation, target)) return null
  return standsInText(context, { targets: [target] }) ? counterpart : null
}

/** Under which key a counterpart is rejected. */
export const counterpartKey = ({ annotationId, target }: ProposedCounterpart): string =>
  `counterpart ${annotationId} ${target.spans.map(span => span.exact).join(' ')}`
