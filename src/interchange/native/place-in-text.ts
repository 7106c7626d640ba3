// A place in a file as a person finds it in an editor.

export interface PlaceInText {
  /** From 1. */
  readonly line: number
  /** From 1, in code points. */
  readonly column: number
}

/** Line and column of an offset (UTF-16). Linear. */
export function placeInText(text: string, offset: number): PlaceInText {
  const before = text.slice(0, offset)
  const lineStart = before.lastIndexOf('\n') + 1
  return { line: before.split('\n').length, column: [...before.slice(lineStart)].length + 1 }
}
