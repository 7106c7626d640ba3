// Where in a word a mark may begin.

import { cliticBorders } from '../language/ar/clitics.ts'
import { graphemeEnd } from '../text/graphemes.ts'
import type { TextRange } from '../text/text-range.ts'

/**
 * The start of the word and the borders behind its possible particles, ascending, as offsets in `text`; a vowel mark
 * goes with its particle, and so does the tatweel that stretches it.
 */
export function wordStarts(text: string, word: TextRange): readonly number[] {
  const borders = cliticBorders(text.slice(word.start, word.end)).map(at => {
    let border = graphemeEnd(text, word.start + at)
    while (text[border] === '\u0640') border++
    return border
  })
  return [word.start, ...new Set(borders.filter(border => border < word.end))]
}
