// Which bidi controls of a text can make it read otherwise than it is stored, so that they are shown and made harmless.

import { findBidiControls, type BidiControl } from '../../text/bidi-controls.ts'

const anyControl = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/

/** Every bidi control of a text; quick where there is none. */
export const bidiControlsOf = (text: string): readonly BidiControl[] => (anyControl.test(text) ? findBidiControls(text) : [])

/**
 * The overrides with their closing marks, and every embedding or isolate that is left open. Marks in pairs and single
 * direction marks (LRM, RLM, ALM) order mixed text as its author meant and stay at work.
 */
export function disguisingControls(text: string): readonly BidiControl[] {
  const controls = bidiControlsOf(text)
  const open: { control: BidiControl; isIsolate: boolean }[] = []
  const found = new Set<BidiControl>()
  for (const control of controls) {
    const { name } = control
    if (/^(LRM|RLM|ALM)$/.test(name)) continue
    if (name === 'PDI') {
      const at = open.findLastIndex(entry => entry.isIsolate)
      if (at < 0) found.add(control)
      else for (const { control: inner } of open.splice(at).slice(1)) found.add(inner)
    } else if (name === 'PDF') {
      const last = open.at(-1)
      if (!last || last.isIsolate) found.add(control)
      else {
        open.pop()
        if (isOverride(last.control)) found.add(last.control).add(control)
      }
    } else open.push({ control, isIsolate: /^(LRI|RLI|FSI)$/.test(name) })
  }
  for (const { control } of open) found.add(control)
  return controls.filter(control => found.has(control))
}

export const isOverride = ({ name }: BidiControl): boolean => name === 'LRO' || name === 'RLO'
