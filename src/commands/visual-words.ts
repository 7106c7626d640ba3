// The words of a segment in the order in which they stand on the line.

import type { TextRange } from '../text/text-range.ts'
import { wordsOf } from '../text/words.ts'
import type { Direction } from '../model/records.ts'

const strong = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]|\p{L}/u
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u

/**
 * The words as they follow each other in the reading direction of `base`: from the right in Arabic, from the left in
 * English. Words of the other direction stand the other way round within their run: from the Arabic in front of a
 * Latin name its last word comes next. A number goes with the word before it (UAX #9, W7 and N1). Where lines break
 * is not known here, nor how a word of two scripts is laid out; its first letter decides. Linear.
 */
export function visualWords(text: string, base: Direction): readonly TextRange[] {
  const ordered: TextRange[] = []
  let run: TextRange[] = []
  let direction = base
  for (const word of wordsOf(text)) {
    const letter = strong.exec(text.slice(word.start, word.end))?.[0]
    if (letter) direction = rightToLeft.test(letter) ? 'rtl' : 'ltr'
    if (direction === base) {
      ordered.push(...run.reverse(), word)
      run = []
    } else run.push(word)
  }
  return [...ordered, ...run.reverse()]
}
