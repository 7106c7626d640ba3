// The records an article document is made of. Plain frozen values with ids; no counts, caches or colours.

export type RecordType = 'article' | 'segment' | 'alignment' | 'annotation' | 'entity' | 'claim' | 'source'

declare const kindOfId: unique symbol
/** An opaque, random id. The brand keeps an id of one record type from standing where another is meant. */
export type Id<T extends RecordType = RecordType> = string & { readonly [kindOfId]?: T }

/** Arabic is the original and English the rendering; nothing but the article's `languages` fixes that. */
export type Side = 'original' | 'rendering'
export type PerSide<T> = { readonly [S in Side]: T }
export type Direction = 'rtl' | 'ltr'

/** An instant as an ISO 8601 string in UTC. */
export type Instant = string

/** What every record that a person made carries. */
export interface Made {
  readonly createdBy: string
  readonly createdAt: Instant
  readonly updatedAt: Instant
}

export interface Article extends Made {
  readonly type: 'article'
  readonly id: Id<'article'>
  readonly titles: PerSide<string>
  readonly languages: PerSide<{ readonly language: string; readonly direction: Direction }>
  readonly url: string
  readonly publisher: string
  readonly author: string
  /** A date as it was given, `YYYY-MM-DD` where it is known, else empty. */
  readonly publishedOn: string
  /** When the article went to the bin; null while it is in the library. */
  readonly deletedAt: Instant | null
}

export type SegmentRole = 'title' | 'heading' | 'paragraph' | 'list-item' | 'quote' | 'caption' | 'boilerplate'

/** One sentence (or heading, or list item) of one side. Segments with one `blockId` stand in one paragraph. */
export interface Segment {
  readonly type: 'segment'
  readonly id: Id<'segment'>
  readonly side: Side
  /** A fractional key: segments of a side stand in the order of plain string comparison. */
  readonly order: string
  readonly blockId: string
  readonly role: SegmentRole
  /** What the role was before the segment was set aside as boilerplate. */
  readonly formerRole?: SegmentRole
  readonly text: string
}

export type AlignmentStatus = 'suggested' | 'confirmed' | 'needs-review'

/** n:m; one side may be empty: an omission or an addition. */
export interface Alignment {
  readonly type: 'alignment'
  readonly id: Id<'alignment'>
  readonly original: readonly Id<'segment'>[]
  readonly rendering: readonly Id<'segment'>[]
  readonly status: AlignmentStatus
  /** 0 to 1, as the aligner saw it. */
  readonly confidence: number
}

/**
 * Words inside one segment: UTF-16 offsets, half open, logical order, at grapheme borders. `exact` equals the slice,
 * or `status` is `orphaned`. `prefix` and `suffix` are up to 32 code units of context.
 */
export interface TextAnchor {
  readonly segmentId: Id<'segment'>
  readonly start: number
  readonly end: number
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
  readonly status?: 'orphaned'
}

/** One place: several spans when it is discontinuous or runs over several segments. */
export interface Target {
  readonly side: Side
  readonly spans: readonly TextAnchor[]
}

export type QuantityKind = 'cardinal' | 'money' | 'percent' | 'ordinal' | 'date'
export type QuantityModifier = 'exact' | 'approximate' | 'at-least' | 'more-than' | 'at-most' | 'less-than'

/** What a number is worth. With `high`, an interval from `value` to `high`. */
export interface Quantity {
  readonly kind: QuantityKind
  readonly value: number | null
  readonly high: number | null
  readonly unit: string
  /** ISO 4217, or empty. */
  readonly currency: string
  readonly modifier: QuantityModifier
  /** For dates: `2024`, `2024-10`, `2024-10-07`, or with a part of the year, `2024~late`; else empty. */
  readonly date: string
}

export type AnnotationKind = 'entity' | 'claim' | 'number' | 'source'

interface AnnotationBase extends Made {
  readonly type: 'annotation'
  readonly id: Id<'annotation'>
  /** Places of the same thing said twice or more; on either side or on both. Never empty. */
  readonly targets: readonly Target[]
  readonly tags: readonly string[]
  readonly note: string
}
/** What an annotation is a mention of, or the value that it holds. */
export type AnnotationBody =
  | { readonly kind: 'entity'; readonly entityId: Id<'entity'> }
  | { readonly kind: 'claim'; readonly claimId: Id<'claim'> }
  | { readonly kind: 'source'; readonly sourceId: Id<'source'> }
  | { readonly kind: 'number'; readonly quantity: Quantity }
export type Annotation = AnnotationBase & AnnotationBody

export type EntityType = 'person' | 'organization' | 'product' | 'place' | 'event'

export interface Entity extends Made {
  readonly type: 'entity'
  readonly id: Id<'entity'>
  readonly entityType: EntityType
  readonly names: PerSide<string>
  readonly aliases: readonly string[]
  readonly link: string
  readonly note: string
}

/** The scale of fact-checkers, apart from workflow; `null` until somebody reached a finding. */
export type Verdict =
  | 'true'
  | 'mostly_true'
  | 'missing_context'
  | 'misleading'
  | 'disputed'
  | 'unverified'
  | 'unverifiable'
  | 'false'
  | 'satire'
  | 'outdated'

/** One link of the chain of who says so. */
export interface Attribution {
  readonly sourceId: Id<'source'>
}

export interface Claim extends Made {
  readonly type: 'claim'
  readonly id: Id<'claim'>
  /** Self-contained wording in both languages; either may be empty. */
  readonly wording: PerSide<string>
  readonly verdict: Verdict | null
  /** Outermost first: the outlet that published, then whom it relays. */
  readonly attribution: readonly Attribution[]
  /** True when marked words changed after a verdict was given. */
  readonly needsReview: boolean
  readonly note: string
}

export type SourceKind = 'outlet' | 'person' | 'organization' | 'document' | 'anonymous'

/** What a claim comes from; never a side of the article. */
export interface Source extends Made {
  readonly type: 'source'
  readonly id: Id<'source'>
  readonly sourceKind: SourceKind
  readonly names: PerSide<string>
  readonly link: string
  readonly note: string
}

export type DocumentRecord = Article | Segment | Alignment | Annotation | Entity | Claim | Source
export type RecordOf<T extends RecordType> = Extract<DocumentRecord, { type: T }>
