// A stretch of a text. Knows nothing of what the text is.

import type { Utf16Offset } from './offsets.ts'

/** UTF-16 offsets, half open, in logical order (counted from the start of the text, whatever its direction). */
export interface TextRange {
  readonly start: Utf16Offset
  readonly end: Utf16Offset
}
