// Proposes, for the mark that is selected, the words that say the same on the other side, a moment after it was made.

import { isSame } from '../../model/is-same.ts'
import type { ProposedCounterpart } from '../../commands/suggestion-queue.ts'
import type { Workspace } from '../workspace.ts'
import { proposeCounterpart } from './propose-counterpart.ts'

/** `whenIdle` runs its work once, when the page has time; returns how to call it off. */
export function followMarks(workspace: Workspace, whenIdle: (work: () => void) => () => void): void {
  const { session, view, suggestions, context, look } = workspace
  let cancel: (() => void) | null = null
  const propose = () => {
    cancel = null
    const now = context()
    if (!now) return
    const { activeAnnotationId, suggesting } = now.view
    const annotation = activeAnnotationId === null ? undefined : now.document.annotation(activeAnnotationId)
    const projection = annotation ? proposeCounterpart(now, annotation) : null
    const counterpart: ProposedCounterpart | null = annotation && projection ? { annotationId: annotation.id, target: projection.target, reasons: projection.reasons } : null
    if (!isSame(counterpart, suggesting.counterpart)) look({ suggesting: { ...suggesting, counterpart } })
  }
  const proposeSoon = () => {
    cancel ??= whenIdle(propose)
  }
  view.subscribe((state, before) => state.activeAnnotationId !== before.activeAnnotationId && proposeSoon())
  session.store.subscribe((state, before) => state.phase === 'open' && before.phase === 'open' && state.document !== before.document && proposeSoon())
  suggestions?.subscribe(({ found }, before) => found !== before.found && proposeSoon())
  proposeSoon()
}
