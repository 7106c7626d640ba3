// Plain text and the plain part of Markdown: blocks with their roles and sentences, leftovers of a web page set apart.

import { detectLanguage } from '../../language/detect-language.ts'
import { segmentSentences } from '../../language/segment-sentences.ts'
import type { SegmentRole } from '../../model/records.ts'
import { findBidiControls } from '../../text/bidi-controls.ts'
import type { TextRange } from '../../text/text-range.ts'
import { repairText, type TextRepair } from '../../text/unicode-repair.ts'
import { strayLines, tailHeadings } from './boilerplate-table.ts'

export interface ParsedBlock {
  readonly role: SegmentRole
  readonly text: string
  /** A leftover of the web page, to be set aside; `role` says what it would be otherwise. */
  readonly boilerplate: boolean
  /** UTF-16 inside `text`. */
  readonly sentences: readonly TextRange[]
  /** Line in the raw text, from one. */
  readonly line: number
}

export interface ParseWarning {
  readonly code: 'bidi-override' | 'no-text'
  readonly line: number
}

export interface ParsedText {
  readonly blocks: readonly ParsedBlock[]
  readonly language: 'ar' | 'en' | null
  readonly repairs: readonly TextRepair[]
  readonly warnings: readonly ParseWarning[]
}

interface Line {
  readonly role: SegmentRole | null
  readonly text: string
  readonly line: number
}

const marks: readonly (readonly [SegmentRole, RegExp])[] = [
  ['heading', /^#{1,6}\s+/u], ['list-item', /^[-*•·–—▪◦]\s+/u], ['quote', /^>\s?/u],
]
const numbered = /^(?:\p{Nd}{1,3}[.)\-])\s+\S/u
const headingLength = 110

/** Reads any string; what cannot be text is repaired and said. Each line is a block; consecutive quoted lines are one. Linear. */
export function parsePlainText(raw: string): ParsedText {
  const { text, repairs } = repairText(raw)
  const { language } = detectLanguage(text)
  const lines = readLines(text)
  const warnings: ParseWarning[] = lines.filter(({ text }) => hasOverride(text)).map(({ line }) => ({ code: 'bidi-override', line }))
  if (lines.length === 0) warnings.push({ code: 'no-text', line: 1 })
  let tail = false
  const blocks = lines.map((line, i): ParsedBlock => {
    tail ||= tailHeadings.some(pattern => pattern.test(line.text))
    const boilerplate = tail || strayLines.some(pattern => pattern.test(line.text))
    return { role: roleOf(line, i, lines), text: line.text, boilerplate, sentences: segmentSentences(line.text, language ?? 'en'), line: line.line }
  })
  return { blocks, language, repairs, warnings }
}

function readLines(text: string): Line[] {
  const lines: Line[] = []
  for (const [i, raw] of text.split('\n').entries()) {
    const trimmed = raw.trim()
    if (!/[\p{L}\p{N}]/u.test(trimmed)) continue
    const mark = marks.find(([, pattern]) => pattern.test(trimmed))
    const role = mark?.[0] ?? (numbered.test(trimmed) ? 'list-item' : null)
    lines.push({ role, text: mark ? trimmed.replace(mark[1], '').trim() : trimmed, line: i + 1 })
  }
  return lines
}

/** The first line is the title; a short line without a full stop, before other text, is a heading. */
function roleOf({ role, text }: Line, i: number, lines: readonly Line[]): SegmentRole {
  if (i === 0 && lines.length > 1 && (role === null || role === 'heading') && !/[.؟?!…:]["”»]?$/u.test(text) && text.length < 300) return 'title'
  if (role !== null) return role
  const looksLikeHeading = text.length <= headingLength && !/[.!…،,;؛:]["”»)]?$/u.test(text) && !/[.؟?!]\s/u.test(text)
  return looksLikeHeading && i < lines.length - 1 && lines.length > 2 ? 'heading' : 'paragraph'
}

const hasOverride = (text: string): boolean => findBidiControls(text).some(({ name }) => /^(LR|RL)[OE]$/.test(name))
