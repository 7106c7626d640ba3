// From what the browser announced and what then stood in the cell to the changes of the text. It knows no DOM.

import { applyChange, type TextChange } from '../../text/text-change.ts'
import { wordChanges } from '../../text/word-diff.ts'

/** A sentence is one line: line ends and tabs become spaces, one for each run of them. */
export const oneLine = (text: string): string => text.replace(/[\r\n\t\u000b\u000c\u0085\u2028\u2029]+/g, ' ')

/** Pasted text as it goes into a sentence: one line, without the line ends around it and without control characters. */
export const pastedText = (text: string): string => oneLine(text.replace(/^[\r\n]+|[\r\n]+$/g, '')).replace(/\p{Cc}/gu, '')

/**
 * The splice that leads to what stands there now: the announced one, or at its place an insertion or a deletion in
 * either direction, since a browser may name the caret and no more. Where none of them does, what a comparison word by
 * word finds. Right to left.
 */
export function typedChanges(before: string, after: string, announced: TextChange | null): readonly TextChange[] {
  if (before === after) return []
  const found = announced && splicesAt(announced, after, before.length - after.length).find(splice => applyChange(before, splice) === after)
  return found ? [found] : wordChanges(before, after)
}

function splicesAt(announced: TextChange, after: string, lost: number): readonly TextChange[] {
  const { from, to } = announced
  const inserted = { from, to, insert: after.slice(from, Math.max(from, to - lost)) }
  if (lost <= 0) return [announced, inserted]
  return [announced, inserted, { from: Math.max(0, to - lost), to, insert: '' }, { from, to: from + lost, insert: '' }]
}

/** What was pasted in place of `replaced`, which begins at `from`: words that stand in both stay where they are. Right to left. */
export function pastedChanges(replaced: string, insert: string, from: number): readonly TextChange[] {
  if (replaced === '') return [{ from, to: from, insert }]
  return wordChanges(replaced, insert).map(change => ({ ...change, from: change.from + from, to: change.to + from }))
}
