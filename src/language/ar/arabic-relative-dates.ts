// Dates that Arabic counts from the day of the article: أمس، العام الماضي، هذا الأسبوع، قبل شهر.

import type { DatePiece } from '../both/dates.ts'
import type { NumberToken } from '../both/number-tokens.ts'
import { distinctWords, rememberByText } from '../both/remember-by-text.ts'
import { phraseAt, toPhraseTable } from '../both/phrase-table.ts'
import {
  beforeOtherDay,
  dayPhrases,
  nearAdjectives,
  otherDay,
  pastNouns,
  periodNouns,
  weekdayWords,
} from './date-words-table.ts'
import { arabicMonths } from './month-table.ts'
import { pairs } from './number-atoms.ts'

type Tokens = readonly NumberToken[]
type Relative = (DatePiece<string> & { readonly skip?: number }) | null

const days = toPhraseTable(
  pairs(dayPhrases.replaceAll(' ', '_').replaceAll('/', ' ')).map(([phrase, by]) => [phrase.replaceAll('_', ' '), by]),
)
const toWords = (table: string) => new Map(table.split(' ').map(entry => entry.split('=') as [string, string]))
const periods = toWords(periodNouns)
const past = toWords(pastNouns)
const near = new Map(pairs(nearAdjectives))
const named = new Set([...weekdayWords.split(' '), ...arabicMonths.split(/[|/ ]/)])

/** `day-1`, `year+0` and so on with its last token, when such a date begins at `at`. */
export function arabicRelativeAt(tokens: Tokens, at: number): Relative {
  return dayAt(tokens, at, 0) ?? periodAt(tokens, at) ?? agoAt(tokens, at)
}

const signed = (unit: string, by: number): string => `${unit}${by < 0 ? '' : '+'}${by}`

function dayAt(tokens: Tokens, at: number, skip: number): Relative {
  const token = tokens[at]!
  if (!days.has(skip > 0 ? token.word.slice(1) : token.word))
    return skip === 0 && /^[وفبلك]/.test(token.word) ? dayAt(tokens, at, 1) : null
  const bare = skip > 0 ? { ...token, word: token.word.slice(1), text: token.text.slice(1) } : token
  const found = phraseAt(days, [bare, ...tokens.slice(at + 1, at + 3)], 0)
  if (!found) return skip === 0 && /^[وفبلك]/.test(token.word) ? dayAt(tokens, at, 1) : null
  const to = at + found[1] - 1
  const next = tokens[to + 1]
  if (bare.word === 'اليوم') {
    if (otherDay.test(next?.word ?? '') || beforeOtherDay.test(tokens[at - 1]?.word ?? '')) return null
    if (next?.figure != null || (skip > 0 && /^[بلك]/.test(token.word))) return null
  }
  // Without its tanwin غدا is also the verb "became".
  if (
    bare.word === 'غدا' &&
    !bare.text.includes('\u064b') &&
    /^\p{L}/u.test(next?.text ?? '') &&
    !named.has(next!.word)
  )
    return null
  return { is: signed('day', found[0]), to, skip }
}

const readPeriod = rememberByText(word => {
  const bare = word.replace(/^[وفبك](?=ال)/, '').replace(/^لل/, 'ال')
  return { isThis: /^[وفلب]?(?:هذا|هذه)$/.test(word), unit: periods.get(bare), skip: word === bare ? 0 : 1 }
}, distinctWords)

function periodAt(tokens: Tokens, at: number): Relative {
  const word = tokens[at]!.word
  const { isThis, unit: own, skip } = readPeriod(word)
  if (isThis) {
    const unit = periods.get(tokens[at + 1]?.word ?? '')
    return unit ? { is: `${unit}+0`, to: at + 1, skip: word.startsWith('ه') ? 0 : 1 } : null
  }
  const by = own && near.get(tokens[at + 1]?.word ?? '')
  if (own && by === undefined && isPartOfThis(tokens, at)) return { is: `${own}+0`, to: at, skip }
  return by === undefined || by === '' ? null : { is: signed(own!, by), to: at + 1, skip }
}

/** «نهاية العام»: the one that runs, unless an adjective, a figure or a noun says which. */
const isPartOfThis = (tokens: Tokens, at: number): boolean =>
  /^[وفبل]?(?:نهايه|مطلع|بدايه|ختام|منتصف|اواخر|اوايل|مستهل)$/.test(tokens[at - 1]?.word ?? '') &&
  !/^ال|^\p{N}/u.test(tokens[at + 1]?.word ?? '')

/** «قبل شهر»، but neither «قبل شهر رمضان» nor «قبل عام من الحرب». */
function agoAt(tokens: Tokens, at: number): Relative {
  const [word, unit] = [tokens[at]!.word, past.get(tokens[at + 1]?.word ?? '')]
  if (!unit || !/^[وف]?(?:قبل|منذ)$/.test(word)) return null
  const place = /^واحده?$/.test(tokens[at + 2]?.word ?? '') ? at + 2 : at + 1
  const next = tokens[place + 1]
  if (next && (next.figure !== null || next.word === 'من' || next.word.startsWith('ال') || named.has(next.word)))
    return null
  if (unit === 'day' && place === at + 1) return null
  return { is: `${unit}-1`, to: place, skip: /^[وف]/.test(word) ? 1 : 0 }
}

/** Whether an amount of time that begins at token `from` and ends at `to` lies that far back. */
export const isAgoInArabic = (tokens: Tokens, from: number, to: number): boolean =>
  /^[وف]?(?:قبل|منذ)$/.test(tokens[from - 1]?.word ?? '') && tokens[to + 1]?.word !== 'من'
