// How well what stands around a place agrees with what an anchor remembers of its surroundings.

import { foldArabic } from '../text/fold.ts'
import { matchTokens } from '../text/match-tokens.ts'
import { wordsOf } from '../text/words.ts'
import type { TextAnchor } from '../model/records.ts'
import { contextLength } from '../model/text-anchor.ts'
import type { TextRange } from '../text/text-range.ts'

export interface ContextAgreement {
  /** 0 to 1: the share of the remembered words that stand on that side of the place, in order, folded; near ones weigh more. */
  readonly before: number
  readonly after: number
}

/** Remembered words that are compared on one side, and as many more of the text. */
const fewWords = 6

/** Constant, whatever the length of the text. */
export function contextAgreement(anchor: TextAnchor, text: string, { start, end }: TextRange): ContextAgreement {
  const reach = contextLength * 2
  const head = text.slice(Math.max(0, start - reach), start)
  const tail = text.slice(end, end + reach)
  return {
    before: agreement(wholeWordsAtEnd(anchor.prefix), foldedWords(head), start === 0),
    after: agreement(wholeWordsAtStart(anchor.suffix).reverse(), foldedWords(tail).reverse(), end === text.length),
  }
}

/** A context that fills its length begins (or ends) as a rule within a word, which is no word then. */
const wholeWordsAtEnd = (prefix: string): string[] =>
  foldedWords(prefix.length >= contextLength - 1 ? prefix.replace(/^\S+(?=\s)/, '') : prefix)
const wholeWordsAtStart = (suffix: string): string[] =>
  foldedWords(suffix.length >= contextLength - 1 ? suffix.replace(/(?<=\s)\S+$/, '') : suffix)

const foldedWords = (text: string): string[] =>
  wordsOf(text).map(({ start, end }) => foldArabic(text.slice(start, end), 'loose'))

/** Both lists end at the place. Without remembered words, what is left to agree is that nothing stands there. */
function agreement(remembered: readonly string[], there: readonly string[], isEdge: boolean): number {
  if (remembered.length === 0) return isEdge || there.length === 0 ? 1 : 0
  const wanted = remembered.slice(-fewWords)
  const weightOf = (index: number) => 1 / (wanted.length - index)
  const total = wanted.reduce((sum, _, index) => sum + weightOf(index), 0)
  const found = matchTokens(wanted, there.slice(-2 * fewWords)).reduce((sum, { old }) => sum + weightOf(old), 0)
  return found / total
}
