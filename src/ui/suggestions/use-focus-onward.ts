// Keeps the focus in the panel when what had it is gone with the suggestion that was answered.

import { useEffect, useRef, type RefObject } from 'react'

/** To the heading, from where Tab leads into the next suggestion; only where the focus fell to nothing. */
export function useFocusOnward(root: RefObject<HTMLElement | null>, key: string | null): void {
  const last = useRef(key)
  const wasInside = useRef(false)
  useEffect(() => {
    const panel = root.current
    if (!panel) return
    const note = () => {
      wasInside.current = true
    }
    const leave = (event: FocusEvent) => {
      if (event.relatedTarget) wasInside.current = panel.contains(event.relatedTarget as Node)
    }
    panel.addEventListener('focusin', note)
    panel.addEventListener('focusout', leave)
    return () => {
      panel.removeEventListener('focusin', note)
      panel.removeEventListener('focusout', leave)
    }
  }, [root])
  useEffect(() => {
    if (last.current === key) return
    last.current = key
    if (wasInside.current && document.activeElement === document.body) root.current?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true })
  }, [root, key])
}
