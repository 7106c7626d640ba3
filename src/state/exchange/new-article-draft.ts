// What was put into the boxes of a new article and decided about it. It outlives the screen, so that going to the
// library and back loses nothing; a reload it does not outlive, and the screen warns of that.

import { createStore } from 'zustand/vanilla'
import type { PerSide, Side } from '../../model/records.ts'
import type { DecodedText } from './decode-text.ts'
import type { TextFileFault } from './read-text-file.ts'

/** How the file that a box was filled from was encoded, and where it was not. */
export type FileEncoding = Pick<DecodedText, 'encoding' | 'invalid'>

/** Details of the article; a title is null until somebody writes one: then the text's own stands for it. */
export interface ArticleDetails {
  readonly titles: PerSide<string | null>
  readonly url: string
  readonly publisher: string
  readonly author: string
  readonly publishedOn: string
}

/** What a person has to be told about a box, or (`side` null) about files that found none. */
export type BoxNotice =
  /** Something was not let in; `name` is that of the file, null for what was pasted or typed. */
  | { readonly side: Side; readonly kind: 'fault'; readonly name: string | null; readonly fault: TextFileFault }
  | { readonly side: Side; readonly kind: 'replaced'; readonly former: string }
  | { readonly side: null; readonly kind: 'left-over'; readonly count: number }
  | { readonly side: null; readonly kind: 'article-file'; readonly name: string }

export interface NewArticleDraft extends ArticleDetails {
  readonly texts: PerSide<string>
  /** Null where the text did not come from a file. */
  readonly encodings: PerSide<FileEncoding | null>
  /** What a person decided of blocks, by `DraftBlock.key`: true to set aside. */
  readonly decisions: ReadonlyMap<string, boolean>
  readonly notices: readonly BoxNotice[]
}

export const emptyDraft: NewArticleDraft = {
  texts: { original: '', rendering: '' }, encodings: { original: null, rendering: null }, decisions: new Map(), notices: [],
  titles: { original: null, rendering: null }, url: '', publisher: '', author: '', publishedOn: '',
}

export const newArticleDraft = createStore<NewArticleDraft>(() => emptyDraft)
