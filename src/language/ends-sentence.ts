// Whether a full stop, a question mark or an ellipsis ends its sentence. The rules look at a few words around it only.

import { arabicAbbreviations, arabicEras, arabicSpeechVerbs } from './ar/abbreviations.ts'
import {
  abbreviationsAtEnd,
  abbreviationsBefore,
  abbreviationsBeforeNumber,
  sentenceStarters,
} from './en/abbreviations.ts'

export interface PossibleEnd {
  readonly line: string
  /** Where the sentence began. */
  readonly start: number
  /** Where the stop stands; UTF-16, like `start`. */
  readonly at: number
  /** `.`, `؟!`, `…` and so on. */
  readonly stop: string
  /** Closing quotation marks and brackets directly after the stop. */
  readonly closers: string
  readonly language: 'ar' | 'en'
}

/** Code units looked at on either side. */
const reach = 64
const arabicLetter = /^\p{Script=Arabic}/u

/** Whether a sentence ends with `closers`. Constant time. */
export function endsSentence(end: PossibleEnd): boolean {
  const { line, at, stop, closers } = end
  const after = line.slice(at + stop.length + closers.length, at + stop.length + closers.length + reach)
  const next = after.replace(/^[\s"“«'‘([{\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]+/, '')
  if (next === '') return after.length < reach
  if (!/^\s/.test(after)) return isGluedSentence(end, after)
  if (isAside(end)) return false
  if (closers !== '' && followsQuotation(closers, next)) return false
  if (end.language === 'en' && startsInLowerCase(next)) return false
  return stop !== '.' || !isAbbreviation(end, next)
}

const wordBefore = ({ line, start, at }: PossibleEnd): string =>
  /[\p{L}\p{M}\p{N}.]+$/u.exec(line.slice(Math.max(start, at - reach), at))?.[0] ?? ''
const firstWord = (text: string): string => /^[\p{L}\p{M}\p{N}'’]+/u.exec(text)?.[0] ?? ''

/** `الشركة.وقالت`: the space was forgotten. Both words must be words, and an address or a number must not be cut. */
function isGluedSentence(end: PossibleEnd, after: string): boolean {
  if (end.closers !== '' || !/^\p{Script=Arabic}{2}/u.test(after)) return false
  return /\p{L}\p{M}*\p{L}\p{M}*$/u.test(end.line.slice(Math.max(end.start, end.at - reach), end.at))
}

/** `iPhone` and `xAI` may begin a sentence, other small letters do not. */
const startsInLowerCase = (next: string): boolean => /^\p{Ll}/u.test(next) && !/^\p{Ll}{1,2}\p{Lu}/u.test(next)

/** `[…]`, and a bracket opened in the middle of the sentence: `the plan (finally!) worked`. */
function isAside({ line, start, at, closers }: PossibleEnd): boolean {
  if (!/[)\]]/.test(closers)) return false
  const inside = line.slice(Math.max(start, at - 8 * reach), at)
  const opened = Math.max(inside.lastIndexOf('('), inside.lastIndexOf('['))
  return opened >= 0 && inside.slice(0, opened).trim() !== ''
}

function followsQuotation(closers: string, next: string): boolean {
  return /["”»’]/.test(closers) && arabicSpeechVerbs.has(firstWord(next).replace(/\p{M}/gu, ''))
}

function isAbbreviation(end: PossibleEnd, next: string): boolean {
  const word = wordBefore(end)
  if (word === '') return false
  if (/^\p{N}+$/u.test(word)) return end.line.slice(end.start, end.at).trim() === word && word.length <= 3
  if (arabicLetter.test(word)) return isArabicAbbreviation(word, end)
  if (abbreviationsBefore.has(word)) return true
  if (abbreviationsBeforeNumber.has(word)) return /^\p{N}/u.test(next)
  const mayEnd = abbreviationsAtEnd.has(word) || /^\p{L}(?:\.\p{L})*$/u.test(word)
  return mayEnd && !sentenceStarters.has(firstWord(next))
}

function isArabicAbbreviation(word: string, { line, start, at }: PossibleEnd): boolean {
  const before = line.slice(Math.max(start, at - word.length - 3), at - word.length)
  if (arabicEras.has(word) && /\p{N}\s?$/u.test(before)) return false
  if (arabicAbbreviations.has(word) || /^\p{L}\p{M}*(?:\.\p{L}\p{M}*)*$/u.test(word)) return true
  return /^[وفل]/.test(word) && arabicTitles.has(word.slice(1))
}

/** Titles that take a clitic: «ود. سلمى». */
const arabicTitles: ReadonlySet<string> = new Set(['د', 'أ.د', 'أ', 'م'])
