// What a claim says, as far as two claims can be compared: names, figures, topics and words.

import { foldArabic } from '../../text/fold.ts'
import type { Language } from './bitext.ts'
import { departures, measures } from './claim-topics-table.ts'
import { type Denied, readDenied, tellingWords } from './denied-words.ts'
import { findNumbers } from './find-numbers.ts'
import type { FoundNumber } from './found-number.ts'
import { tokenizeReport } from './report-tokens.ts'

/** Each word as it stands and its stem. */
type Words = readonly (readonly [word: string, stem: string])[]

export interface ClaimContents {
  readonly words: ReadonlySet<string>
  /** Sums, shares and counts; no dates and no "one". */
  readonly figures: readonly FoundNumber[]
  readonly dates: readonly string[]
  readonly isForced: boolean
  readonly isOwnWill: boolean
  /** Rows of the table of measures. */
  readonly measured: ReadonlySet<number>
  /** What it denies; null: nothing. */
  readonly denied: Denied | null
  /** Stems of the words that say something by themselves, to be compared with what is denied. */
  readonly telling: ReadonlySet<string>
}

/** A claim is one sentence: of a longer text the rest is not read. UTF-16. */
const longest = 2_000

/** By each word and its stem; at most the first 2,000 code units are read. */
export function readClaimContents(text: string, language: Language): ClaimContents {
  const words = tokenizeReport(text.slice(0, longest)).flatMap(({ kind, word }) =>
    kind === 'word' ? [[word, stem(word, language)] as const] : [],
  )
  const numbers = findNumbers(text.slice(0, longest), language)
  const has = (forms: string) => hasForm(words, forms)
  return {
    words: new Set(words.map(([, bare]) => bare).filter(word => word.length > 2)),
    figures: numbers.filter(({ kind, value }) => /^(?:money|percent|cardinal|multiple)$/.test(kind) && value !== 1),
    dates: numbers.filter(({ kind }) => kind === 'date').map(({ date = '' }) => date),
    isForced: has(departures.forced[language]),
    isOwnWill: has(departures.own[language]),
    denied: readDenied(text.slice(0, longest), language),
    telling: tellingWords(text.slice(0, longest), language),
    measured: new Set(measures.flatMap((row, index) => (has(row[language]) ? [index] : []))),
  }
}

/** Arabic without the article and و ف ب ل ك before it. */
const stem = (word: string, language: Language): string =>
  language === 'ar' ? word.replace(/^[وف]?[بلك]?ال(?=\p{L}{3})|^[وفبلك](?=\p{L}{4})/u, '') : word

function hasForm(words: Words, forms: string): boolean {
  const compiled = compile(forms)
  return words.some((_, at) =>
    compiled.some(parts => parts.every((part, step) => words[at + step]?.some(form => fits(form, part)))),
  )
}

const fits = (word: string, part: string): boolean =>
  part.endsWith('*') ? word.startsWith(part.slice(0, -1)) : word === part

const compiledForms = new Map<string, readonly (readonly string[])[]>()

function compile(forms: string): readonly (readonly string[])[] {
  const known = compiledForms.get(forms)
  if (known) return known
  const compiled = forms.split('|').map(form => form.split(' ').map(foldForm))
  compiledForms.set(forms, compiled)
  return compiled
}

const foldForm = (part: string): string =>
  part.endsWith('*') ? `${foldArabic(part.slice(0, -1), 'loose')}*` : foldArabic(part, 'loose')
