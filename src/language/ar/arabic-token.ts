// The words of an Arabic text as the finder of names sees them.

import { foldArabic } from '../../text/fold.ts'
import type { TextRange } from '../../text/text-range.ts'
import { wordsOf } from '../../text/words.ts'
import { distinctWords, rememberByText } from '../both/remember-by-text.ts'
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
  /** Ends in a written nunation, which no name in a text without vowel marks has. */
  readonly hasTanwin: boolean
}

/** A word as names are compared: folded, alif without hamza. */
export const nameKey: (word: string) => string = rememberByText(
  word => foldArabic(word, 'strict').replace(/[أإآٱ]/g, 'ا'),
  20_000,
)

/** What a word says by itself; `start` counts from its own start. */
interface ReadWord {
  /** Where it begins without a clitic before Latin letters. */
  readonly start: number
  readonly end: number
  readonly key: string
  readonly forms: readonly ArabicForm[]
  readonly script: ArabicToken['script']
  readonly isOrdinary: boolean
  readonly hasTanwin: boolean
}

/** The words of a text are few, and each is read once. */
const readWord: (word: string) => ReadWord = rememberByText(word => {
  const isLatin = /\p{Script=Latin}/u.test(word) && !/\p{Script=Arabic}{4}/u.test(word)
  return isLatin ? latinWord(word) : arabicWord(word)
}, distinctWords)

/** The words of `text` in order; a clitic before Latin letters is a word of its own that is left out. Linear. */
export function tokenizeArabic(text: string): readonly ArabicToken[] {
  let last = 0
  return wordsOf(text).map(({ start, end }): ArabicToken => {
    const word = readWord(text.slice(start, end))
    const from = start + word.start
    const gap = text.slice(last, from)
    last = end
    return {
      start: from,
      end: start + word.end,
      key: word.key,
      forms: word.forms.map(form => ({ start: start + form.start, key: form.key })),
      script: word.script,
      gap,
      isOrdinary: word.isOrdinary,
      hasTanwin: word.hasTanwin,
    }
  })
}

function latinWord(word: string): ReadWord {
  // Where the Latin letters or the digits before them begin: وMeta.
  const start = /[\p{Script=Latin}\p{N}]/u.exec(word)!.index
  const key = word.slice(start).replace(/['’]s$/u, '')
  return {
    start,
    end: start + key.length,
    key,
    forms: [{ start, key }],
    script: 'latin',
    isOrdinary: false,
    hasTanwin: false,
  }
}

function arabicWord(word: string): ReadWord {
  const key = nameKey(word)
  const whole = { start: 0, end: word.length, key }
  if (/^\p{N}/u.test(key))
    return { ...whole, forms: [{ start: 0, key }], script: 'number', isOrdinary: true, hasTanwin: false }
  const forms: ArabicForm[] = [{ start: 0, key }]
  for (const border of cliticBorders(word)) {
    const rest = nameKey(word.slice(border))
    forms.push({ start: border, key: rest })
    // للمغرب is ل and المغرب
    if (rest.startsWith('ل') && /ل\p{M}*$/u.test(word.slice(0, border))) forms.push({ start: border, key: `ا${rest}` })
  }
  const hasTanwin = /[\u064b-\u064d]/.test(word)
  return { ...whole, forms, script: 'arabic', isOrdinary: hasTanwin || isOrdinaryWord(key), hasTanwin }
}
