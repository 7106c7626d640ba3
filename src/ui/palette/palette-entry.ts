// One line of the palette: something that can be done, or gone to. It knows nothing of how it is drawn.

export type EntryKind = 'command' | 'article' | 'sentence' | 'entity' | 'source' | 'claim'

/** Words by which an entry is found. */
export interface Term {
  readonly words: string
  /** The language of the words, where it may be another than the interface's. */
  readonly lang?: string
}

export interface PaletteEntry {
  /** The same from one opening of the palette to the next. */
  readonly id: string
  readonly kind: EntryKind
  /** The first is what the entry is called; the others find it as well. */
  readonly terms: readonly [Term, ...Term[]]
  /** What it is more precisely: the type of an entity, say. */
  readonly detail?: string
  /** For a command, to show its key. */
  readonly commandId?: string
  /** It stands in the list, and cannot be chosen now. */
  readonly isDisabled?: boolean
  /** Offered before anything is typed. */
  readonly isOffered?: boolean
  act(): void
}
