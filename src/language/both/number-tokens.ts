// The text cut into words, figures and signs for the readers of numbers. Knows no words.

import { readFigure } from './read-figure.ts'
import { distinctWords, rememberByText } from './remember-by-text.ts'

export interface NumberToken {
  /** UTF-16. */
  readonly start: number
  readonly end: number
  readonly text: string
  /** Folded for looking up: lower case, or Arabic without marks and with its letters made one. */
  readonly word: string
  /** Of a figure; NaN when its digits cannot be read. Null for words and signs. */
  readonly figure: number | null
  /** Nothing but bidi controls stands between it and the token before. */
  readonly isGlued: boolean
}

const pattern =
  /\p{Nd}{1,3}(?:[ \u00a0\u2009\u202f]\p{Nd}{3})+(?!\p{Nd})(?:[.,\u066b]\p{Nd}+)?|\p{Nd}(?:\p{Nd}|[.,\u066b\u066c](?=\p{Nd}))*|[\p{L}\p{M}\u0640]+|\n|[^\s\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

/** All of the text but spaces, bidi controls and tatweels by themselves; a line break is a token. Linear. */
export function tokenizeNumbers(text: string): readonly NumberToken[] {
  const tokens: NumberToken[] = []
  let end = -1
  for (const { 0: part, index } of text.matchAll(pattern)) {
    const { isTatweel, word, figure } = readPart(part)
    const isGlued =
      index === end || (end >= 0 && text[end] !== ' ' && /^[\p{Cf}\u0640]+$/u.test(text.slice(end, index)))
    if (isTatweel) continue
    end = index + part.length
    tokens.push({ start: index, end, text: part, word, figure, isGlued })
  }
  return tokens
}

/** What a part says by itself; the words of a text are few, and each is read once. */
const readPart = rememberByText(part => {
  const isFigure = /^\p{Nd}/u.test(part)
  return {
    isTatweel: /^\u0640+$/.test(part),
    word: isFigure ? part : foldWord(part),
    figure: isFigure ? (readFigure(part) ?? Number.NaN) : null,
  }
}, distinctWords)

/** One form for the spellings that Arabic news mixes; the hamza on its own stays. */
export function foldWord(word: string): string {
  return word
    .replace(/[\u064b-\u065f\u0670\u0640]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/[ىئیے]/g, 'ي')
    .replace(/ؤ/g, 'و')
    .replace(/ة/g, 'ه')
    .replace(/ک/g, 'ك')
    .toLowerCase()
}
