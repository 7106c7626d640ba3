// Tells a record that this tool wrote from anything else that may stand in its place.

import type { DocumentRecord } from '../model/records.ts'
import { recordTypes } from '../model/vocabulary.ts'

/** Enough to tell our own writing from damage; files from elsewhere are judged by the schema instead. */
export function isRecord(value: unknown): value is DocumentRecord {
  if (typeof value !== 'object' || value === null) return false
  const { id, type } = value as Record<string, unknown>
  return typeof id === 'string' && (recordTypes as readonly unknown[]).includes(type)
}
