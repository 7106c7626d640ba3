// Adds an annotation to what is selected, or takes it away.

import type { Id } from '../model/records.ts'
import type { ViewCommand } from './command.ts'
import { seeAnnotation } from './select-annotation.ts'
import { panelAfter } from './workspace-view.ts'

/** The argument is its id. The one added becomes the active one; when the active one is taken away, the last added. */
export const toggleAnnotation: ViewCommand<Id<'annotation'>> = {
  id: 'toggle-annotation',
  labelKey: 'command.toggleAnnotation',
  group: 'reading',
  internal: true,
  changes: 'view',
  isEnabled: ({ document }, id) => id !== undefined && document.annotation(id) !== undefined,
  look(context, id) {
    const selected = new Set(context.view.selectedAnnotationIds)
    if (!selected.delete(id)) return { ...seeAnnotation(context, id), selectedAnnotationIds: selected.add(id) }
    const left = [...selected].at(-1)
    const { activeAnnotationId } = context.view
    const active = activeAnnotationId === id || activeAnnotationId === null ? (left ?? null) : activeAnnotationId
    return { activeAnnotationId: active, selectedAnnotationIds: selected, subtypeAsked: null, ...(active === null && { panel: panelAfter(context.view.panel) }) }
  },
}
