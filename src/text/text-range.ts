// A range of text.

import type { Utf16Offset } from './offsets.ts'

/** Half open, in UTF-16 code units, in logical order. */
export interface TextRange {
  readonly start: Utf16Offset
  readonly end: Utf16Offset
}
