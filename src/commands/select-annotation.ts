// Selects an annotation.

import type { Id } from '../model/records.ts'
import type { CommandContext, ViewCommand } from './command.ts'
import type { WorkspaceView } from './workspace-view.ts'

/**
 * The argument is its id. The cursor is given up, so that the keys that mark words now say what this annotation is;
 * the next arrow puts it back on the annotation's words. Places kept for a mark stay.
 */
export const selectAnnotation: ViewCommand<Id<'annotation'>> = {
  id: 'select-annotation',
  labelKey: 'command.selectAnnotation',
  group: 'reading',
  internal: true,
  changes: 'view',
  isEnabled: ({ document }, id) => id !== undefined && document.annotation(id) !== undefined,
  look: seeAnnotation,
}

/** The view with one annotation selected; a place wanted for another is wanted no more. Who repairs marks goes on repairing. */
export function seeAnnotation({ view }: Pick<CommandContext, 'view'>, id: Id<'annotation'>): Partial<WorkspaceView> {
  const { placeRequest } = view
  return {
    activeAnnotationId: id,
    cursor: null,
    selection: null,
    subtypeAsked: null,
    panel: view.panel === 'repair' ? view.panel : 'inspector',
    placeRequest: placeRequest?.annotationId === id ? placeRequest : null,
  }
}
