// What a reader of a file has to say about one record: where it stands, what is wrong, and whether it was kept.

import type { RecordDetail } from './record-detail.ts'

export type RefusalCode =
  /** Not a record at all, or of a type that nobody knows. */
  | 'not-a-record'
  | 'unknown-type'
  /** A field is missing or holds what it may not hold; a field that no record has. */
  | 'faulty-field'
  | 'unknown-field'
  | 'duplicate-id'
  | 'second-article'
  /** The words of an annotation do not stand where it says: found again by their context, or kept without a place. */
  | 'anchor-moved'
  | 'anchor-off-text'
  /** Half a character, replaced by U+FFFD. */
  | 'lone-surrogate'
  /** It names a record that is not there; a segment that another alignment holds already. */
  | 'missing-reference'
  | 'aligned-twice'

export interface RefusedRecord {
  /** JSON Pointer (RFC 6901) into the file. */
  readonly pointer: string
  readonly code: RefusalCode
  /** What exactly; none where the code says it all. */
  readonly details: readonly RecordDetail[]
  /** True when the record came in mended; false when it was left out. */
  readonly kept: boolean
  readonly id?: string
  /** Words by which a person recognises the record: what it marks, says or is called. */
  readonly words?: string
}

const mostWords = 80

/** `path` leads from the root of the file to the fault; `record` is the record as it stood in the file. */
export function refuse(
  path: readonly PropertyKey[],
  record: unknown,
  what: Pick<RefusedRecord, 'code' | 'details' | 'kept'>,
): RefusedRecord {
  const id = fieldOf(record, 'id')
  const words = wordsOf(record)
  return {
    pointer: path.map(step => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join(''),
    ...what,
    ...(typeof id === 'string' ? { id } : {}),
    ...(words ? { words } : {}),
  }
}

/** An own field of something that may be anything. */
export function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined
}

function wordsOf(record: unknown): string {
  const texts = [
    fieldOf(record, 'text'),
    ...['titles', 'names', 'wording'].flatMap(field =>
      ['original', 'rendering'].map(side => fieldOf(fieldOf(record, field), side)),
    ),
    exactWords(record),
  ]
  const found = texts.find(text => typeof text === 'string' && text.trim() !== '') as string | undefined
  if (!found) return ''
  return found.length > mostWords ? `${found.slice(0, mostWords).replace(/[\ud800-\udbff]$/, '')}…` : found
}

/** What an annotation marks: the spans of its first place. */
function exactWords(record: unknown): string {
  const targets = fieldOf(record, 'targets')
  const spans = fieldOf(Array.isArray(targets) ? targets[0] : undefined, 'spans')
  if (!Array.isArray(spans)) return ''
  return spans
    .map(span => fieldOf(span, 'exact'))
    .filter(exact => typeof exact === 'string')
    .join(' … ')
}
