// From what the browser announced and what then stood in the cell to the changes of the text. It knows no DOM.

import { applyChange, type TextChange } from '../../text/text-change.ts'
import { wordChanges } from '../../text/word-diff.ts'

/** A sentence is one line: line ends and tabs become spaces, one for each run of them. */
export const oneLine = (text: string): string => text.replace(/[\r\n\t\u000b\u000c\u0085\u2028\u2029]+/g, ' ')

/** Pasted text as it goes into a sentence: one line, without the line ends around it and without control characters. */
export const pastedText = (text: string): string => oneLine(text.replace(/^[\r\n]+|[\r\n]+$/g, '')).replace(/\p{Cc}/gu, '')

/** The announced splice when it leads to what stands there now; else what a comparison word by word finds. Right to left. */
export function typedChanges(before: string, after: string, announced: TextChange | null): readonly TextChange[] {
  if (before === after) return []
  return announced && applyChange(before, announced) === after ? [announced] : wordChanges(before, after)
}
