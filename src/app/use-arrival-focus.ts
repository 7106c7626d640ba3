// Takes the focus along to another screen. Knows screens only by their `main`, which may be drawn late.

import { useEffect, useRef } from 'react'

/**
 * After going to another place, gives the focus to its main part as soon as it is there, unless something has the focus
 * already. Without it the focus falls to nothing with the link that was followed, and what is read aloud begins anew.
 */
export function useArrivalFocus(place: string): void {
  const last = useRef(place)
  useEffect(() => {
    if (last.current === place) return
    last.current = place
    const arrive = () => {
      const main = document.querySelector('main')
      if (!main) return false
      main.tabIndex = -1
      afterFrame(() => document.activeElement === document.body && main.focus({ preventScroll: true }))
      return true
    }
    if (arrive()) return
    const observer = new MutationObserver(() => arrive() && observer.disconnect())
    observer.observe(document.body, { childList: true, subtree: true })
    return () => observer.disconnect()
  }, [place])
}

/** To focus is to lay the page out at once, which the first frame would have to do again. */
const afterFrame = (act: () => void): void => void requestAnimationFrame(() => setTimeout(act))
