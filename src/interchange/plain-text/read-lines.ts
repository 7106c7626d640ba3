// From the raw lines of a text to its blocks of words, with the mark that each line began with.

import type { SegmentRole } from '../../model/records.ts'

export interface PlainLine {
  /** What the line's own mark says it is; null for a line without one. */
  readonly marked: Extract<SegmentRole, 'heading' | 'list-item' | 'quote'> | null
  readonly text: string
  /** In the raw text, from one. */
  readonly line: number
}

const directionMarks = '[\\u061c\\u200e\\u200f]*'
const heading = new RegExp(`^${directionMarks}#{1,6}\\s+`)
const quote = new RegExp(`^${directionMarks}>\\s?`)
/** Arabic is often typed without the space after the bullet. */
const bullet = new RegExp(`^${directionMarks}(?:[*+]\\s+|[-•▪●◦‣·](?:\\s+|(?=\\p{Script=Arabic})))`, 'u')
const dash = new RegExp(`^${directionMarks}[–—]\\s+`)
/** The number stays in the text: others may refer to it. */
const numbered = /^\p{Nd}{1,2}(?:[.)]\s+|[-–]\s*)(?=\p{L}|["“«'(])/u

/**
 * One block a line, without the lines that hold no letter or digit. Lines that were broken to fit a width, and indented
 * lines that go on with a list item, are joined with a space. Linear.
 */
export function readLines(text: string): readonly PlainLine[] {
  const rows = text.split('\n')
  const hasDashes = rows.filter(row => dash.test(row.trimStart())).length > 1
  const lines: PlainLine[] = []
  let group: PlainLine[] = []
  const close = () => {
    lines.push(...joinWrapped(group))
    group = []
  }
  rows.forEach((row, index) => {
    if (!/[\p{L}\p{N}]/u.test(row) && !/\p{Extended_Pictographic}/u.test(row)) return close()
    const line = readLine(row.trim(), index + 1, hasDashes)
    const last = group.at(-1)
    if (line.marked === null && /^(?: {2,}|\t)/.test(row) && last?.marked === 'list-item')
      group[group.length - 1] = join(last, line)
    else group.push(line)
  })
  close()
  return lines
}

function readLine(row: string, line: number, hasDashes: boolean): PlainLine {
  const without = (mark: RegExp) => row.replace(mark, '').trim()
  if (heading.test(row)) return { marked: 'heading', text: without(heading).replace(/\s+#+$/, ''), line }
  if (quote.test(row)) return { marked: 'quote', text: without(quote), line }
  if (bullet.test(row)) return { marked: 'list-item', text: without(bullet), line }
  if (hasDashes && dash.test(row)) return { marked: 'list-item', text: without(dash), line }
  return { marked: numbered.test(row) ? 'list-item' : null, text: row, line }
}

const join = (first: PlainLine, next: PlainLine): PlainLine => ({ ...first, text: `${first.text} ${next.text}` })

/** The widest line a text is broken to fit. */
const widest = 110

/** Joins the lines of a group without blank lines when they look broken to fit a width. */
function joinWrapped(group: readonly PlainLine[]): readonly PlainLine[] {
  const joined: PlainLine[] = []
  for (let start = 0; start < group.length;) {
    let end = start + 1
    while (end < group.length && group[end]!.marked === (group[start]!.marked === 'quote' ? 'quote' : null)) end++
    const part = group.slice(start, end)
    if (part.length > 1 && group[start]!.marked !== 'heading' && isWrapped(part)) joined.push(part.reduce(join))
    else joined.push(...part)
    start = end
  }
  return joined
}

/** All lines but the last are nearly as long as the longest, few end a sentence, and the last one does. */
function isWrapped(lines: readonly PlainLine[]): boolean {
  const full = lines.slice(0, -1)
  const width = Math.max(...lines.map(({ text }) => text.length))
  const endsSentence = ({ text }: PlainLine) => /[.؟?!…:]["”»’')\]*_]*$/u.test(text)
  if (width > widest || width < 40 || !endsSentence(lines.at(-1)!)) return false
  if (full.some(({ text }) => text.length < width * 0.7) || full.filter(endsSentence).length > full.length / 3)
    return false
  return full.length > 1 || /^\p{Ll}/u.test(lines[1]!.text)
}
