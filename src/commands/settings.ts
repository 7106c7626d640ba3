// What a reader prefers, kept apart from every article.

import type { Side } from '../model/records.ts'
import type { KeyChanges } from './key-map.ts'

export type InterfaceLanguage = 'ar' | 'en'
export type Theme = 'light' | 'dark' | 'system'
export type Numerals = 'arab' | 'latn'

export interface Settings {
  readonly interfaceLanguage: InterfaceLanguage
  readonly theme: Theme
  /** The digits of the interface; an article's own digits are never rewritten. */
  readonly numerals: Numerals
  /** The annotator's name; empty until it was given, null when asking was put off. */
  readonly annotator: string | null
  /** Percent of the standard size of article text: 80 to 200. */
  readonly typeSize: number
  /** Percent of the standard line height: 80 to 160. */
  readonly lineHeight: number
  /** True when the rendering stands where the original would. */
  readonly columnsSwapped: boolean
  readonly hiddenSide: Side | null
  /** Whether the strip beside the text shows where the marks lie. */
  readonly showsOverview: boolean
  /** Whether a line joins the words of a mark across the spine. */
  readonly showsConnectors: boolean
  /** Whether suggestions are shown in the text. */
  readonly showsSuggestions: boolean
  /** Keys that were given to commands in place of their own. */
  readonly keyChanges: KeyChanges
  /** True when keys of a single letter, digit or sign do nothing (WCAG 2.1.4). */
  readonly lettersOff: boolean
  /** What was chosen in the palette, the latest first. */
  readonly recentChoices: readonly string[]
  /** True once somebody has taken the tour or left it. */
  readonly tourSeen: boolean
}

export const initialSettings: Settings = {
  interfaceLanguage: 'ar',
  theme: 'system',
  numerals: 'latn',
  annotator: '',
  typeSize: 100,
  lineHeight: 100,
  columnsSwapped: false,
  hiddenSide: null,
  showsOverview: true,
  showsConnectors: true,
  showsSuggestions: true,
  keyChanges: {},
  lettersOff: false,
  recentChoices: [],
  tourSeen: false,
}
