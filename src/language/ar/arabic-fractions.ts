// Shares in Arabic: halves and thirds, of a scale or of a unit of time.

import type { Amount } from '../both/amount.ts'
import { foldWord, type NumberToken } from '../both/number-tokens.ts'
import { distinctWords, rememberByText } from '../both/remember-by-text.ts'
import { atomOf, pairs } from './number-atoms.ts'
import { fractionWords, timeNouns, vocalisedFractions } from './number-words-table.ts'

/** Into how many parts a word divides. */
export const fractions = new Map(pairs(fractionWords))
const marked = new Map(pairs(vocalisedFractions))
/** The unit that a noun of time names. */
export const units = new Map(timeNouns.split(' ').map(entry => entry.split('=') as [string, string]))

type Tokens = readonly NumberToken[]

const twoThirds = /^(?:ثلثا|ثلثي|ثلثان|ثلثين)(?:ها|هم|ه)?$/
const owned = /^(نصف|ثلث|ربع)(?:ها|هم|هن|هما|ه)$/
/** عُشرها, الخُمس: with a damma and whose it is, or the article. */
const ownedMarked = /^(?:[وفبلك]?ال)?(خمس|سدس|سبع|ثمن|تسع|عشر)(?:ها|هم|هن|هما|ه)?$/
const fifths = /^[وفبلك]?خ\u064fمس[\u064eا]?(?:ي|ا)\p{M}*$/u
const dammaInside = /^(?:[وفبلك]?[\p{M}]*ال)?[\p{M}]*[خسثتع]\u064f/u
const pluralOwned = /^(ارباع|اثلاث|اخماس|اسداس|اثمان|اعشار)(?:ها|هم|هن|هما|ه)$/
const construct = /^[وفبلك]?(?:خمس|سدس|تسع)$/
const vowelled = /^[وفبلك]?[خسثتع]\u064f/
const bareShare = rememberByText(word => word.replace(/^[وفبلك](?=[نثر])/, ''), distinctWords)

/** Whether a word may name a share, whatever stands beside it. */
const mayBeShare = rememberByText(text => {
  const word = foldWord(text)
  const bare = bareShare(word)
  return (
    fractions.has(bare) ||
    [twoThirds, owned].some(form => form.test(bare)) ||
    construct.test(word) ||
    vowelled.test(text) ||
    dammaInside.test(text) ||
    /^(?:[بل]?ال)(?:نصف|ثلث|ربع)$/.test(word)
  )
}, distinctWords)

/** The fraction that begins at token `at`, or null. */
export function fractionAt(tokens: Tokens, at: number): Amount | null {
  const token = tokens[at]!
  const first = atomOf(token)
  const isConstruct = construct.test(token.word) && /^ال(?!ف|اف|ي$)/.test(tokens[at + 1]?.word ?? '')
  const isAlone = isConstruct || vowelled.test(token.text)
  const from = first?.kind === 'unit' && first.value > 1 && !isAlone ? at + 1 : at
  if (from === at && !mayBeShare(token.text)) return null
  const raw = tokens[from]?.word ?? ''
  const word = from > at ? raw : bareShare(raw)
  if (from === at && twoThirds.test(word)) return times(tokens, at, at, 2 / 3)
  const own = from === at && fractions.get(owned.exec(word)?.[1] ?? '')
  if (own) return times(tokens, at, at, 1 / own)
  if (from === at && fifths.test(token.text)) return times(tokens, at, at, 2 / 5)
  const markedOwn = from === at && dammaInside.test(token.text) && ownedMarked.exec(token.word)
  if (markedOwn && /ال|ه/.test(markedOwn[0])) {
    const lead = /^[وفبلك](?=ال)/.test(token.word) ? 1 : 0
    return { ...times(tokens, at, at, 1 / marked.get(markedOwn[1]!)!), start: token.start + lead }
  }
  const many = from > at ? fractions.get(pluralOwned.exec(raw)?.[1] ?? '') : undefined
  if (many) return times(tokens, at, from, first!.value / many)
  if (from === at && isShareAt(tokens, at))
    return {
      ...times(tokens, at, at, 1 / fractions.get(word.replace(/^ب?ال/, ''))!),
      start: token.start + (word.startsWith('ب') ? 1 : 0),
    }
  const isMarked = isConstruct || vowelled.test(tokens[from]?.text ?? '')
  const parts = fractions.get(word) ?? (isMarked ? marked.get(raw.replace(/^[وفبلك](?=[خسثتع])/, '')) : undefined)
  if (!parts || /\u0651/.test(tokens[from]!.text) || (from > at && parts < 3) || (from === at && /^ار|^اث/.test(word)))
    return null
  if (/^(?:ال)?نهايي/.test(tokens[from + 1]?.word ?? '') && from === at) return null
  return times(tokens, at, from, (from > at ? first!.value : 1) / parts)
}

/** «انخفض بمقدار الثلث»: with the article it is a share only where something is measured by it. */
const isShareAt = (tokens: Tokens, at: number): boolean => {
  const [before = '', word = ''] = [tokens[at - 1]?.word, tokens[at]?.word]
  const isMeasured =
    /^[وف]?(?:مقدار|بمقدار|بنسبه|بواقع|الي|من|عن|نحو|حوالي|قرابه|سوي|الا|زياده|بزياده|بانخفاض|بارتفاع|بتراجع|تراجع|بلغ|بلغت|يبلغ|تبلغ|تجاوز|تجاوزت|يتجاوز|تتجاوز|فاق|يفوق|دون|يمثل|تمثل|يمثلون|يشكل|تشكل|يشكلون|يقارب|تقارب|علي|يناهز|خسر|خسرت|فقد|فقدت|يملك|تملك|يملكون)$/.test(
      before,
    )
  return (
    (/^ال(?:نصف|ثلث|ربع)$/.test(word) ? isMeasured : /^بال(?:نصف|ثلث)$/.test(word)) &&
    !tokens[at + 1]?.word.startsWith('ال')
  )
}

/** A fraction, alone or of the scale after it. */
function times(tokens: Tokens, from: number, to: number, value: number): Amount {
  const scale = atomOf(tokens[to + 1])
  const start =
    tokens[from]!.start + (/^[وفبلك](?:نصف|ثلث|ربع)/.test(tokens[from]!.word) ? 1 : (atomOf(tokens[from])?.skip ?? 0))
  return scale?.kind === 'scale' && !scale.isJoined
    ? { from, to: to + 1, start, value: value * scale.value }
    : { from, to, start, value, kind: 'fraction' }
}

/** ونصف after a noun of time, and the index of its last token. */
export function halfAfter(tokens: Tokens, at: number): { readonly value: number; readonly to: number } | null {
  const parts = fractions.get(/^و(.+)/.exec(tokens[at + 1]?.word ?? '')?.[1] ?? '')
  if (!parts || parts > 4) return null
  return { value: 1 / parts, to: units.has((tokens[at + 2]?.word ?? '').replace(/^ال/, '')) ? at + 2 : at + 1 }
}

const readUnit = rememberByText(whole => {
  const word = whole.replace(/^[وفبل](?=عام|سنه|شهر|يوم|ساعه|اسبوع)/, '')
  return { word, unit: /^(?:عام|سنه|شهر|يوم|ساعه|اسبوع|دقيقه)ا?$/.test(word) ? units.get(word) : undefined }
}, distinctWords)

/** «سنة ونصف»: one and a half. */
export function singleAndHalfAt(tokens: Tokens, at: number): Amount | null {
  const { word, unit } = readUnit(tokens[at]!.word)
  const half = unit && halfAfter(tokens, at)
  return half
    ? {
        from: at,
        to: half.to,
        start: tokens[at]!.start + tokens[at]!.word.length - word.length,
        value: 1 + half.value,
        unit,
      }
    : null
}
