// The two units in which offsets are counted, and the way from one to the other.

/** Code units, as JavaScript counts. The unit of everything inside the project. */
export type Utf16Offset = number

declare const unit: unique symbol
/** Unicode code points, the unit of exchange formats (W3C Web Annotation, brat, spaCy). */
export type CodePointOffset = number & { readonly [unit]: 'code point' }

/** Code points before `offset`; an offset inside a surrogate pair counts the pair as begun. Linear in `offset`. */
export function toCodePointOffset(text: string, offset: Utf16Offset): CodePointOffset {
  let count = 0
  for (let i = 0; i < offset && i < text.length; count++) i += text.codePointAt(i)! > 0xffff ? 2 : 1
  return count as CodePointOffset
}

/** The code unit at which code point number `offset` starts; the length of the text beyond its end. Linear in `offset`. */
export function toUtf16Offset(text: string, offset: CodePointOffset): Utf16Offset {
  let i = 0
  for (let count = 0; count < offset && i < text.length; count++) i += text.codePointAt(i)! > 0xffff ? 2 : 1
  return i
}
