// Of the ways to read a word, the one that is most likely a foreign name.

import type { ArabicNames } from './arabic-names.ts'
import { foreignShape } from './foreign-shape.ts'
import { classOf } from './name-word.ts'

/** The reading that looks most foreign: بغوتنبرغ is ب and a name. */
export function bestForm({ tokens }: ArabicNames, at: number) {
  const { forms } = tokens[at]!
  return forms.reduce((best, form) =>
    classOf(form.key) === 'foreign' && foreignShape(form.key) > foreignShape(best.key) + 0.35 ? form : best,
  )
}
