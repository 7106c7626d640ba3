// Which lines of a pasted page are not the article: links to others, share buttons, advertisements, counters. They are
// set aside, never dropped, so a wrong guess costs one click.

import { foldArabic } from '../../text/fold.ts'
import {
  buttonWords,
  counters,
  footOpenings,
  linkOpenings,
  moreFrom,
  networkNames,
  noticeOpenings,
  strayLines,
  tailHeadings,
  topicOpenings,
  year,
} from './boilerplate-table.ts'

/** Longer lines are sentences of somebody. */
const longest = 200
/** Words of a line that begins like the foot of a page. */
const footWords = 16
/** Words that make a line with a full stop a paragraph of the article. */
const paragraphWords = 8

type LineKind = 'tail' | 'foot' | 'stray' | 'notice' | 'prose' | 'other'

/**
 * For each line whether it is a leftover. A heading such as «اقرأ أيضا» ends the article once there was a paragraph of
 * it: everything after is set aside, notices included. So does the foot of a page (share, subscribe) when nothing but
 * short lines follows. Linear.
 */
export function findBoilerplate(lines: readonly string[]): readonly boolean[] {
  const texts = lines.map(line => bare(line.slice(0, longest)))
  const kinds = lines.map((line, index) => kindOf(line, texts[index]!))
  const rows = texts.map((text, index) => kinds[index] === 'other' && isOfButtons(text))
  const isFoot = (index: number) => kinds[index] === 'foot' || (rows[index]! && isButtonRow(texts, rows, index))
  const firstProse = kinds.indexOf('prose')
  const lastProse = kinds.lastIndexOf('prose')
  const endsArticle = (kind: LineKind, index: number) => kind === 'tail' || (index > lastProse && isFoot(index))
  const end = kinds.findIndex((kind, index) => firstProse >= 0 && index > firstProse && endsArticle(kind, index))
  return kinds.map(
    (kind, index) => (end >= 0 && index >= end) || kind === 'tail' || kind === 'stray' || isFoot(index),
  )
}

/** Folded, without punctuation and signs around it. */
const bare = (line: string): string =>
  foldArabic(line, 'loose')
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
const firstWord = (text: string): string => /^[\p{L}\p{N}]+/u.exec(text)?.[0] ?? ''

const foldAll = (phrases: readonly string[]): ReadonlySet<string> => new Set(phrases.map(bare))
const tails = foldAll(tailHeadings)
const strays = foldAll(strayLines)
const links = foldAll(linkOpenings)
const topics = foldAll(topicOpenings)
const buttons = foldAll(buttonWords)
const networks = foldAll(networkNames)

/** Phrases by their first word, so that a line is compared with few of them. */
function byFirstWord(phrases: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>()
  for (const phrase of foldAll(phrases)) groups.set(firstWord(phrase), [...(groups.get(firstWord(phrase)) ?? []), phrase])
  return groups
}
const feet = byFirstWord(footOpenings)
const notices = byFirstWord(noticeOpenings)

const beginsWithOne = (text: string, openings: ReadonlyMap<string, readonly string[]>): boolean =>
  openings
    .get(firstWord(text))
    ?.some(opening => text.startsWith(opening) && !/^[\p{L}\p{N}]/u.test(text.slice(opening.length))) ?? false

function kindOf(line: string, text: string): LineKind {
  if (beginsWithOne(text, notices)) return 'notice'
  if (line.length > longest) return 'prose'
  const words = line.split(/\s+/).length
  const label = bare(/^[^:]{1,30}(?=:)/.exec(line)?.[0] ?? '')
  if (tails.has(text) || tails.has(text.replace(/\s*\(?\d+$/, ''))) return 'tail'
  if (words <= 8 && moreFrom.test(line)) return 'tail'
  if (strays.has(text) || links.has(label) || isCounter(text)) return 'stray'
  if (topics.has(label) || /^(?:©|\(c\))/i.test(line)) return 'foot'
  if (words <= footWords && beginsWithOne(text, feet)) return 'foot'
  return words >= paragraphWords && /[.؟?!…:]["”»’')\]*_]*$/u.test(line) ? 'prose' : 'other'
}

const isCounter = (text: string): boolean => !year.test(text) && counters.some(counter => counter.test(text))

const wordsOfRow = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? []

function isOfButtons(text: string): boolean {
  const words = wordsOfRow(text)
  return words.length > 0 && words.every(word => buttons.has(word))
}

/** A row of nothing but share buttons; a network's name alone only beside another such row. */
function isButtonRow(texts: readonly string[], rows: readonly boolean[], index: number): boolean {
  const words = wordsOfRow(texts[index]!)
  return words.length > 1 || !networks.has(words[0]!) || rows[index - 1] === true || rows[index + 1] === true
}
