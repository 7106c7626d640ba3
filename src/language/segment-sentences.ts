// Cutting a paragraph into sentences. Intl.Segmenter proposes too much and too little for both languages (it cuts after
// «د.» and U.S., and inside a quotation; it does not cut at «…»), and each browser proposes something else, so that
// sentence borders, which are stored, are found by rules of our own.

import type { TextRange } from '../text/text-range.ts'
import { endsSentence } from './ends-sentence.ts'

/** A stop and what may close after it; the signs of emphasis in Markdown close too. */
const stop = /(?<stop>[.!?؟…。！？]+)(?<closers>["”»’')\]}*_\u200e\u200f\u061c\u202c\u2069]*)/g

/**
 * The sentences of `text` in order, without the white space between them; nothing else is left out. A line break always
 * ends a sentence. A piece without a letter or a digit joins its neighbour. Linear.
 */
export function segmentSentences(text: string, language: 'ar' | 'en'): readonly TextRange[] {
  const sentences: TextRange[] = []
  for (const line of text.matchAll(/[^\n\r\u2028\u2029]+/g))
    sentences.push(...segmentLine(text, line.index, line.index + line[0].length, language))
  return sentences
}

function segmentLine(text: string, lineStart: number, lineEnd: number, language: 'ar' | 'en'): TextRange[] {
  const line = text.slice(lineStart, lineEnd)
  const ranges: TextRange[] = []
  let start = 0
  for (const { 0: found, index, groups } of line.matchAll(stop)) {
    const end = index + found.length
    if (!endsSentence({ line, start, at: index, stop: groups!.stop!, closers: groups!.closers!, language })) continue
    add(ranges, line, start, end)
    start = end
  }
  add(ranges, line, start, line.length)
  return ranges.map(range => ({ start: lineStart + range.start, end: lineStart + range.end }))
}

function add(ranges: TextRange[], line: string, from: number, to: number): void {
  const piece = line.slice(from, to)
  const start = from + (piece.length - piece.trimStart().length)
  const end = from + piece.trimEnd().length
  if (start >= end) return
  const last = ranges.at(-1)
  const isBare = (range: TextRange) => !/[\p{L}\p{N}]/u.test(line.slice(range.start, range.end))
  if (last && (isBare({ start, end }) || (ranges.length === 1 && isBare(last))))
    ranges[ranges.length - 1] = { start: last.start, end }
  else ranges.push({ start, end })
}
