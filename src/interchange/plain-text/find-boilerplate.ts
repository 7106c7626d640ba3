// Which lines of a pasted page are not the article: links to others, share buttons, advertisements, counters. They are
// set aside, never dropped, so a wrong guess costs one click.

import { foldArabic } from '../../text/fold.ts'
import {
  buttonWords, counters, footOpenings, linkOpenings, moreFrom, networkNames, noticeOpenings, strayLines, tailHeadings, year,
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
  const kinds = lines.map(kindOf)
  kinds.forEach((kind, index) => {
    if (kind === 'other' && isButtonRow(lines, index)) kinds[index] = 'foot'
  })
  const firstProse = kinds.indexOf('prose')
  const lastProse = kinds.lastIndexOf('prose')
  const tail = kinds.findIndex((kind, index) => firstProse >= 0 && index > firstProse && (kind === 'tail' || (kind === 'foot' && index > lastProse)))
  return kinds.map((kind, index) => (tail >= 0 && index >= tail) || kind === 'tail' || kind === 'foot' || kind === 'stray')
}

const fold = (line: string): string => foldArabic(line, 'loose').replace(/\s+/g, ' ').trim()
const foldAll = (phrases: readonly string[]): ReadonlySet<string> => new Set(phrases.map(bare))
/** Folded, without punctuation and signs around it. */
const bare = (line: string): string => fold(line).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')

const tails = foldAll(tailHeadings), strays = foldAll(strayLines), links = foldAll(linkOpenings)
const buttons = foldAll(buttonWords), networks = foldAll(networkNames)
const feet = [...foldAll(footOpenings)], notices = [...foldAll(noticeOpenings)]

function kindOf(line: string): LineKind {
  const words = line.split(/\s+/).length
  const isProse = words >= paragraphWords && /[.؟?!…:]["”»’')\]*_]*$/u.test(line)
  const text = bare(line.slice(0, longest))
  if (notices.some((opening) => beginsWith(text, opening))) return 'notice'
  if (line.length > longest) return 'prose'
  if (tails.has(text) || tails.has(text.replace(/\s*\(?\d+$/, ''))) return 'tail'
  if (words <= 8 && moreFrom.test(line)) return 'tail'
  if (text !== '' && !year.test(text) && counters.some((counter) => counter.test(text))) return 'stray'
  if (strays.has(text) || links.has(bare(/^[^:]{1,30}(?=:)/.exec(line)?.[0] ?? ''))) return 'stray'
  if (/^(?:©|\(c\))/i.test(line) || (words <= footWords && feet.some((opening) => beginsWith(text, opening)))) return 'foot'
  if (/^(?:tags|topics|الوسوم|كلمات (?:مفتاحيه|دلاليه))\s*:/.test(fold(line))) return 'foot'
  return isProse ? 'prose' : 'other'
}

const beginsWith = (text: string, opening: string): boolean => text.startsWith(opening) && !/^[\p{L}\p{N}]/u.test(text.slice(opening.length))

const wordsOfRow = (line: string): readonly string[] => fold(line).match(/[\p{L}\p{N}]+/gu) ?? []
const isOfButtons = (line: string | undefined): boolean => {
  const words = line !== undefined && line.length <= longest ? wordsOfRow(line) : []
  return words.length > 0 && words.every((word) => buttons.has(word))
}

/** A row of nothing but share buttons; a network's name alone only beside another such row. */
function isButtonRow(lines: readonly string[], index: number): boolean {
  const line = lines[index]!
  if (!isOfButtons(line)) return false
  if (wordsOfRow(line).some((word) => !networks.has(word))) return true
  return wordsOfRow(line).length > 1 || isOfButtons(lines[index - 1]) || isOfButtons(lines[index + 1])
}
