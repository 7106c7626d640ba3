// Escape folds the panel away where it takes room from the text.

import { useEffect, type RefObject } from 'react'

/** Screens on which the panel lies under the text and can be folded; the style sheets say the same. */
const narrow = '(max-width: 900px)'

/** From inside the panel at once (what Escape does there, it does too); elsewhere when nothing else is let go of. */
export function useFoldByEscape(panel: RefObject<HTMLElement | null>, isOpen: boolean, fold: () => void): void {
  useEffect(() => {
    if (!isOpen) return
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing || !matchMedia(narrow).matches || document.querySelector('dialog[open]')) return
      if (panel.current?.contains(event.target as Node) || !event.defaultPrevented) fold()
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [panel, isOpen, fold])
}
