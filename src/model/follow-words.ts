// Where the words of one version of a text stand in another, when nobody saw how the one became the other.

import { applyChange, mapRange, type TextChange } from '../text/text-change.ts'
import type { TextRange } from '../text/text-range.ts'
import { wordChanges } from '../text/word-diff.ts'
import { wordFates, type WordFate } from './word-fates.ts'

/**
 * For ranges of `before`, the range in `after` where the same words stand. A word at an edge that gave way to others is
 * left out, for nobody can tell whether they were put in its place or beside it. Null when nothing is left, and where an
 * equal word beside the first or the last may be meant as well ("said" typed before "said"): better no place than a
 * wrong one.
 */
export function followWords(before: string, after: string): (range: TextRange) => TextRange | null {
  if (before === after) return range => range
  const changes = wordChanges(before, after)
  let fates: readonly WordFate[] | undefined
  return range => {
    fates ??= wordFates(before, after)
    const words = fates.filter(({ word }) => word.end > range.start && word.start < range.end)
    const left = words.filter(({ word }) => !changes.some(change => swallows(change, word)))
    if (words.length > 0 && left.length === 0) return null
    if (left.at(0)?.fate === 'unsure' || left.at(-1)?.fate === 'unsure') return null
    const sure =
      left.length > 0 ? withoutEdges(range, { start: left[0]!.word.start, end: left.at(-1)!.word.end }, changes) : range
    const mapped = mapThrough(changes, sure, before)
    return mapped && withoutSpace(mapped, after, before.slice(range.start, range.end))
  }
}

/** The range without white space at an edge where `words` have none: it came from beside them. */
function withoutSpace({ start, end }: TextRange, text: string, words: string): TextRange {
  const inside = text.slice(start, end)
  const head = words.trimStart() === words ? inside.length - inside.trimStart().length : 0
  const tail = words.trimEnd() === words ? inside.length - inside.trimEnd().length : 0
  return { start: start + head, end: end - tail }
}

function mapThrough(changes: readonly TextChange[], range: TextRange, before: string): TextRange | null {
  let at: TextRange | null = range
  let text = before
  for (const change of changes) {
    at = mapRange(at, outside(change, at, text))
    if (!at) return null
    text = applyChange(text, change)
  }
  return at
}

const swallows = (change: TextChange, word: TextRange): boolean => change.from <= word.start && change.to >= word.end

/** The range without what stands before the first word that is left, or behind the last, where that was changed. */
function withoutEdges(range: TextRange, words: TextRange, changes: readonly TextChange[]): TextRange {
  const isChanged = (start: number, end: number) => changes.some(({ from, to }) => from < end && to > start)
  return {
    start: isChanged(range.start, words.start) ? words.start : range.start,
    end: isChanged(words.end, range.end) ? words.end : range.end,
  }
}

/**
 * The same change of `text`, put outside the range where that comes to the same: "1" that gives way to "x1" is an "x"
 * put before it, and "abab" for "ab" an "ab" put before or behind it, not between.
 */
function outside(change: TextChange, { start, end }: TextRange, text: string): TextChange {
  const { from, to, insert } = withoutKept(change, text)
  if (from < to || from <= start || from >= end) return { from, to, insert }
  const head = text.slice(start, from)
  if ((head + insert).endsWith(head)) return { from: start, to: start, insert: (head + insert).slice(0, insert.length) }
  const tail = text.slice(from, end)
  if ((insert + tail).startsWith(tail)) return { from: end, to: end, insert: (insert + tail).slice(tail.length) }
  return { from, to, insert }
}

/** What a change puts beside letters that it also puts in again: "1" for "x1" is an "x" put before them. */
function withoutKept({ from, to, insert }: TextChange, text: string): TextChange {
  const old = text.slice(from, to)
  if (old === '') return { from, to, insert }
  if (insert.endsWith(old)) return { from, to: from, insert: insert.slice(0, -old.length) }
  return insert.startsWith(old) ? { from: to, to, insert: insert.slice(old.length) } : { from, to, insert }
}
