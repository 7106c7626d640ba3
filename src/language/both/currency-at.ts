// The currency beside a number: a sign, a code, or a word with its country. Knows nothing of amounts.

import {
  countryWords,
  currencyCodes,
  currencyLetters,
  currencySigns,
  currencyWords,
  oddCodes,
} from './currency-table.ts'
import type { NumberToken } from './number-tokens.ts'

/** `from` and `to` are indexes of tokens, `to` the last one. */
export interface CurrencyAt {
  readonly from: number
  readonly to: number
  readonly code: string
  readonly isAmbiguous: boolean
  /** What the amount counts: 0.01 for cents. */
  readonly factor: number
  /** A dual, "دولارين": two of it. */
  readonly isDual: boolean
}

const index = (table: string): ReadonlyMap<string, string> =>
  new Map(table.split('|').flatMap(line => line.split(' ').map((word, _at, [code]) => [word, code!])))
const words = index(currencyWords)
const countries = index(countryWords)

/** The currency that begins at token `at`, after a number. */
export function currencyAfter(tokens: readonly NumberToken[], at: number): CurrencyAt | null {
  const token = tokens[at]
  if (!token) return null
  const sign = currencySigns[token.text] ?? (currencyCodes.test(token.text) ? token.text : undefined)
  if (sign) return plain(at, at, sign)
  const letters = token.word.length === 1 && tokens[at + 1]?.text === '.' ? token.word + tokens[at + 2]?.word : ''
  if (currencyLetters[letters]) return plain(at, at + 2, currencyLetters[letters])
  const country = countries.get(token.word)
  if (country && /^\w/.test(token.word)) {
    const next = words.get(tokens[at + 1]?.word ?? '')
    return next ? named(at, at + 1, next, country) : null
  }
  const bare = token.word.replace(/^(?:لل|[وبل]?ال)/, '')
  const code = words.get(bare) ?? words.get(bare.replace(/(?:ان?|ين|ي)$/, ''))
  if (!code) return null
  const isDual = !words.has(bare) && /(?:ان|ين|[^ا]ي)$/.test(bare)
  const owner = /^\w/.test(bare) ? undefined : countryOf(tokens[at + 1]?.word)
  const to = owner === undefined ? at : owner === 'HK' ? at + 2 : at + 1
  return { ...named(at, Math.min(to, tokens.length - 1), code, owner), isDual }
}

/** The sign or code that ends just before token `at`: `$`, `US$`, `SAR`. */
export function currencyBefore(tokens: readonly NumberToken[], at: number): CurrencyAt | null {
  const token = tokens[at - 1]
  if (!token) return null
  const sign = currencySigns[token.text]
  if (!sign) return currencyCodes.test(token.text) ? plain(at - 1, at - 1, token.text) : null
  const owner = /^(?:US|AU?|CA?|HK|S)$/.exec((token.isGlued && tokens[at - 2]?.text) || '')?.[0]
  return owner && sign === 'USD' ? plain(at - 2, at - 1, dollars[owner]!) : plain(at - 1, at - 1, sign)
}

const dollars: Readonly<Record<string, string>> = {
  US: 'USD',
  A: 'AUD',
  AU: 'AUD',
  C: 'CAD',
  CA: 'CAD',
  HK: 'HKD',
  S: 'SGD',
}

/** The currency of `country` that goes by the same word as `code`, if it has one that we know: EGP for GBP and EG. */
export function ownCurrency(code: string, country: string): string | undefined {
  const own = country.toUpperCase() + code[2]
  const known = oddCodes[own] ?? own
  return currencyCodes.test(known) ? known : undefined
}

const countryOf = (word = ''): string | undefined =>
  countries.get(word.replace(/^ال/, '')) ??
  countries.get(word.replace(/^ال/, '').replace(/(?:ا|ه|ان|ين|تان|تين|ات)$/, ''))

const plain = (from: number, to: number, code: string): CurrencyAt => ({
  from,
  to,
  code,
  isAmbiguous: false,
  factor: 1,
  isDual: false,
})

function named(from: number, to: number, entry: string, country?: string): CurrencyAt {
  const code = entry.slice(0, 3)
  if (code === 'USC') return { ...plain(from, to, 'USD'), factor: 0.01 }
  const own = country && country !== 'US' && (entry.length > 3 || code === 'USD') ? country + code[2] : ''
  return { ...plain(from, to, own ? (oddCodes[own] ?? own) : code), isAmbiguous: entry.length > 3 && !own }
}
