// The schema of the saved file and of each record in it, from which the published JSON Schema is made. It checks
// shapes; no length is bounded, lest a document be written that cannot be read again. Whether anchors fit their text
// is for `parseNative`.

import * as z from 'zod/mini'
import { schemaVersion } from './schema-version.ts'
import {
  annotationKinds,
  entityTypes,
  quantityKinds,
  quantityModifiers,
  segmentRoles,
  sides,
  sourceKinds,
  verdicts,
} from './vocabulary.ts'

// Under a strict Content-Security-Policy nothing may be compiled from strings.
z.config({ jitless: true })

export { schemaVersion }

const id = z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/))
const instant = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/))
const offset = z.int().check(z.minimum(0))
const perSide = <T extends z.ZodMiniType>(schema: T) => z.strictObject({ original: schema, rendering: schema })
const made = { createdBy: z.string(), createdAt: instant, updatedAt: instant }

const article = z.strictObject({
  ...made,
  type: z.literal('article'),
  id,
  titles: perSide(z.string()),
  languages: perSide(
    z.strictObject({
      language: z.string().check(z.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/)),
      direction: z.enum(['rtl', 'ltr']),
    }),
  ),
  url: z.string(),
  publisher: z.string(),
  author: z.string(),
  publishedOn: z.string(),
  deletedAt: z.nullable(instant),
})

const segment = z.strictObject({
  type: z.literal('segment'),
  id,
  side: z.enum(sides),
  order: z.string().check(z.regex(/^[A-Za-z0-9]+$/)),
  blockId: id,
  role: z.enum(segmentRoles),
  formerRole: z.optional(z.enum(segmentRoles)),
  text: z.string(),
})

const alignment = z.strictObject({
  type: z.literal('alignment'),
  id,
  original: z.array(id),
  rendering: z.array(id),
  status: z.enum(['suggested', 'confirmed', 'needs-review']),
  confidence: z.number().check(z.minimum(0), z.maximum(1)),
})

const anchor = z.strictObject({
  segmentId: id,
  start: offset,
  end: offset,
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
  status: z.optional(z.literal('orphaned')),
})
const target = z.strictObject({ side: z.enum(sides), spans: z.array(anchor).check(z.minLength(1)) })
const quantity = z.strictObject({
  kind: z.enum(quantityKinds),
  value: z.nullable(z.number()),
  high: z.nullable(z.number()),
  unit: z.string(),
  currency: z.string().check(z.regex(/^([A-Z]{3})?$/)),
  modifier: z.enum(quantityModifiers),
  date: z.string(),
})
const annotationBase = {
  ...made,
  type: z.literal('annotation'),
  id,
  targets: z.array(target).check(z.minLength(1)),
  tags: z.array(z.string()),
  note: z.string(),
}
const annotation = z.discriminatedUnion('kind', [
  z.strictObject({ ...annotationBase, kind: z.literal(annotationKinds[0]), entityId: id }),
  z.strictObject({ ...annotationBase, kind: z.literal(annotationKinds[1]), claimId: id }),
  z.strictObject({ ...annotationBase, kind: z.literal(annotationKinds[2]), quantity }),
  z.strictObject({ ...annotationBase, kind: z.literal(annotationKinds[3]), sourceId: id }),
])

const entity = z.strictObject({
  ...made,
  type: z.literal('entity'),
  id,
  entityType: z.enum(entityTypes),
  names: perSide(z.string()),
  aliases: z.array(z.string()),
  link: z.string(),
  note: z.string(),
})
const claim = z.strictObject({
  ...made,
  type: z.literal('claim'),
  id,
  wording: perSide(z.string()),
  verdict: z.nullable(z.enum(verdicts)),
  attribution: z.array(z.strictObject({ sourceId: id })),
  needsReview: z.boolean(),
  note: z.string(),
})
const source = z.strictObject({
  ...made,
  type: z.literal('source'),
  id,
  sourceKind: z.enum(sourceKinds),
  names: perSide(z.string()),
  link: z.string(),
  note: z.string(),
})

/** One schema a record type, so that a fault can be told apart by its type before its fields. */
export const recordSchemas = { article, segment, alignment, annotation, entity, claim, source }

/** The whole file: `{ format, schemaVersion, exportedAt, records }`. */
export const documentFileSchema = z.strictObject({
  format: z.literal('hashiya'),
  schemaVersion: z.literal(schemaVersion),
  exportedAt: z.optional(instant),
  records: z.array(z.union([article, segment, alignment, annotation, entity, claim, source])),
})

/** The file of a whole library: `{ format, schemaVersion, exportedAt, articles }`, each article a file of its own. */
export const libraryFileSchema = z.strictObject({
  format: z.literal('hashiya-library'),
  schemaVersion: z.literal(schemaVersion),
  exportedAt: instant,
  articles: z.array(documentFileSchema),
})

/** The JSON Schema (draft 2020-12) of the saved file. */
export const toJsonSchema = (): unknown => ({
  $id: 'https://hashiya.example/hashiya.schema.json',
  title: 'Hashiya article document',
  description:
    'Offsets are UTF-16 code units inside one segment, half open, in logical order (counted from the start of the text, whatever its direction).',
  ...z.toJSONSchema(documentFileSchema),
})
