// Plain text and the plain part of Markdown: blocks with their roles and sentences, the leftovers of a web page set
// apart. Emphasis, links and tables of Markdown stay the signs that they are.

import { detectLanguage } from '../../language/detect-language.ts'
import { segmentSentences } from '../../language/segment-sentences.ts'
import type { SegmentRole } from '../../model/records.ts'
import { findBidiControls, hasUnpairedBidiControls } from '../../text/bidi-controls.ts'
import type { TextRange } from '../../text/text-range.ts'
import { repairText, type TextRepair } from '../../text/unicode-repair.ts'
import { findBoilerplate } from './find-boilerplate.ts'
import { readLines, type PlainLine } from './read-lines.ts'
import { rolesOf } from './roles-of.ts'

export interface ParsedBlock {
  /** What the block is, or would be if it were not a leftover. */
  readonly role: SegmentRole
  readonly text: string
  /** A leftover of the web page, to be set aside. */
  readonly boilerplate: boolean
  /** UTF-16 inside `text`; never empty. A title or heading is one sentence. */
  readonly sentences: readonly TextRange[]
  /** Where the block begins in the raw text, from one. */
  readonly line: number
}

export interface ParseWarning {
  /**
   * `bidi-override`: the line may be shown in another order than it is stored in. `too-long`: the block is so long that
   * work on it will be slow. `no-text`: nothing to read.
   */
  readonly code: 'bidi-override' | 'too-long' | 'no-text'
  readonly line: number
}

export interface ParsedText {
  readonly blocks: readonly ParsedBlock[]
  /** Of what is not set aside; null without Arabic or Latin letters. */
  readonly language: 'ar' | 'en' | null
  readonly repairs: readonly TextRepair[]
  readonly warnings: readonly ParseWarning[]
}

/** Code units; a heavy paragraph of 6,000 words has some 40,000. */
const longestBlock = 100_000

/** Reads any string: what cannot be text is repaired and said. Linear. */
export function parsePlainText(raw: string): ParsedText {
  const { text, repairs } = repairText(raw)
  const lines = readLines(text)
  const setAside = findBoilerplate(lines.map(line => line.text))
  const article = lines.filter((_, index) => !setAside[index])
  const { language } = detectLanguage(article.map(line => line.text).join('\n'))
  const articleRoles = new Map(rolesOf(article).map((role, index) => [article[index]!, role]))
  const blocks = lines.map((line, index): ParsedBlock => {
    const role = articleRoles.get(line) ?? line.marked ?? 'paragraph'
    return {
      role,
      text: line.text,
      boilerplate: setAside[index]!,
      sentences: sentencesOf(line.text, role, language ?? 'en'),
      line: line.line,
    }
  })
  return { blocks, language, repairs, warnings: warningsOf(lines) }
}

function sentencesOf(text: string, role: SegmentRole, language: 'ar' | 'en'): readonly TextRange[] {
  return role === 'title' || role === 'heading' ? [{ start: 0, end: text.length }] : segmentSentences(text, language)
}

function warningsOf(lines: readonly PlainLine[]): ParseWarning[] {
  if (lines.length === 0) return [{ code: 'no-text', line: 1 }]
  return lines.flatMap(({ text, line }): ParseWarning[] => [
    ...(isReordered(text) ? [{ code: 'bidi-override', line } as const] : []),
    ...(text.length > longestBlock ? [{ code: 'too-long', line } as const] : []),
  ])
}

const isReordered = (text: string): boolean =>
  hasUnpairedBidiControls(text) || findBidiControls(text).some(({ name }) => /^(?:LR|RL)O$/.test(name))
