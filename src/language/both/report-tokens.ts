// A sentence as the finders of attributions read it: its words and the signs that part clauses. Knows no words.

import { foldArabic } from '../../text/fold.ts'
import type { TextRange } from '../../text/text-range.ts'

export type ReportSign = 'word' | 'open' | 'close' | 'comma' | 'colon' | 'stop' | 'dash' | 'bracket'

export interface ReportToken extends TextRange {
  readonly kind: ReportSign
  readonly text: string
  /** Loosely folded, for looking up. */
  readonly word: string
  readonly isCapital: boolean
  /** Index of the sign that opens the quotation around it, or of itself; -1 outside of quotations. */
  readonly quote: number
  /** Where its quotation closes: the index of the closing sign, or of the end of the text. */
  readonly quoteEnd: number
  /** Indexes, half open, of the part between two stops that it stands in; a stop inside a quotation parts nothing. */
  readonly clauseStart: number
  readonly clauseEnd: number
  /** Of a token that a known name covers, the index after the last token of the name; else 0. */
  readonly nameEnd: number
}

const pattern =
  /\p{Sc}?[\p{L}\p{N}][\p{L}\p{M}\p{N}\u0640_]{0,200}(?:(?:['’&\u200c\u200d]|[-‐‑.,٫٬/@](?=[\p{L}\p{N}])|(?<=\p{N}):(?=\p{N}))[\p{L}\p{M}\p{N}\u0640_]{0,200}){0,20}[%٪]?|\p{Sc}|["“”«»„‘'’`,،:;؛.!?؟…()[\]–—-]/gu
const signs: Readonly<Record<string, ReportSign>> = {
  '“': 'open',
  '«': 'open',
  '„': 'open',
  '”': 'close',
  '»': 'close',
  ',': 'comma',
  '،': 'comma',
  ':': 'colon',
  ';': 'stop',
  '؛': 'stop',
  '.': 'stop',
  '!': 'stop',
  '?': 'stop',
  '؟': 'stop',
  '…': 'stop',
  '(': 'bracket',
  ')': 'bracket',
  '[': 'bracket',
  ']': 'bracket',
  '–': 'dash',
  '—': 'dash',
}

interface Draft extends TextRange {
  readonly kind: ReportSign
  readonly text: string
  quote: number
}

/**
 * Words and signs in their order. A figure keeps its currency and percent sign. `names` are known names in their order,
 * none over another. Linear.
 */
export function tokenizeReport(text: string, names: readonly TextRange[] = []): readonly ReportToken[] {
  const drafts: Draft[] = []
  let opened = -1
  for (const { 0: part, index } of text.matchAll(pattern)) {
    const kind = kindOf(text, part, index, opened >= 0)
    if (!kind || (kind === 'stop' && isAbbreviated(text, drafts.at(-1), index))) continue
    if (kind === 'open' && opened < 0) opened = drafts.length
    drafts.push({ start: index, end: index + part.length, kind, text: part, quote: opened })
    if (kind === 'close') opened = -1
  }
  if (opened < 0) claimUnopened(drafts)
  return withClauses(drafts, nameEndsOf(drafts, names))
}

/** For each token the index after the name that covers it, or 0. */
function nameEndsOf(drafts: readonly Draft[], names: readonly TextRange[]): Uint32Array {
  const ends = new Uint32Array(drafts.length)
  let at = 0
  for (const { start, end } of names) {
    while (at < drafts.length && drafts[at]!.end <= start) at++
    let to = at
    while (to < drafts.length && drafts[to]!.start < end) to++
    ends.fill(to, at, to)
    at = to
  }
  return ends
}

const isSpace = (sign: string | undefined) => sign === undefined || /[\s([—–]/.test(sign)

function kindOf(text: string, part: string, index: number, isOpen: boolean): ReportSign | null {
  if (/[\p{L}\p{N}\p{Sc}]/u.test(part)) return 'word'
  const [before, after] = [text[index - 1], text[index + part.length]]
  if (part === '"')
    return !isSpace(before) && isOpen
      ? 'close'
      : isSpace(before) || !isOpen
        ? isSpace(after) && !isSpace(before)
          ? 'close'
          : 'open'
        : 'close'
  if (part === '‘' || (part === "'" && isSpace(before) && !isSpace(after))) return 'open'
  if (part === '’' || part === "'" || part === '`')
    return isOpen && !/\p{L}/u.test(after ?? '') && /[.,!?]/.test(before ?? '') ? 'close' : null
  if (part === '-') return isSpace(before) && isSpace(after) ? 'dash' : null
  return signs[part] ?? null
}

/** `Mr.`, `Gov.`, `د.`: a stop after a short word with something behind it. */
function isAbbreviated(text: string, before: Draft | undefined, index: number): boolean {
  return (
    text[index] === '.' &&
    before?.kind === 'word' &&
    before.end === index &&
    before.text.length <= 4 &&
    /^(?:\p{Lu}|\p{Script=Arabic}{1,2}$)/u.test(before.text) &&
    /^\s*[^\s"”»]/.test(text.slice(index + 1, index + 8))
  )
}

/** A quotation that was opened in an earlier sentence and closes in this one. */
function claimUnopened(drafts: readonly Draft[]): void {
  const first = drafts.findIndex(({ kind }) => kind === 'open' || kind === 'close')
  if (first < 0 || drafts[first]!.kind !== 'close') return
  for (let index = 0; index <= first; index++) drafts[index]!.quote = 0
}

/** Folded words remembered: a text repeats its words. */
const remembered = 8192
const folds = new Map<string, string>()

function foldWord(word: string): string {
  const known = folds.get(word)
  if (known !== undefined) return known
  const folded = foldArabic(word, 'loose')
  if (folds.size >= remembered) folds.clear()
  folds.set(word, folded)
  return folded
}

function withClauses(drafts: readonly Draft[], nameEnds: Uint32Array): readonly ReportToken[] {
  const starts: number[] = []
  const ends: number[] = []
  let start = 0
  const isBorder = (index: number) => {
    const { kind, quote } = drafts[index]!
    return kind === 'stop' && quote < 0
  }
  for (let index = 0; index < drafts.length; index++) {
    starts.push(start)
    if (isBorder(index)) start = index + 1
  }
  let end = drafts.length
  for (let index = drafts.length - 1; index >= 0; index--) {
    if (isBorder(index)) end = index
    ends[index] = end
  }
  const closings = new Map<number, number>()
  drafts.forEach(({ kind, quote }, index) => {
    if (kind === 'close' && quote >= 0 && !closings.has(quote)) closings.set(quote, index)
  })
  // Field by field: spreading costs five times as much here.
  return drafts.map((draft, index) => ({
    start: draft.start,
    end: draft.end,
    kind: draft.kind,
    text: draft.text,
    quote: draft.quote,
    word: draft.kind === 'word' ? foldWord(draft.text) : draft.text,
    isCapital: /^\p{Sc}?(?:\p{Lu}|\p{Ll}{1,2}\p{Lu})/u.test(draft.text),
    quoteEnd: closings.get(draft.quote) ?? drafts.length,
    clauseStart: starts[index]!,
    clauseEnd: ends[index]!,
    nameEnd: nameEnds[index]!,
  }))
}

/** From the first word at or after `from` to the last one before `to`; null when no word is between. */
export function wordsBetween(tokens: readonly ReportToken[], from: number, to: number): TextRange | null {
  let first = Math.max(0, from)
  let last = Math.min(to, tokens.length) - 1
  while (first <= last && tokens[first]!.kind !== 'word') first++
  while (last >= first && tokens[last]!.kind !== 'word') last--
  if (first > last) return null
  const { start, text } = tokens[first]!
  // The و that only joins a sentence to the one before: «وأقرّ», «والشركة».
  const joined = /^و[\p{M}]*(?=[أإآ]|ال\p{L}{2}|ل[منا][\p{M}]*$)/u.exec(text)?.[0].length ?? 0
  return { start: start + joined, end: tokens[last]!.end }
}
