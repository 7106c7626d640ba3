// Amounts in Arabic: composed numbers, vague ones, fractions, ordinals, noun duals, and what only looks like a number.

import type { Amount } from '../both/amount.ts'
import { currencyAfter } from '../both/currency-at.ts'
import type { NumberToken } from '../both/number-tokens.ts'
import { phraseAt } from '../both/phrase-table.ts'
import { composeArabic, type Composed } from './compose-number.ts'
import { type Atom, atomOf, pairs } from './number-atoms.ts'
import {
  afterOrdinal,
  countedByOrdinals,
  brokenPlurals,
  dualPersons,
  dualThings,
  fractionWords,
  numberedNames,
  ordinalWords,
  timeNouns,
  vocalisedFractions,
} from './number-words-table.ts'
import { arabicPercents } from './number-phrases.ts'

const ordinals = new Map(pairs(ordinalWords))
const fractions = new Map(pairs(fractionWords))
const marked = new Map(pairs(vocalisedFractions))
const units = new Map(timeNouns.split(' ').map(entry => entry.split('=') as [string, string]))
const duals = new Map<string, string>()
for (const entry of dualThings.split(' ')) {
  const [stem = '', unit = ''] = entry.split('=')
  for (const ending of ['ان', 'ين']) duals.set(stem + ending, unit)
}
for (const stem of dualPersons.split(' ')) duals.set(stem + 'ان', '')
const persons = new Set(dualPersons.split(' '))

type Tokens = readonly NumberToken[]

/** The amount that begins at token `at`, or null. */
export function arabicAmountAt(tokens: Tokens, at: number, isBetween: boolean): Amount | null {
  const token = tokens[at]!
  if (token.figure === null && !/^\p{Script=Arabic}/u.test(token.text)) return null
  return (
    vagueAt(tokens, at) ??
    fractionAt(tokens, at) ??
    ordinalAt(tokens, at) ??
    dualAt(tokens, at) ??
    singleAndHalfAt(tokens, at) ??
    plainAt(tokens, at, isBetween)
  )
}

const bare = (word = ''): string => word.replace(/^[وف]?[بلك]?(?:ال|(?<=ل)ل)?/, '')

function vagueAt(tokens: Tokens, at: number): Amount | null {
  const token = tokens[at]!
  const some = /^[وفبلك]?(?:بضعه?|عده)$/.test(token.word)
  const head = some ? at + 1 : at
  const atom = atomOf(tokens[head])
  const start = some ? token.end - token.text.replace(/^[وفبلك](?=بض|عد)/u, '').length : token.start + (atom?.skip ?? 0)
  if (/^و?نيف$/.test(token.word)) {
    const next = composeArabic(tokens, at + 1, false)
    const isOdd = next !== null && atomOf(tokens[at + 1])?.isJoined === true && next.value % 10 === 0
    return isOdd ? { from: at, to: next.to, start: token.start, value: next.value, high: next.value + 9 } : null
  }
  const isVague = atom?.kind === 'vague' || atom?.kind === 'plural'
  if (!isVague || (some && atom.skip > 0))
    return some && /^\p{Script=Arabic}/u.test(tokens[at + 1]?.text ?? '')
      ? { from: at, to: at, start, value: 3, high: 9 }
      : null
  if (some) return { from: at, to: head, start, value: 3 * atom.value, high: 9 * atom.value }
  const next = atomOf(tokens[at + 1])
  if (atom.kind === 'vague' && next && (next.kind === 'scale' || next.kind === 'plural') && !next.isJoined)
    return { from: at, to: at + 1, start, value: 2 * atom.value * next.value, high: (atom.value * 10 - 1) * next.value }
  const high = atom.kind === 'vague' ? atom.value * 10 - 1 : atom.value > 1000 ? Infinity : 9999
  return { from: at, to: at, start, value: atom.value === 10 ? 20 : 2 * atom.value, high }
}

function fractionAt(tokens: Tokens, at: number): Amount | null {
  const token = tokens[at]!
  const first = atomOf(token)
  const isConstruct = /^[وفبلك]?(?:خمس|سدس|تسع)$/.test(token.word) && /^ال(?!ف|اف)/.test(tokens[at + 1]?.word ?? '')
  const isAlone = isConstruct || /^[وفبلك]?[خسثتع]\u064f/.test(token.text)
  const from = first?.kind === 'unit' && first.value > 1 && !isAlone ? at + 1 : at
  const raw = tokens[from]?.word ?? ''
  const word = from > at ? raw : raw.replace(/^[وفبلك](?=[نثر])/, '')
  if (from === at && /^(?:ثلثا|ثلثي|ثلثان|ثلثين)(?:ها|هم|ه)?$/.test(word)) return times(tokens, at, at, 2 / 3)
  const own = from === at && fractions.get(/^(نصف|ثلث|ربع)(?:ها|هم|هن|هما|ه)$/.exec(word)?.[1] ?? '')
  if (own) return times(tokens, at, at, 1 / own)
  if (from === at && isShareAt(tokens, at))
    return {
      ...times(tokens, at, at, 1 / fractions.get(word.replace(/^ب?ال/, ''))!),
      start: token.start + (word.startsWith('ب') ? 1 : 0),
    }
  const isMarked = isConstruct || /^[وفبلك]?[خسثتع]\u064f/.test(tokens[from]?.text ?? '')
  const parts = fractions.get(word) ?? (isMarked ? marked.get(raw.replace(/^[وفبلك](?=[خسثتع])/, '')) : undefined)
  if (!parts || /\u0651/.test(tokens[from]!.text) || (from > at && parts < 3) || (from === at && /^ار|^اث/.test(word)))
    return null
  if (/^(?:ال)?نهايي/.test(tokens[from + 1]?.word ?? '') && from === at) return null
  return times(tokens, at, from, (from > at ? first!.value : 1) / parts)
}

/** «انخفض بمقدار الثلث»: with the article it is a share only where something is measured by it. */
const isShareAt = (tokens: Tokens, at: number): boolean => {
  const [before = '', word = ''] = [tokens[at - 1]?.word, tokens[at]?.word]
  const isMeasured = /^[وف]?(?:مقدار|بمقدار|بنسبه|بواقع|الي|من|عن|نحو|حوالي|قرابه)$/.test(before)
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

function ordinalAt(tokens: Tokens, at: number): Amount | null {
  const token = tokens[at]!
  const hasArticle = /^(?:ال|لل)/.test(token.word)
  const value = ordinals.get(hasArticle ? token.word.slice(2) : token.word)
  if (!value) return null
  const next = tokens[at + 1]?.word ?? ''
  const counted = countedByOrdinals.test(tokens[at - 1]?.word ?? '')
  const tens = atomOf(tokens[at + 1])
  const start = token.start + (token.word.startsWith('لل') ? 1 : 0)
  if (tens && ((tens.kind === 'ten' && !tens.isJoined) || (tens.kind === 'tens' && tens.isJoined && hasArticle)))
    return { from: at, to: at + 1, start, value: value + tens.value, kind: 'ordinal' }
  if (token.word.replace(/^ال/, '').startsWith('حادي')) return null
  const isOfMany =
    /^(?:ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع)$/.test(token.word) && /^(?!ال|من$|ان$|الي$|علي$)\p{L}{3,}ه$/u.test(next)
  const isOfItsKind = hasArticle && value === 1 && next === 'من' && tokens[at + 2]?.word.startsWith('نوع') === true
  return (hasArticle && counted) || isOfMany || isOfItsKind || (!hasArticle && afterOrdinal.test(next))
    ? { from: at, to: at, start, value, kind: 'ordinal' }
    : null
}

function dualAt(tokens: Tokens, at: number): Amount | null {
  const token = tokens[at]!
  const special = doubledAt(tokens, at)
  if (special) return special
  const unit = duals.get(token.word) ?? duals.get(bare(token.word)) ?? (isDualOf(tokens, at) ? '' : undefined)
  const skip =
    duals.has(token.word) || persons.has(token.word.slice(0, -2)) ? 0 : token.word.length - bare(token.word).length
  const hasArticle = /^[وفبك]?(?:ال|لل)/.test(token.word)
  const half = halfAfter(tokens, at)
  if (unit !== undefined && (!hasArticle || isBoth(token.word)))
    return {
      from: at,
      to: half && unit ? half.to : at,
      start: token.start + (hasArticle ? /^[وفبك]?/.exec(token.word)![0].length : skip),
      value: half && unit ? 2 + half.value : 2,
      ...(token.word.endsWith('مرتين') ? { kind: 'multiple' } : unit && { unit }),
    }
  if (!/^[وفبل]?(?:دولار|جنيه|ريال|درهم|دينار)(?:ان|ين)$/.test(token.word)) return null
  const money = currencyAfter(tokens, at)
  // The word is amount and currency at once: no token of its own is left for the currency.
  return money?.isDual ? { from: at, to: at - 1, start: token.start, value: 2, isWeak: true } : null
}

/** «الشركتان»: in this case it is no plural; «الطرفان» and their like are both of what is known. */
const isBoth = (word: string): boolean => word.endsWith('ان') && !/(?:طرفان|جانبان|بلدان|فريقان)$/.test(word)

/** A dual by its ending: of the feminine, or of persons whose plural ends otherwise or who are "they both" further on. */
function isDualOf(tokens: Tokens, at: number): boolean {
  const whole = tokens[at]!.word
  const word = persons.has(whole.slice(0, -2)) ? whole : bare(whole)
  if (atomOf(tokens[at])) return false
  if (/^\p{L}{2,}[^اس]تان$/u.test(word))
    return !/(?:تان|تين)$/.test(tokens[at - 1]?.word ?? '') && !/^(?:هاتان|اللتان|كلتان)/.test(word)
  const stem = word.endsWith('ين') ? word.slice(0, -2) : ''
  if (!persons.has(stem)) return false
  if (brokenPlurals.test(stem)) return true
  for (let next = at + 1; next < at + 12 && !isStart(tokens[next], /^[.!؟?\n]$/); next++)
    if (/^و?(?:هما|كلاهما|كليهما)$/.test(tokens[next]!.word)) return true
  return false
}

/** تضاعف and its like, unless how often follows; ضعفي ما كان; نقطتين مئويتين. */
function doubledAt(tokens: Tokens, at: number): Amount | null {
  const { word, text, start } = tokens[at]!
  const make = (skip: number, rest: Omit<Amount, 'from' | 'start' | 'value'>): Amount => ({
    from: at,
    start: start + skip,
    value: 2,
    ...rest,
  })
  const verb = /^[وف]?(?:س?[يت])?(?:تضاعف|ضاعف)(?:ت|وا)?$/.test(word)
  if (verb) {
    const isSaid = [1, 2, 3, 4].some(step =>
      /^(?:مرتين|مرات|مره|اضعاف|ضعفا|ضعفين)$/.test(tokens[at + step]?.word ?? ''),
    )
    return isSaid ? null : make(/^[وف]/.test(word) ? 1 : 0, { to: at, kind: 'multiple' })
  }
  const isDouble =
    /^[وبل]?(?:ضعفا|ضعفي|ضعفين|ضعفان)$/.test(word) ||
    /^[وبل]?ض\u0650عف/.test(text) ||
    (word === 'ضعف' && /^(?:يعادل|تعادل|يساوي|تساوي|بمقدار)$/.test(tokens[at - 1]?.word ?? '')) ||
    (/^(?:الضعف|بالضعف)$/.test(word) && /^(?:الي|بمقدار|بنسبه)$|^$/.test(tokens[at - 1]?.word ?? ''))
  if (isDouble) return make(/^[وبل](?=ض|ال)/.test(word) ? 1 : 0, { to: at, kind: 'multiple' })
  if (word === 'نقطه' && /^ميويه$/.test(tokens[at + 1]?.word ?? '') && /^واحده$/.test(tokens[at + 2]?.word ?? ''))
    return { from: at, to: at + 2, start, value: 1, unit: 'percentage-point', kind: 'percent' }
  const points = /^[وبل]?نقطت(?:ان|ين)$/.test(word) && /^(?:ميويتان|ميويتين|اساس)$/.exec(tokens[at + 1]?.word ?? '')
  return points
    ? {
        ...make(0, { to: at + 1, unit: 'percentage-point', kind: 'percent' }),
        ...(points[0] === 'اساس' && { value: 0.02 }),
      }
    : null
}

/** ونصف after a noun of time, and the index of its last token. */
function halfAfter(tokens: Tokens, at: number): { readonly value: number; readonly to: number } | null {
  const parts = fractions.get(/^و(.+)/.exec(tokens[at + 1]?.word ?? '')?.[1] ?? '')
  if (!parts || parts > 4) return null
  return { value: 1 / parts, to: units.has((tokens[at + 2]?.word ?? '').replace(/^ال/, '')) ? at + 2 : at + 1 }
}

/** «سنة ونصف»: one and a half. */
function singleAndHalfAt(tokens: Tokens, at: number): Amount | null {
  const word = tokens[at]!.word.replace(/^[وفبل](?=عام|سنه|شهر|يوم|ساعه|اسبوع)/, '')
  const unit = /^(?:عام|سنه|شهر|يوم|ساعه|اسبوع|دقيقه)ا?$/.test(word) ? units.get(word) : undefined
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

function plainAt(tokens: Tokens, at: number, isBetween: boolean): Amount | null {
  const atom = atomOf(tokens[at])
  if (!atom || isModelName(tokens, at)) return null
  const composed = composeArabic(tokens, at, isBetween)
  if (!composed) return null
  const { to, value, scale } = composed
  const token = tokens[at]!
  const clitic = tokens[at - 1]
  const hasArticle =
    atom.kind === 'figure' && token.isGlued && /^[وبلفك]*ا?ل$/.test(clitic?.word ?? '') && /ال|لل/.test(clitic!.word)
  if (hasArticle) {
    const isOrdinal = countedByOrdinals.test(tokens[at - 2]?.word ?? '')
    const lead = /^[وف]?[بك]?(?=ال)|^[وف]?(?=لل)/.exec(clitic!.word)?.[0].length ?? 0
    return { from: at - 1, to, start: clitic!.start + lead, value, ...(isOrdinal && { kind: 'ordinal' }) }
  }
  const sign =
    atom.kind === 'figure' && /^[-\u2212]$/.test(clitic?.text ?? '') && token.isGlued && !clitic!.isGlued ? -1 : 1
  const isCounted =
    atom.hasArticle && countedByOrdinals.test(tokens[at - 1]?.word ?? '') && /^[وف]?ال/.test(tokens[at - 1]!.word)
  const amount: Amount = {
    ...(isCounted && /^(?:tens|hundred)$/.test(atom.kind) && { kind: 'ordinal' as const }),
    from: sign < 0 ? at - 1 : at,
    to,
    start: sign < 0 ? clitic!.start : token.start + atom.skip,
    value: sign * value,
    ...(scale && { scale }),
    ...(isWeak(tokens, at, atom, composed) && { isWeak: true }),
  }
  return withNoun(tokens, amount)
}

/** With what the noun after it makes of it: figures of a sum, times, a unit of time and its half. */
function withNoun(tokens: Tokens, amount: Amount): Amount {
  const { to, value } = amount
  const noun = tokens[to + 1]?.word ?? ''
  if (/^(?:ارقام|خانات)$/.test(noun) && value > 2 && value < 16)
    return {
      from: amount.from,
      to: to + 1,
      start: amount.start,
      value: 10 ** (value - 1),
      high: 10 ** value - 1,
      isBounded: true,
    }
  if (/^(?:اضعاف|ضعفا|مرات|مره)$/.test(noun) && value > 1)
    return { ...amount, to: to + 1, kind: 'multiple', isWeak: false }
  if (noun === 'من' && /^(?:كل|بين)$/.test(tokens[to + 2]?.word ?? '')) {
    const whole = composeArabic(tokens, tokens[to + 3]?.word === 'كل' ? to + 4 : to + 3, false)
    const isShare = value === 1 || tokens[to + 2]!.word === 'كل'
    if (whole && isShare && value < whole.value)
      return { from: amount.from, to: whole.to, start: amount.start, value: value / whole.value, kind: 'fraction' }
  }
  const unit = units.get(noun)
  if (!unit) return amount
  const part = fractions.get(/^و(.*)/.exec(tokens[to + 2]?.word ?? '')?.[1] ?? '')
  return part && part < 5 ? { ...amount, to: to + 2, value: value + 1 / part, unit } : { ...amount, unit }
}

/** GPT-5, H100, «لاما 3»: digits on a Latin word or closing a name in quotation marks. */
function isModelName(tokens: Tokens, at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at]!, tokens[at + 1]]
  if (token.figure === null || !before) return false
  const isLatin = (part: NumberToken | undefined): boolean => /^\p{Script=Latin}/u.test(part?.text ?? '')
  if (
    token.isGlued &&
    /^[-\u2010\u2011]$/.test(before.text) &&
    before.isGlued &&
    /^\p{L}/u.test(tokens[at - 2]?.text ?? '')
  )
    return true
  if (isLatin(before) && (token.isGlued || !/^[A-Z]{3}$/.test(before.text))) return true
  if (isLatin(after) && after!.isGlued) return true
  if (/^[»"”]$/.test(after?.text ?? '') && /^\p{L}/u.test(before.text)) return true
  if (numberedNames.test(before.word)) return true
  return (
    /^(?:ال)?(?:نموذج|هاتف|طراز)$/.test(tokens[at - 2]?.word ?? '') && /^\p{L}/u.test(before.text) && !before.isGlued
  )
}

const isStart = (token: NumberToken | undefined, signs = /^[.!؟?\n:،]$/): boolean => !token || signs.test(token.text)

/** «منتجاً واحداً»، «منتج واحد فقط»: counted, where «في وقت واحد» is not. */
const isOnlyOne = (tokens: Tokens, at: number): boolean => {
  const before = tokens[at - 1]
  if (!before || !/^[\p{Script=Arabic}\p{M}]{3,}$/u.test(before.text) || /^[وفبك]?(?:ال|لل)/.test(before.word))
    return false
  return tokens[at + 1]?.word === 'فقط' || (/^واحدا$/.test(tokens[at]!.word) && /(?:اً|ًا)$/.test(before.text))
}

/** Whether the words alone are no number: واحد, ألف the verb, السبع the lion, ستون the surname. */
function isWeak(tokens: Tokens, at: number, atom: Atom, { words, to }: Composed): boolean {
  if (words > 1 || atom.kind === 'figure' || tokens.length === 1) return false
  const next = tokens[to + 1]?.word ?? ''
  if (atom.kind === 'one') return !isOnlyOne(tokens, at)
  if (atom.kind === 'scale' && atom.value === 1000)
    return (
      /^ليله$/.test(next) ||
      (isStart(tokens[at - 1]) && !currencyAfter(tokens, at + 1) && !phraseAt(arabicPercents, tokens, at + 1)) ||
      /[^ه]ا$/.test(next)
    )
  if (atom.hasArticle && !/scale|plural|dual/.test(atom.kind))
    return !/^[وفبك]?(?:ال|لل)|^[يت]?تجاوز|^(?:فوق|دون|بلغ|بلغت|يناهز|تناهز)$/.test(tokens[at - 1]?.word ?? '')
  return tokens[at]!.word === 'ستون' && (!/[اه]$/.test(next) || next.startsWith('ان'))
}
