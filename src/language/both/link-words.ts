// Which words of a row render which, as far as names, numbers, common words and the company they keep tell.

import type { Side } from '../../model/records.ts'
import type { Bitext, Language } from './bitext.ts'
import { companyOfWords } from './company-of-words.ts'
import { findNumbers } from './find-numbers.ts'
import type { FoundNumber } from './found-number.ts'
import { isShortName, matchNames, sameName } from './match-names.ts'
import { aliasRows } from './name-aliases.ts'
import { newsRows } from './news-words.ts'
import { pairNumbers } from './pair-numbers.ts'
import type { RowWord } from './row-words.ts'

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
 * The links of a row, each word with several only where nothing tells them apart. `bitext` is the article near the row, of which `side` is where the links are from:
 * words that keep each other's company there are taken to render each other. Quadratic in the words of the row, which
 * are at most 250 a side; linear in `bitext`.
 */
export function linkWords(sides: LinkedSides, bitext: Bitext, side: Side): readonly WordLink[] {
  if (sides.from.length > mostWords || sides.to.length > mostWords) return []
  const links = new Map<string, WordLink>()
  const put = (from: number, to: number, weight: number): void => {
    const key = `${from} ${to}`
    if ((links.get(key)?.weight ?? 0) < weight) links.set(key, { from, to, weight })
  }
  linkNumbers(sides, bitext.publishedOn, put)
  linkAliases(sides, put)
  const company = companyOfWords(bitext, side)
  sides.from.forEach((one, from) => {
    if (!one.isContent) return
    sides.to.forEach((other, to) => {
      if (!other.isContent) return
      const weight = likenessOfWords(one, other) || worth.company * company(one.stem, other.stem)
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
  const rows = newsRows(arabic.stem, 'ar')
  if (newsRows(latin.stem, 'en').some(row => rows.includes(row))) return worth.table
  if (!/^\p{Lu}/u.test(latin.text)) return 0
  const name = latin.text.replace(/['’]s?$/, '')
  if (matchNames(arabic.text, name) < sameName) return 0
  return isShortName(name) ? worth.shortName : worth.name
}

const isArabic = (word: string): boolean => /\p{Script=Arabic}/u.test(word)

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
    for (const other of rows.flatMap(row => there.get(row) ?? []))
      for (const one of at) other.forEach(to => put(one, to, worth.name / Math.max(at.length, other.length)))
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
