// The order in which the fields of a record are written, the same at every depth: who it is first, the history last.
// A field that is missing here would not be written, so the compiler counts them.

import type { DocumentRecord } from '../../model/records.ts'

type Plain = string | number | boolean | null | undefined
type FieldOf<T> = T extends Plain
  ? never
  : T extends readonly (infer Element)[]
    ? FieldOf<Element>
    : { [K in keyof T]-?: (K & string) | FieldOf<T[K]> }[keyof T]
type Field = FieldOf<DocumentRecord>

const order = {
  type: 0,
  id: 0,
  kind: 0,
  side: 0,
  order: 0,
  blockId: 0,
  role: 0,
  formerRole: 0,
  text: 0,
  entityType: 0,
  sourceKind: 0,
  entityId: 0,
  claimId: 0,
  sourceId: 0,
  titles: 0,
  names: 0,
  wording: 0,
  original: 0,
  rendering: 0,
  languages: 0,
  language: 0,
  direction: 0,
  verdict: 0,
  needsReview: 0,
  attribution: 0,
  quantity: 0,
  value: 0,
  high: 0,
  unit: 0,
  currency: 0,
  modifier: 0,
  date: 0,
  targets: 0,
  spans: 0,
  segmentId: 0,
  start: 0,
  end: 0,
  exact: 0,
  prefix: 0,
  suffix: 0,
  status: 0,
  confidence: 0,
  aliases: 0,
  link: 0,
  url: 0,
  publisher: 0,
  author: 0,
  publishedOn: 0,
  tags: 0,
  note: 0,
  createdBy: 0,
  createdAt: 0,
  updatedAt: 0,
  deletedAt: 0,
} satisfies Record<Field, 0>

/** Every field name that a record can hold, in the order of the file; an allow list for `JSON.stringify`. */
export const fieldOrder: string[] = Object.keys(order)
