// The title by which an article is called inside a sentence of the interface.

import type { PerSide } from '../../model/records.ts'

/** The original's title, else the rendering's, else `untitled`; isolated (U+2068…U+2069), so that it turns no sentence around. */
export const shownTitle = (titles: PerSide<string>, untitled: string): string =>
  `\u2068${titles.original || titles.rendering || untitled}\u2069`
