// The door to the finders of attributions: who says what in one sentence, and who relays whom.

import type { TextRange } from '../../text/text-range.ts'
import { readArabicReports } from '../ar/arabic-reports.ts'
import { readEnglishReports } from '../en/english-reports.ts'
import type { Language } from './bitext.ts'
import type { FoundAttribution } from './found-attribution.ts'
import { judgeSource } from './judge-source.ts'
import type { Reported } from './reported.ts'
import { tokenizeReport } from './report-tokens.ts'

/** Attributions of one sentence: beyond it, the text is no sentence. */
const most = 400

/**
 * The attributions of one sentence in the order of their cues; ranges are UTF-16 in `text`. `names` are names known in
 * the text: a source that holds one is named. At most 400. Linear in the length of the text times the names.
 */
export function findAttributions(
  text: string,
  language: Language,
  names: readonly TextRange[] = [],
): readonly FoundAttribution[] {
  const tokens = tokenizeReport(text, names)
  const read = language === 'ar' ? readArabicReports(tokens) : readEnglishReports(tokens)
  const reports = withEnds(text, read.toSorted((a, b) => a.cue.start - b.cue.start).slice(0, most))
  const within = placeWithin(reports)
  return reports.map((reported, index) => {
    const { cue, source, content, form, entry } = reported
    const judged = judgeSource(text, reported, names)
    const isRelayed = within[index] !== null && judged.directness === 'on_record'
    return {
      cue,
      cueId: entry.id,
      source,
      content,
      form,
      strength: judged.directness === 'hearsay' && entry.strength === 'neutral' ? 'distancing' : entry.strength,
      ...judged,
      ...(isRelayed ? { directness: 'relayed' as const } : {}),
      within: within[index]!,
    }
  })
}

/** What is said ends where a later attribution begins a part of its own: ", according to", ", adding that". */
function withEnds(text: string, reports: readonly Reported[]): readonly Reported[] {
  let next = -1
  const ends: number[] = []
  for (let index = reports.length - 1; index >= 0; index--) {
    ends[index] = next
    if (reports[index]!.breaksAt >= 0) next = reports[index]!.breaksAt
  }
  return reports.map((reported, index) => {
    const { content, cue } = reported
    const end = ends[index]!
    if (!content || end < 0 || content.start < cue.end || content.start >= end || content.end <= end) return reported
    return {
      ...reported,
      content: { start: content.start, end: content.start + trimEnd(text.slice(content.start, end)) },
    }
  })
}

const trimEnd = (text: string): number => {
  let end = text.length
  while (end > 0 && !/[\p{L}\p{M}\p{N}%٪]/u.test(text[end - 1]!)) end--
  return end
}

/** For each the innermost one whose content holds its cue; one that cites belongs to the one before it. */
function placeWithin(reports: readonly Reported[]): readonly (number | null)[] {
  const holders = reports
    .map(({ content }, index) => ({ content, index }))
    .filter((holder): holder is { content: TextRange; index: number } => holder.content !== null)
    .sort((a, b) => a.content.start - b.content.start || b.content.end - a.content.end)
  const open: { content: TextRange; index: number }[] = []
  const result: (number | null)[] = []
  let next = 0
  reports.forEach(({ cue, isCited }, index) => {
    while (next < holders.length && holders[next]!.content.start <= cue.start) {
      const holder = holders[next++]!
      while (open.length > 0 && open.at(-1)!.content.end <= holder.content.start) open.pop()
      open.push(holder)
    }
    while (open.length > 0 && open.at(-1)!.content.end < cue.end) open.pop()
    const holder = open.findLast(one => one.index !== index && one.content.end >= cue.end)
    result.push(isCited && index > 0 ? index - 1 : (holder?.index ?? null))
  })
  return result
}
