// Lets go of one thing at a time, the latest first.

import type { CommandContext, ViewCommand } from './command.ts'
import { closed } from './text-search.ts'
import { panelAfter, type WorkspaceView } from './workspace-view.ts'

/**
 * The question for a subtype, then the place that is wanted, the selection, the places kept, the search, all selected
 * annotations but the active one, that one.
 */
export const clear: ViewCommand = {
  id: 'clear',
  labelKey: 'command.clear',
  group: 'reading',
  keys: ['Escape'],
  changes: 'view',
  isEnabled: context => cleared(context) !== null,
  look: context => cleared(context) ?? {},
}

function cleared({ view }: CommandContext): Partial<WorkspaceView> | null {
  if (view.editing) return { editing: null }
  if (view.subtypeAsked) return { subtypeAsked: null }
  if (view.placeRequest) return { placeRequest: null }
  if (view.selection) return { selection: null, cursor: view.cursor && { ...view.cursor, anchor: null } }
  if (view.keptPlaces.length > 0) return { keptPlaces: [] }
  if (view.search.isOpen) return { search: closed(view.search) }
  if (view.isSelectingSeveral || view.selectedAnnotationIds.size > 1)
    return { isSelectingSeveral: false, activeAnnotationId: view.activeAnnotationId }
  return view.activeAnnotationId === null ? null : { activeAnnotationId: null, panel: panelAfter(view.panel) }
}
