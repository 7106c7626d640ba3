// The words of an Arabic text as the finder of names sees them.

import { foldArabic } from '../../text/fold.ts'
import type { TextRange } from '../../text/text-range.ts'
import { wordsOf } from '../../text/words.ts'
import { rememberByText } from '../both/remember-by-text.ts'
import { cliticBorders } from './clitics.ts'
import { isOrdinaryWord } from './ordinary-word.ts'

/** One way to read a word: the whole, or what is left behind its clitics. */
export interface ArabicForm {
  /** Where it begins in the text; UTF-16. */
  readonly start: number
  readonly key: string
}

export interface ArabicToken extends TextRange {
  readonly key: string
  /** The whole first. */
  readonly forms: readonly ArabicForm[]
  readonly script: 'arabic' | 'latin' | 'number'
  /** What stands between it and the word before. */
  readonly gap: string
  readonly isOrdinary: boolean
}

/** A word as names are compared: folded, alif without hamza. */
export const nameKey: (word: string) => string = rememberByText(
  word => foldArabic(word, 'strict').replace(/[أإآٱ]/g, 'ا'),
  20_000,
)

/** The words of `text` in order; a clitic before Latin letters is a word of its own that is left out. Linear. */
export function tokenizeArabic(text: string): readonly ArabicToken[] {
  const tokens: ArabicToken[] = []
  let last = 0
  for (const { start, end } of wordsOf(text)) {
    const word = text.slice(start, end)
    const latin = /\p{Script=Latin}/u.exec(word)
    const isLatin = latin !== null && !/\p{Script=Arabic}{4}/u.test(word)
    const from = isLatin ? start + firstLatin(word) : start
    tokens.push(
      isLatin
        ? latinToken(text, from, end, text.slice(last, from))
        : arabicToken(text, { start, end }, text.slice(last, start)),
    )
    last = end
  }
  return tokens
}

/** Where the Latin letters or the digits before them begin: وMeta. */
const firstLatin = (word: string): number => /[\p{Script=Latin}\p{N}]/u.exec(word)!.index

function latinToken(text: string, start: number, end: number, gap: string): ArabicToken {
  const word = text.slice(start, end)
  const key = word.replace(/['’]s$/u, '')
  return { start, end: start + key.length, key, forms: [{ start, key }], script: 'latin', gap, isOrdinary: false }
}

function arabicToken(text: string, { start, end }: TextRange, gap: string): ArabicToken {
  const word = text.slice(start, end)
  const key = nameKey(word)
  if (/^\p{N}/u.test(key)) return { start, end, key, forms: [{ start, key }], script: 'number', gap, isOrdinary: true }
  const forms: ArabicForm[] = [{ start, key }]
  for (const border of cliticBorders(word)) {
    const rest = nameKey(word.slice(border))
    forms.push({ start: start + border, key: rest })
    // للمغرب is ل and المغرب
    if (rest.startsWith('ل') && /ل\p{M}*$/u.test(word.slice(0, border)))
      forms.push({ start: start + border, key: `ا${rest}` })
  }
  return {
    start,
    end,
    key,
    forms,
    script: 'arabic',
    gap,
    isOrdinary: isOrdinaryWord(key) || /[\u064b-\u064d]/.test(word),
  }
}
