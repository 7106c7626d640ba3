// The counterpart that is proposed for the selected annotation.

import { coversHalf, standsInText } from './suggestion-answer.ts'
import type { ArticleDocument } from '../model/article-document.ts'
import type { ProposedCounterpart } from './suggestion-queue.ts'
import type { WorkspaceView } from './workspace-view.ts'

interface Reading {
  readonly document: ArticleDocument
  readonly view: Pick<WorkspaceView, 'activeAnnotationId' | 'suggesting'>
}

/** Null where it has places on that side by now, the words moved, or somebody rejected it; and while suggestions are gone through. */
export function counterpartAtHand(reading: Reading): ProposedCounterpart | null {
  const { counterpart, rejected } = reading.view.suggesting
  if (!counterpart || reading.view.activeAnnotationId !== counterpart.annotationId) return null
  const annotation = reading.document.annotation(counterpart.annotationId)
  if (!annotation || rejected.has(counterpartKey(counterpart))) return null
  const { target } = counterpart
  if (annotation.targets.some(({ side }) => side === target.side) || coversHalf(annotation, target)) return null
  return standsInText(reading, { targets: [target] }) ? counterpart : null
}

/** Under which key a counterpart is rejected. */
export const counterpartKey = ({ annotationId, target }: ProposedCounterpart): string =>
  `counterpart ${annotationId} ${target.spans.map(span => span.exact).join(' ')}`
