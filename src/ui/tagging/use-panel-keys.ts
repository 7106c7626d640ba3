// Carries the focus into the panel when its keys were pressed in the text.

import { useEffect, type RefObject } from 'react'
import { showInspector } from '../../commands/show-inspector.ts'
import { showList } from '../../commands/show-list.ts'

const panelKeys: ReadonlySet<string> = new Set([...(showInspector.keys ?? []), ...(showList.keys ?? [])])

/** Follows the shortcuts of the two panels once they have run, even where the panel was shown already. */
export function usePanelKeys(body: RefObject<HTMLElement | null>, onShown: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!panelKeys.has(event.code) || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
      requestAnimationFrame(() => {
        if (!event.defaultPrevented) return
        onShown()
        focusInPanel(body)
      })
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [body, onShown])
}

/** After the next drawing, focuses what the panel names as its beginning. */
export function focusInPanel(body: RefObject<HTMLElement | null>): void {
  requestAnimationFrame(() => body.current?.querySelector<HTMLElement>('[data-panel-start]')?.focus())
}

