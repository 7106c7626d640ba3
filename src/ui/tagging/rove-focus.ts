// Arrows between the buttons of a toolbar, in the order in which they are seen.

import type { KeyboardEvent } from 'react'

/** Moves the focus to the neighbouring button for an arrow, to the first or last for Home and End; stops other keys from nothing. */
export function roveFocus(event: KeyboardEvent<HTMLElement>): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
  const toolbar = event.currentTarget
  const buttons = [...toolbar.querySelectorAll<HTMLElement>('button:not(:disabled)')]
  const at = buttons.indexOf(document.activeElement as HTMLElement)
  if (at < 0) return
  const onward = getComputedStyle(toolbar).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
  const backward = onward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft'
  const wanted: Readonly<Record<string, number>> = { [onward]: at + 1, [backward]: at - 1, Home: 0, End: buttons.length - 1 }
  const next = wanted[event.code]
  if (next === undefined) return
  event.preventDefault()
  const button = buttons[(next + buttons.length) % buttons.length]!
  button.focus()
  keepOneTabStop(toolbar)
}

/** The button with the focus, else the first, is reached by Tab; the others by arrows. To be called after each drawing. */
export function keepOneTabStop(toolbar: HTMLElement): void {
  const buttons = [...toolbar.querySelectorAll<HTMLElement>('button:not(:disabled)')]
  const stop = buttons.find(button => button === document.activeElement) ?? buttons[0]
  for (const button of buttons) button.tabIndex = button === stop ? 0 : -1
}
