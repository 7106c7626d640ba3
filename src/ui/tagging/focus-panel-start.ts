// Keeps the focus in the panel when what had it is gone with what was done.

import type { WorkspaceView } from '../../commands/workspace-view.ts'
import { focusInPanel } from './focus-in-panel.ts'

/** Gives the focus to the beginning of what the panel shows next. */
export function focusPanelStart(view: { getState(): WorkspaceView }): void {
  focusInPanel({ current: document.querySelector<HTMLElement>('.tagging-body') }, view)
}
