// Knows when somebody asked for the panel by its keys, so that the focus can go there.

import { useEffect } from 'react'
import { showInspector } from '../../commands/show-inspector.ts'
import { showList } from '../../commands/show-list.ts'

const panelKeys: ReadonlySet<string> = new Set([...(showInspector.keys ?? []), ...(showList.keys ?? [])])

/** Calls back when a shortcut of the two panels has run, even where the panel was shown already. */
export function usePanelKeys(onAsked: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!panelKeys.has(event.code) || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
      // The shortcut itself may run after this listener; it marks the key press as its own.
      requestAnimationFrame(() => event.defaultPrevented && onAsked())
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [onAsked])
}
