// How much a sentence is worth checking: an additive score whose every part names its rule and the words that fired it.
// The weights follow the kinds of claims that fact-checkers sort by; they are no probabilities.

import { foldArabic } from '../../text/fold.ts'
import type { Reason } from '../../model/suggestion.ts'
import type { Language } from './bitext.ts'
import { readArabicNames } from '../ar/read-arabic-names.ts'
import { determiners, openers, prepositions } from '../en/clause-words-table.ts'
import { type ClaimRule, claimRules } from './claim-words-table.ts'
import { findAttributions } from './find-attributions.ts'
import { findNumbers } from './find-numbers.ts'
import type { FoundAttribution } from './found-attribution.ts'
import { distinctWords, rememberByText } from './remember-by-text.ts'
import { type ReportToken, tokenizeReport } from './report-tokens.ts'

export interface ClaimScore {
  /** 0 to 1. */
  readonly score: number
  /** The weightiest first; those that lower the score come last. */
  readonly reasons: readonly Reason[]
}

interface Part extends Reason {
  readonly weight: number
}

/** Scores one sentence; `found` are its attributions where they are known already. Linear. */
export function scoreClaim(
  text: string,
  language: Language,
  found: readonly FoundAttribution[] = findAttributions(text, language),
): ClaimScore {
  const tokens = tokenizeReport(text)
  const parts = [
    ...numberParts(text, language),
    ...attributionParts(text, found),
    ...wordParts(tokens, language),
    ...nameParts(text, tokens, language),
    ...shapeParts(text, tokens, found),
  ].sort((a, b) => b.weight - a.weight)
  const sum = parts.reduce((total, { weight }) => total + weight, 0)
  return {
    score: sum <= 0 ? 0 : 1 - Math.exp(-sum),
    reasons: parts.map(({ rule, words }) => ({ rule, words })),
  }
}

/** Numbers that count something weigh, sums and shares more; dates say only when. */
function numberParts(text: string, language: Language): Part[] {
  const counted: string[] = []
  const dated: string[] = []
  let isSum = false
  for (const { kind, start, end } of findNumbers(text, language)) {
    const isDate = /^(?:date|weekday|time|ordinal)$/.test(kind)
    ;(isDate ? dated : counted).push(text.slice(start, end))
    isSum ||= kind === 'money' || kind === 'percent'
  }
  const weight = (isSum ? 0.7 : 0.45) + 0.1 * Math.min(2, counted.length - 1)
  return [
    ...(counted.length > 0 ? [{ rule: 'claim.number', words: counted, weight }] : []),
    ...(dated.length > 0 ? [{ rule: 'claim.date', words: dated, weight: 0.15 }] : []),
  ]
}

const hidden = /^(?:anonymous_single|anonymous_multiple|none|collective_vague)$/

function attributionParts(text: string, found: readonly FoundAttribution[]): Part[] {
  const words = (of: readonly FoundAttribution[]) => of.map(({ cue }) => text.slice(cue.start, cue.end))
  const statements = found.filter(({ form }) => form === 'statement')
  const unsure = statements.filter(
    ({ naming, strength, directness }) => hidden.test(naming) || directness === 'hearsay' || strength === 'unverified',
  )
  const denials = found.filter(({ form, content }) => form === 'reply' && content !== null)
  const silences = found.filter(({ form, content }) => form === 'reply' && content === null)
  const relayed = found.filter(
    ({ within, form, content }) => within !== null && (form === 'statement' || content !== null),
  )
  const parts: Part[] = []
  if (statements.length > 0) parts.push({ rule: 'claim.attributed', words: words(statements), weight: 0.4 })
  if (unsure.length > 0) parts.push({ rule: 'claim.hearsay', words: words(unsure), weight: 0.15 })
  if (relayed.length > 0) parts.push({ rule: 'claim.relayed', words: words(relayed), weight: 0.25 })
  if (denials.length > 0) parts.push({ rule: 'claim.reply', words: words(denials), weight: 0.6 })
  else if (silences.length > 0) parts.push({ rule: 'claim.silence', words: words(silences), weight: -0.1 })
  return parts
}

/** Letters name in English, the finder of names in Arabic, whose reading of the text is remembered. */
function nameParts(text: string, tokens: readonly ReportToken[], language: Language): Part[] {
  const names =
    language === 'en'
      ? capitalRuns(text, tokens)
      : readArabicNames(text).candidates.flatMap(({ strength, start, end }) =>
          strength >= leastOfName ? [text.slice(start, end)] : [],
        )
  return names.length > 0 ? [{ rule: 'claim.names', words: names.slice(0, 4), weight: 0.15 }] : []
}
const leastOfName = 0.6

/**
 * Words with a capital that stand side by side, as they are written. The first word of a sentence has one anyway: it counts
 * only before another, unless it is one that opens clauses.
 */
function capitalRuns(text: string, tokens: readonly ReportToken[]): string[] {
  const words = tokens.filter(({ kind }) => kind === 'word')
  const runs: { start: number; end: number; length: number }[] = []
  for (const [at, { isCapital, word, start, end }] of words.entries()) {
    const last = runs.at(-1)
    if (!isCapital || (at === 0 && opensClause(word))) continue
    if (last && start === last.end + 1 && text[last.end] === ' ') {
      last.end = end
      last.length++
    } else runs.push({ start, end, length: 1 })
  }
  return runs
    .filter(({ start, length }) => start > words[0]!.start || length > 1)
    .map(({ start, end }) => text.slice(start, end))
}

const opensClause = (word: string): boolean => openers.has(word) || determiners.has(word) || prepositions.has(word)

function shapeParts(text: string, tokens: readonly ReportToken[], found: readonly FoundAttribution[]): Part[] {
  const parts: Part[] = []
  const words = tokens.filter(({ kind }) => kind === 'word')
  if (/[?؟]\s*["”»]?\s*$/.test(text.slice(-6)))
    parts.push({ rule: 'claim.question', words: [text.trimEnd().slice(-1)], weight: -0.6 })
  // "Zoph denied any wrongdoing" is short and says all.
  const isDenial = found.some(({ form, content }) => form === 'reply' && content !== null)
  if (words.length < 6 && !isDenial)
    parts.push({ rule: 'claim.short', words: words.map(word => word.text), weight: -0.3 })
  return parts
}

type Entry = readonly [rest: readonly string[], rule: ClaimRule]
interface Lookup {
  readonly whole: ReadonlyMap<string, readonly Entry[]>
  readonly stems: ReadonlyMap<string, readonly Entry[]>
}

function compile(language: Language): Lookup {
  const whole = new Map<string, Entry[]>()
  const stems = new Map<string, Entry[]>()
  for (const rule of claimRules)
    for (const form of rule[language].split('|')) {
      const [first = '', ...rest] = foldArabic(form, 'loose').split(' ')
      const isStem = first.endsWith('*')
      const table = isStem ? stems : whole
      const key = isStem ? first.slice(0, -1) : first
      table.set(key, [...(table.get(key) ?? []), [rest, rule]])
    }
  return { whole, stems }
}

/** Letters that a stem may have. */
const longest = 12

function entriesOf(lookup: Lookup, word: string): readonly Entry[] {
  const entries = [...(lookup.whole.get(word) ?? [])]
  for (let length = 3; length <= Math.min(longest, word.length); length++)
    entries.push(...(lookup.stems.get(word.slice(0, length)) ?? []))
  return entries
}

/** The word, and it without و ف ب ل ك, without ال, without the future's س. */
function formsOf(word: string, language: Language): readonly string[] {
  if (language === 'en') return [word]
  const [, article] = /^(?:[وف]?[بكل]?ال|[وف]?لل)(\p{L}{3,})$/u.exec(word) ?? []
  const [, clitic] = /^[وفبلكس](\p{L}{3,})$/u.exec(word) ?? []
  return [word, ...(article ? [article] : []), ...(clitic ? [clitic] : [])]
}

/** What begins with a word, in any of its forms. */
function readEntries(language: Language): (word: string) => readonly Entry[] {
  let lookup: Lookup | undefined
  return rememberByText(word => {
    const table = (lookup ??= compile(language))
    return formsOf(word, language).flatMap(form => entriesOf(table, form))
  }, distinctWords)
}

const entriesFor: Readonly<Record<Language, (word: string) => readonly Entry[]>> = {
  ar: readEntries('ar'),
  en: readEntries('en'),
}

function wordParts(tokens: readonly ReportToken[], language: Language): Part[] {
  const fired = new Map<ClaimRule, string[]>()
  tokens.forEach(({ kind, word, text, isCapital }, at) => {
    const entries = kind === 'word' ? entriesFor[language](word) : []
    if (entries.length === 0) return
    const matched = new Set<ClaimRule>()
    for (const [rest, rule] of entries) {
      // Human Rights Watch, the US, Theresa May: a name says nothing against a claim.
      if (rule.weight < 0 && isCapital && at > 0 && text !== 'I') continue
      if (matched.has(rule) || !rest.every((part, step) => fits(tokens[at + step + 1]?.word ?? '', part))) continue
      matched.add(rule)
      const found = fired.get(rule) ?? []
      found.push([text, ...rest.map((_, step) => tokens[at + step + 1]!.text)].join(' '))
      fired.set(rule, found)
    }
  })
  return [...fired].map(([{ rule, weight }, words]) => ({ rule, words: [...new Set(words)].slice(0, 6), weight }))
}

const fits = (word: string, part: string): boolean =>
  part.endsWith('*') ? word.startsWith(part.slice(0, -1)) : word === part
