// What other parts of the workspace may ask of the text, handed around by the composition root.

export interface ReadingHandle {
  /** Puts rows up to this number on the page now; without it the rest of a long article comes while the browser is idle. */
  needRow(row: number): void
}
