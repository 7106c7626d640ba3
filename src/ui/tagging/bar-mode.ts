// What the bar is there for.

import type { WorkspaceView } from '../../commands/workspace-view.ts'

/** `request`: a place is awaited; `choose`: words wait to become a mark; `subtype`: a mark was made. */
export type BarMode = 'request' | 'choose' | 'subtype'

/** Null while there is nothing to offer. Words chosen anew put the question about the last mark away. */
export function barMode({ placeRequest, selection, keptPlaces, subtypeAsked, editing }: WorkspaceView): BarMode | null {
  if (editing) return null
  if (placeRequest) return 'request'
  if (selection || keptPlaces.length > 0) return 'choose'
  return subtypeAsked ? 'subtype' : null
}
