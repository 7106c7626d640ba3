// The article as the suggesters read it: segments of both sides in their order, and which of them say the same.

import type { EntityType, PerSide, SegmentRole } from '../../model/records.ts'

export type Language = 'ar' | 'en'

export interface TextUnit {
  readonly segmentId: string
  readonly blockId: string
  readonly role: SegmentRole
  readonly text: string
}

export interface SideText {
  readonly language: Language
  /** In the order of the article, boilerplate left out. */
  readonly units: readonly TextUnit[]
}

/** Segments that say the same; one side may be empty. */
export interface UnitPair {
  readonly original: readonly string[]
  readonly rendering: readonly string[]
}

/** A name that a person has tagged in this article, with all its spellings: it is found everywhere. */
export interface KnownName {
  readonly entityId: string
  readonly entityType: EntityType
  readonly names: PerSide<string>
  readonly aliases: readonly string[]
}

export interface Bitext {
  readonly sides: PerSide<SideText>
  readonly pairs: readonly UnitPair[]
  /** `YYYY-MM-DD`, or empty: relative dates are resolved from it. */
  readonly publishedOn: string
  readonly known: readonly KnownName[]
}
