// Knows when somebody asked for the panel by its keys, so that the focus can go there.

import { useEffect } from 'react'
import { keyOf } from '../../commands/key-press.ts'
import { showInspector } from '../../commands/show-inspector.ts'
import { showList } from '../../commands/show-list.ts'
import { showRepair } from '../../commands/show-repair.ts'
import { showSuggestions } from '../../commands/show-suggestions.ts'
import { isMac } from '../shared/is-mac.ts'
import { keysNow } from '../shared/use-keys.ts'
import { useWorkspace } from '../shared/workspace-context.tsx'

/** Calls back when a shortcut of the panels has run, even where the panel was shown already. */
export function usePanelKeys(onAsked: () => void): void {
  const { settings } = useWorkspace()
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const asked = keysNow(settings.getState()).commandWith(keyOf(event, isMac) ?? '')
      if (asked !== showInspector.id && asked !== showList.id && asked !== showRepair.id && asked !== showSuggestions.id) return
      // The shortcut itself may run after this listener; it marks the key press as its own.
      requestAnimationFrame(() => event.defaultPrevented && onAsked())
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [onAsked, settings])
}
