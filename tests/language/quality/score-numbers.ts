// How well numbers are read, on the labelled numbers of a folder: phrases with their worth, traps, numbers spelled out and
// sentences of both languages.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findNumbers } from '../../../src/language/both/find-numbers.ts'
import type { Language } from '../../../src/language/both/bitext.ts'
import type { FoundNumber } from '../../../src/language/both/found-number.ts'
import { pairNumbers } from '../../../src/language/both/pair-numbers.ts'
import { readFigure } from '../../../src/language/both/read-figure.ts'
import type { Score } from './score.ts'

interface Phrase {
  readonly ar: string
  readonly en: string
  readonly kind: string
  readonly ar_spans?: readonly { readonly start: number; readonly end: number }[]
  readonly value?: number | string | readonly [number, number | null]
  readonly currency?: string
  readonly negative?: true
}
interface SpelledOut {
  readonly value: number
  readonly text: string
}
interface SentencePair {
  readonly ar: string
  readonly en: string
  readonly en_num_tokens: readonly string[]
}

/** The figures of `phrases`, `spelled-out-ar` and `parallel-sentences` (.jsonl) in `folder`. */
export function scoreNumbers(folder: string): Score[] {
  const read = <T>(name: string): T[] =>
    readFileSync(join(folder, `${name}.jsonl`), 'utf8')
      .trim()
      .split('\n')
      .map(line => JSON.parse(line) as T)
  const phrases = read<Phrase>('phrases')
  const real = phrases.filter(phrase => !phrase.negative)
  const traps = phrases.filter(phrase => phrase.negative)
  const spelled = read<SpelledOut>('spelled-out-ar')
  const share = (on: string, figure: string, right: readonly boolean[], goal?: number): Score => ({
    on,
    figure,
    value: right.filter(Boolean).length / Math.max(1, right.length),
    cases: right.length,
    ...(goal !== undefined && { goal }),
  })
  return [
    share(
      'numbers/phrases',
      'Arabic: value and currency',
      real.map(phrase => isWorthRight(phrase, 'ar')),
      0.96,
    ),
    share('numbers/phrases', 'Arabic: exact span', real.map(isSpanRight), 0.95),
    share(
      'numbers/phrases',
      'Arabic: traps without false alarm',
      traps.map(phrase => isQuiet(phrase, 'ar')),
      0.95,
    ),
    share(
      'numbers/phrases',
      'English: value and currency',
      real.map(phrase => isWorthRight(phrase, 'en')),
      0.96,
    ),
    share(
      'numbers/phrases',
      'English: traps without false alarm',
      traps.map(phrase => isQuiet(phrase, 'en')),
      0.95,
    ),
    share('numbers/phrases', 'both sides matched', real.map(isMatched)),
    share('numbers/spelled-out-ar', 'value', spelled.map(isSpelledRight), 0.995),
    share('numbers/parallel-sentences', 'English figures found in Arabic', figuresFound(read('parallel-sentences'))),
  ]
}

const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b))

function isWorthRight({ value, currency, ...phrase }: Phrase, language: Language): boolean {
  return findNumbers(phrase[language], language).some(
    found => isValueRight(found, value) && (currency === undefined || found.currency === currency),
  )
}

/** Dates are labelled `2024 late`, `1990s`, `10:30`, weekdays by their number from Sunday. */
function isValueRight(found: FoundNumber, value: Phrase['value']): boolean {
  if (typeof value === 'number') return found.value !== undefined && isNear(found.value, value)
  if (typeof value === 'string') return writtenDate(found) === value
  if (!value) return false
  const isLow = found.low !== undefined && isNear(found.low, value[0])
  return isLow && (value[1] === null ? found.high === undefined : isNear(found.high ?? 0, value[1]))
}

function writtenDate({ kind, value = 0, date = '' }: FoundNumber): string {
  if (kind === 'weekday') return String(value)
  if (kind === 'time') return `${Math.floor(value / 60)}:${String(value % 60).padStart(2, '0')}`
  return date.replace('~', ' ').replace(/^(\d{3})X$/, '$10s')
}

/** The label's words, with or without «ال». */
function isSpanRight({ ar, ar_spans: spans = [] }: Phrase): boolean {
  const bare = (start: number): number => (ar.startsWith('ال', start) ? start + 2 : start)
  const found = findNumbers(ar, 'ar')
  return spans.every(span => found.some(one => one.end === span.end && bare(one.start) === bare(span.start)))
}

/** An ordinal is no false alarm where the words have one: "the first chief executive". */
const isQuiet = (phrase: Phrase, language: Language): boolean =>
  findNumbers(phrase[language], language).every(({ kind }) => kind === 'ordinal')

function isMatched({ ar, en }: Phrase): boolean {
  const [arabic, english] = [findNumbers(ar, 'ar', {}), findNumbers(en, 'en', {})]
  return arabic.length > 0 && pairNumbers(arabic, english).length === arabic.length
}

function isSpelledRight({ value, text }: SpelledOut): boolean {
  const [found, ...others] = findNumbers(text, 'ar')
  return others.length === 0 && found?.value === value
}

/** Of the figures of the English sentence, whether a number that says them stands in the Arabic one. */
const figuresFound = (pairs: readonly SentencePair[]): boolean[] =>
  pairs.flatMap(({ ar, en, en_num_tokens: tokens }) => {
    const [arabic, english] = [findNumbers(ar, 'ar', {}), findNumbers(en, 'en', {})]
    const paired = new Set(pairNumbers(english, arabic).map(({ left }) => english[left]!))
    return tokens
      .filter(token => /^\d/.test(token) && readFigure(token) !== null)
      .map(token => [...paired].some(({ start, end }) => en.slice(start, end).includes(token)))
  })
