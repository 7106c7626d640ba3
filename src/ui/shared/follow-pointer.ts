// Which kind of pointer was used last: a machine may have several, and the style sheets cannot know which is in hand.

/** Writes `data-pointer` (mouse, pen or touch) on the page's root at each press; returns how to stop. */
export function followPointer(): () => void {
  const root = document.documentElement
  const onDown = ({ pointerType }: PointerEvent) => {
    if (root.dataset.pointer !== pointerType) root.dataset.pointer = pointerType
  }
  addEventListener('pointerdown', onDown, { capture: true, passive: true })
  return () => removeEventListener('pointerdown', onDown, { capture: true })
}
