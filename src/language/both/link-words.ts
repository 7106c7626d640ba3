// Which words of a row render which, as far as names, numbers, common words and the company they keep tell.

import type { Bitext, Language } from './bitext.ts'
import { findNumbers } from './find-numbers.ts'
import type { FoundNumber } from './found-number.ts'
import { isShortName, matchNames, sameName } from './match-names.ts'
import { aliasRows } from './name-aliases.ts'
import { newsWords } from './news-words-table.ts'
import { pairNumbers } from './pair-numbers.ts'
import { rememberByText } from './remember-by-text.ts'
import type { RowWord } from './row-words.ts'
import { stemOf } from './word-stem.ts'

/** From a word on one side to one on the other, by their indexes, with what it counts. */
export interface WordLink {
  readonly from: number
  readonly to: number
  readonly weight: number
}

export interface LinkedSides {
  readonly from: readonly RowWord[]
  readonly to: readonly RowWord[]
  readonly languages: { readonly from: Language; readonly to: Language }
}

const worth = { name: 3, shortName: 1, number: 3, same: 3, table: 2, company: 1.5 }
/** A row of more words is not looked into. */
export const mostWords = 250

/**
 * The links of a row, each word with several only where nothing tells them apart. `bitext` is the article near the row:
 * words that keep each other's company there are taken to render each other. Quadratic in the words of the row, which
 * are at most 250 a side; linear in `bitext`.
 */
export function linkWords(sides: LinkedSides, bitext: Bitext, isForward: boolean): readonly WordLink[] {
  if (sides.from.length > mostWords || sides.to.length > mostWords) return []
  const links = new Map<string, WordLink>()
  const put = (from: number, to: number, weight: number): void => {
    const key = `${from} ${to}`
    if ((links.get(key)?.weight ?? 0) < weight) links.set(key, { from, to, weight })
  }
  linkNumbers(sides, bitext.publishedOn, put)
  linkAliases(sides, put)
  const company = companyNear(bitext, isForward)
  sides.from.forEach((one, from) => {
    if (!one.isContent) return
    sides.to.forEach((other, to) => {
      if (!other.isContent) return
      const weight = likenessOfWords(one, other) || company(one.stem, other.stem)
      if (weight > 0) put(from, to, weight)
    })
  })
  return settle(strongest([...links.values()]))
}

type Put = (from: number, to: number, weight: number) => void

function likenessOfWords(one: RowWord, other: RowWord): number {
  if (one.folded === other.folded) return worth.same
  const [arabic, latin] = isArabic(one.text) ? [one, other] : [other, one]
  if (!isArabic(arabic.text) || isArabic(latin.text)) return 0
  const rows = tableRows().get(`ar ${arabic.stem}`)
  if (
    rows !== undefined &&
    tableRows()
      .get(`en ${latin.stem}`)
      ?.some(row => rows.includes(row))
  )
    return worth.table
  if (!/^\p{Lu}/u.test(latin.text)) return 0
  const name = latin.text.replace(/['’]s?$/, '')
  if (matchNames(arabic.text, name) < sameName) return 0
  return isShortName(name) ? worth.shortName : worth.name
}

const isArabic = (word: string): boolean => /\p{Script=Arabic}/u.test(word)

let byStem: ReadonlyMap<string, readonly number[]> | undefined

/** Lines of the table of common words by stem; of an Arabic one also by that which it has behind ال, where و is no particle. */
function tableRows(): ReadonlyMap<string, readonly number[]> {
  if (byStem !== undefined) return byStem
  const found = new Map<string, number[]>()
  for (const [row, line] of newsWords.trim().split('\n').entries())
    for (const [language, words] of [
      ['ar', line.split('=')[0]!],
      ['en', line.split('=')[1]!],
    ] as const)
      for (const word of words.split('/'))
        for (const stem of new Set([
          stemOf(word, language),
          ...(language === 'ar' ? [stemOf(`ال${word}`, language)] : []),
        ])) {
          const key = `${language} ${stem}`
          const rows = found.get(key)
          if (rows === undefined) found.set(key, [row])
          else rows.push(row)
        }
  return (byStem = found)
}

/** Whether the word, or a form of it, is in the table of common words. */
export const isNewsWord = (word: string, language: Language): boolean =>
  tableRows().has(`${language} ${stemOf(word, language)}`)

function linkNumbers({ from, to, languages }: LinkedSides, publishedOn: string, put: Put): void {
  const here = numbersOf(from, languages.from, publishedOn)
  const there = numbersOf(to, languages.to, publishedOn)
  const pairs = pairNumbers(
    here.map(({ found }) => found),
    there.map(({ found }) => found),
  )
  for (const { left, right, likeness } of pairs)
    for (const one of here[left]!.words)
      for (const other of there[right]!.words)
        put(one, other, (worth.number * likeness) / Math.max(here[left]!.words.length, there[right]!.words.length))
}

interface NumberWords {
  readonly found: FoundNumber
  readonly words: readonly number[]
}

function numbersOf(words: readonly RowWord[], language: Language, publishedOn: string): readonly NumberWords[] {
  return [...new Set(words.map(({ unit }) => unit))].flatMap(unit =>
    findNumbers(unit.text, language, { publishedOn }).map(found => ({
      found,
      words: words.flatMap((word, at) =>
        word.unit === unit && word.start < found.end && word.end > found.start ? [at] : [],
      ),
    })),
  )
}

/** Words of an alias. */
const longestAlias = 5

function linkAliases({ from, to }: LinkedSides, put: Put): void {
  const there = new Map<number, (readonly number[])[]>()
  for (const { rows, at } of aliasesIn(to)) for (const row of rows) there.set(row, [...(there.get(row) ?? []), at])
  if (there.size === 0) return
  for (const { rows, at } of aliasesIn(from))
    for (const row of rows)
      for (const other of there.get(row) ?? [])
        for (const one of at) for (const to of other) put(one, to, worth.name / Math.max(at.length, other.length))
}

function* aliasesIn(words: readonly RowWord[]): Generator<{ rows: readonly number[]; at: readonly number[] }> {
  for (let first = 0; first < words.length; first++)
    for (let last = first; last < Math.min(words.length, first + longestAlias); last++) {
      const { unit, start, text } = words[first]!
      if (words[last]!.unit !== unit) break
      if (!words[first]!.isContent && !/^\p{Lu}/u.test(text)) continue
      const name = unit.text.slice(start, words[last]!.end).replace(/['’]s$/, '')
      const rows = aliasRows(name)
      if (rows.length > 0) yield { rows, at: words.slice(first, last + 1).map((_, step) => first + step) }
    }
}

/** Without those of which either word is linked to another one more strongly. */
function strongest(links: readonly WordLink[]): readonly WordLink[] {
  const [most, mostTo] = [new Map<number, number>(), new Map<number, number>()]
  for (const { from, to, weight } of links) {
    most.set(from, Math.max(most.get(from) ?? 0, weight))
    mostTo.set(to, Math.max(mostTo.get(to) ?? 0, weight))
  }
  return links.filter(({ from, to, weight }) => weight >= most.get(from)! && weight >= mostTo.get(to)!)
}

/** Twins, words that are linked to the same ones, share them in their order, or where they are not as many, evenly. */
function settle(links: readonly WordLink[]): readonly WordLink[] {
  const sources = new Map<number, WordLink[]>()
  for (const link of links) sources.set(link.to, [...(sources.get(link.to) ?? []), link])
  const twins = new Map<string, number[]>()
  const nameOf = (to: number): string =>
    sources
      .get(to)!
      .map(({ from }) => from)
      .sort((a, b) => a - b)
      .join(' ')
  for (const to of [...sources.keys()].sort((a, b) => a - b))
    twins.set(nameOf(to), [...(twins.get(nameOf(to)) ?? []), to])
  return [...sources].flatMap(([to, own]) => {
    if (own.length === 1) return own
    const alike = twins.get(nameOf(to))!
    const ordered = own.toSorted((a, b) => a.from - b.from)
    if (alike.length === own.length) return [ordered[alike.indexOf(to)]!]
    return own.map(link => ({ ...link, weight: link.weight / own.length }))
  })
}

/** How much two stems keep each other's company in the pairs of the article; 0 where they do so once or at times only. */
function companyNear(bitext: Bitext, isForward: boolean): (from: string, to: string) => number {
  const [here, there] = isForward ? (['original', 'rendering'] as const) : (['rendering', 'original'] as const)
  const texts = { [here]: new Map<string, string>(), [there]: new Map<string, string>() }
  for (const side of [here, there])
    for (const { segmentId, text } of bitext.sides[side].units) texts[side]!.set(segmentId, text)
  const rowsOf = (side: 'original' | 'rendering'): ReadonlyMap<string, ReadonlySet<number>> => {
    const found = new Map<string, Set<number>>()
    for (const [row, pair] of bitext.pairs.entries())
      for (const stem of new Set(
        pair[side].flatMap(id => stemsOf(bitext.sides[side].language)(texts[side]!.get(id) ?? '')),
      ))
        found.set(stem, (found.get(stem) ?? new Set()).add(row))
    return found
  }
  const [left, right] = [rowsOf(here), rowsOf(there)]
  return (from, to) => {
    const [one, other] = [left.get(from), right.get(to)]
    if (one === undefined || other === undefined || one.size < 2 || other.size < 2) return 0
    let together = 0
    for (const row of one) if (other.has(row)) together++
    const dice = (2 * together) / (one.size + other.size)
    return together > 1 && dice >= 0.6 ? worth.company * dice : 0
  }
}

const stemsIn = (language: Language) =>
  rememberByText(
    (text: string): readonly string[] =>
      text.match(/[\p{L}\p{M}\p{N}\u0640]+(?:['’]\p{L}+)?/gu)?.map(word => stemOf(word, language)) ?? [],
    400,
  )
const arabicStems = stemsIn('ar')
const englishStems = stemsIn('en')
const stemsOf = (language: Language) => (language === 'ar' ? arabicStems : englishStems)
