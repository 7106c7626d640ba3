// Whether the text scrolls. A resting pointer meets another row with every frame then, and what would follow it would
// draw the page anew each time.

import { createCalm } from '../shared/when-calm.ts'

/** `onRest` hears when the text that holds `root` has come to rest. */
export function followScrolling(root: HTMLElement, onRest: () => void): { isScrolling(): boolean; stop(): void } {
  let isScrolling = false
  const calm = createCalm(() => {
    isScrolling = false
    onRest()
  })
  const onScroll = ({ target }: Event) => {
    if (!(target as Node).contains(root)) return
    isScrolling = true
    calm.stir()
  }
  document.addEventListener('scroll', onScroll, { capture: true, passive: true })
  return {
    isScrolling: () => isScrolling,
    stop() {
      calm.stop()
      document.removeEventListener('scroll', onScroll, { capture: true })
    },
  }
}
