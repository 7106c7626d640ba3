// The two units in which places in a text are counted, and the way between them.

declare const unit: unique symbol

/** An offset in UTF-16 code units: the unit of JavaScript strings, and of everything inside the program. */
export type Utf16Offset = number

/** An offset in code points: the unit of exchange formats. The brand keeps the two from being mixed up. */
export type CodePointOffset = number & { readonly [unit]: 'code point' }

/**
 * How many code points of `text` stand before `offset` (UTF-16). A lone surrogate counts as one, as in Python; an
 * offset inside a pair counts the pair's first half. Throws a RangeError outside the text. Linear in the offset.
 */
export function toCodePointOffset(text: string, offset: Utf16Offset): CodePointOffset {
  if (!(offset >= 0 && offset <= text.length))
    throw new RangeError(`No offset ${offset} in a text of ${text.length} code units`)
  let pairs = 0
  for (let at = 1; at < offset; at++) {
    if (!isPair(text, at)) continue
    pairs++
    at++
  }
  return (offset - pairs) as CodePointOffset
}

/** The offset in UTF-16 code units of a code point offset. Throws a RangeError outside the text. Linear in the offset. */
export function toUtf16Offset(text: string, offset: CodePointOffset): Utf16Offset {
  let at = 0
  for (let seen = 0; seen < offset; seen++) {
    if (at >= text.length) throw new RangeError(`No code point ${offset} in a text of ${seen} code points`)
    at += isPair(text, at + 1) ? 2 : 1
  }
  if (!(offset >= 0)) throw new RangeError(`No code point ${offset} in any text`)
  return at
}

/** Whether the code units before and at `at` are the two halves of one code point. */
const isPair = (text: string, at: Utf16Offset): boolean =>
  (text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800
