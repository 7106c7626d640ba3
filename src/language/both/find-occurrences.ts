// Where names, or other words, stand in texts of an article: however many are looked for, each text is read once.

import { foldArabic } from '../../text/fold.ts'
import { snapToGraphemes } from '../../text/graphemes.ts'
import type { TextRange } from '../../text/text-range.ts'
import { isCliticRun } from '../ar/clitic-run.ts'
import { rememberByText } from './remember-by-text.ts'

/** What a form is to the name that is looked for; none: it is called so. */
export type KindOfForm = 'alias' | 'paired' | 'surname' | 'acronym'

/**
 * `exact`: as it is written; `folded`: apart from hamza, vowel marks, tatweel or capitals; `clitic`: written on to a
 * particle; else the kind of the form.
 */
export type HowFound = 'exact' | 'folded' | 'clitic' | KindOfForm

export interface SoughtForm {
  readonly words: string
  readonly kind?: KindOfForm
}

/** UTF-16 offsets into the text; particles lie outside. */
export interface FoundWords extends TextRange {
  readonly form: SoughtForm
  readonly how: HowFound
}

/** Forms by their words, word after word. */
export interface FormIndex {
  readonly next: Map<string, FormIndex>
  /** Several that are folded alike and differ in signs or capitals. */
  readonly forms: Form[]
}

interface Form extends SoughtForm {
  /** Signs before its first word and after its last one: $, %. */
  readonly head: string
  readonly tail: string
  /** Written in capitals only, as US is, which "us" is not. */
  readonly isCased: boolean
}

interface Word extends TextRange {
  readonly folded: string
  /** What stands before it, evened out. */
  readonly gap: string
  /** What particles that are written on to it leave of it. */
  readonly rests: readonly { readonly at: number; readonly folded: string }[]
}

const invisible = '\\u00ad\\u0640\\u061c\\u200b-\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069\\ufeff'
const wordPattern = new RegExp(`[\\p{L}\\p{N}_][\\p{L}\\p{M}\\p{N}_${invisible}]*`, 'gu')
const atEdges = new RegExp(`[${invisible}]+$`, 'u')
const hidden = new RegExp(`[${invisible}]`, 'gu')
/** Code units between two words of one name. */
const longestGap = 8

const readWords = rememberByText((text: string): readonly Word[] => {
  const words: Word[] = []
  let end = 0
  for (const { 0: word, index } of text.matchAll(wordPattern)) {
    const gap = index - end <= longestGap ? evenGap(text.slice(end, index)) : '\n'
    end = index + word.replace(atEdges, '').length
    words.push({ start: index, end, gap, ...readWord(word) })
  }
  return words
}, 500)

/** Any space and any hyphen part words alike. */
const evenGap = (gap: string): string =>
  gap === ' ' || gap === ''
    ? gap
    : gap
        .replace(hidden, '')
        .replace(/[’‘ʼ]/g, "'")
        .replace(/[\s\-‐‑–]+/g, ' ')

const readWord = rememberByText((word: string): Pick<Word, 'folded' | 'rests'> => {
  const folded = foldArabic(word, 'loose')
  return { folded, rests: restsOf(word, folded) }
}, 8000)

function restsOf(word: string, folded: string): Word['rests'] {
  const letters = /^[وف]?(?:لل?|[بك]?(?:ال)?)/.exec(folded)![0].length
  const rests: Word['rests'][number][] = []
  for (let at = 1, passed = 1; passed <= letters && at < word.length; at++)
    if (/[\p{L}\p{N}]/u.test(word[at]!) && word[at] !== '\u0640') {
      if (isCliticRun(word.slice(0, at))) rests.push({ at, folded: folded.slice(passed) })
      passed++
    }
  return rests
}

/** Of forms of the same words the first one counts. Linear. */
export function indexForms(forms: readonly SoughtForm[]): FormIndex {
  const root: FormIndex = { next: new Map(), forms: [] }
  for (const form of forms) {
    const words = readWords(form.words)
    if (words.length === 0 || words[0]!.folded === '') continue
    let node = root
    for (const [at, { folded, gap }] of words.entries()) {
      const key = at === 0 ? folded : `${gap} ${folded}`
      const next = node.next.get(key) ?? { next: new Map(), forms: [] }
      node.next.set(key, next)
      node = next
    }
    const head = form.words.slice(0, words[0]!.start)
    const tail = form.words.slice(words.at(-1)!.end)
    const isCased = /^[A-Z][A-Z0-9.&]{1,5}$/.test(form.words)
    node.forms.push({ ...form, head, tail, isCased })
  }
  return root
}

/**
 * The places of the forms in a text in their order, none over another: of forms that begin in one word the longest, the
 * whole word before what particles leave of it. A surname behind another first name is nobody's. Linear in the text for any number of forms.
 */
export function findOccurrences(text: string, index: FormIndex): readonly FoundWords[] {
  const words = readWords(text)
  const found: FoundWords[] = []
  for (let at = 0; at < words.length; at++) {
    const hit = longestAt(text, words, at, index)
    if (hit === null || (hit.found.how === 'surname' && isBehindName(text, words, at))) continue
    found.push(hit.found)
    at = hit.last
  }
  return found
}

/** A capital inside a sentence right before it: "Jack Altman" where Altman is Sam. */
function isBehindName(text: string, words: readonly Word[], at: number): boolean {
  const before = words[at - 1]
  return (
    before !== undefined &&
    words[at]!.gap === ' ' &&
    /^\p{Lu}\p{Ll}/u.test(text.slice(before.start, before.start + 4)) &&
    !isOpening(words, at - 1)
  )
}

const isOpening = (words: readonly Word[], at: number): boolean => at === 0 || /[.!?:“"«]/.test(words[at]!.gap)

interface Hit {
  readonly found: FoundWords
  readonly last: number
}

function longestAt(text: string, words: readonly Word[], at: number, index: FormIndex): Hit | null {
  let best: Hit | null = null
  const { start, folded, rests } = words[at]!
  const tryFrom = (from: number, first: string): void => {
    const node = index.next.get(first)
    const hit = node === undefined ? null : walk(text, words, { at, from, node })
    if (hit !== null && (best === null || hit.last > best.last)) best = hit
  }
  tryFrom(start, folded)
  for (const rest of rests) tryFrom(start + rest.at, rest.folded)
  return best
}

interface Step {
  readonly at: number
  readonly from: number
  readonly node: FormIndex
}

function walk(text: string, words: readonly Word[], { at, from, node }: Step): Hit | null {
  let best: Hit | null = null
  for (let last = at, here: FormIndex | undefined = node; here !== undefined; last++) {
    for (const form of here.forms) {
      const range = rangeOf(text, form, { from, end: words[last]!.end })
      if (range === null) continue
      best = { last, found: { ...range, form, how: howFound(text, form, range) } }
      break
    }
    const next = words[last + 1]
    here = next && here.next.get(`${next.gap} ${next.folded}`)
  }
  return best
}

/** Null where its signs are missing, it is a part of a number, or it is no acronym here. */
function rangeOf(
  text: string,
  { head, tail, isCased }: Form,
  { from, end }: { readonly from: number; readonly end: number },
): TextRange | null {
  if (isCased && text.slice(from, end).toUpperCase() !== text.slice(from, end)) return null
  if (!text.startsWith(tail, end) || !text.startsWith(head, from - head.length)) return null
  if (/\p{N}[.,٫٬]$/u.test(text.slice(Math.max(0, from - 2), from)) && /^\p{N}/u.test(text.slice(from, from + 2)))
    return null
  if (/^\p{N}[.,٫٬]\p{N}/u.test(text.slice(end - 1, end + 2))) return null
  const { start, end: last } = snapToGraphemes(text, { start: from, end })
  return { start: start - head.length, end: last + tail.length }
}

function howFound(text: string, { words, kind }: Form, { start, end }: TextRange): HowFound {
  if (kind !== undefined) return kind
  if (text.slice(start, end) !== words) return 'folded'
  return /[\p{L}\p{M}]$/u.test(text.slice(Math.max(0, start - 2), start)) ? 'clitic' : 'exact'
}
