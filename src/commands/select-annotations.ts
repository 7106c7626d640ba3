// Selects several annotations at once.

import type { Id } from '../model/records.ts'
import type { ViewCommand } from './command.ts'
import { seeAnnotation } from './select-annotation.ts'

export interface SelectAnnotationsArgs {
  readonly ids: readonly Id<'annotation'>[]
  /** The one that becomes active; the last of them without it. */
  readonly activeId?: Id<'annotation'>
}

/** Those that are gone are passed over. */
export const selectAnnotations: ViewCommand<SelectAnnotationsArgs> = {
  id: 'select-annotations',
  labelKey: 'command.selectAnnotations',
  group: 'reading',
  internal: true,
  changes: 'view',
  isEnabled: ({ document }, args) => args !== undefined && args.ids.some(id => document.annotation(id)),
  look(context, { ids, activeId }) {
    const selected = new Set(ids.filter(id => context.document.annotation(id)))
    const active = activeId !== undefined && selected.has(activeId) ? activeId : [...selected].at(-1)!
    return { ...seeAnnotation(context, active), selectedAnnotationIds: selected }
  },
}
