// From our own file to a document, with a report of everything that was not as it should be. What it reads was written
// by anybody: nothing in it is trusted. Loads the schema, so load it when a file is opened.

import type { ArticleDocument } from '../../model/article-document.ts'
import { schemaVersion } from '../../model/schema-version.ts'
import { decodeUtf8 } from './decode-utf8.ts'
import { placeInText, type PlaceInText } from './place-in-text.ts'
import { readRecords } from './read-records.ts'
import { fieldOf, refuse, type RefusedRecord } from './refused-record.ts'
import { scanJson, type JsonScan } from './scan-json.ts'

/** Why nothing of a file was brought in. Lines and columns count from 1, columns in code points. */
export type NativeFault =
  | ({ readonly code: 'not-json' } & PlaceInText)
  /** Plainly our file, cut off at this place. */
  | ({ readonly code: 'truncated' } & PlaceInText)
  | { readonly code: 'newer'; readonly schemaVersion: number }
  | { readonly code: 'not-hashiya' }
  | { readonly code: 'no-article' }
  /** The first byte that is not UTF-8, from 0, and its line, from 1. */
  | { readonly code: 'invalid-utf8'; readonly offset: number; readonly line: number }
  | { readonly code: 'too-deep' }

export type ParsedNative =
  | { readonly ok: true; readonly document: ArticleDocument; readonly refused: readonly RefusedRecord[] }
  /** `rescued`, with a file cut off: what was whole of it, when that is an article with text; for the person to choose. */
  | {
      readonly ok: false
      readonly fault: NativeFault
      readonly rescued: ArticleDocument | null
      readonly refused: readonly RefusedRecord[]
    }

/** Our own records stand seven deep. */
const deepest = 100

/**
 * The document of a file, normalized, ids kept: parsing what `serializeNative` wrote gives an equal document. A faulty
 * record is left out, a mendable one mended, and both are listed in the order of the file. Never throws, whatever the
 * file holds. Linear.
 */
export function parseNative(raw: string | Uint8Array): ParsedNative {
  const decoded = typeof raw === 'string' ? { text: raw } : decodeUtf8(raw)
  if ('offset' in decoded) return fail({ code: 'invalid-utf8', ...decoded })
  // A disk that was full leaves zeros at the end of a file that it cut off.
  const text = decoded.text.replace(/^\ufeff/, '').replace(/\0+$/, '')
  const file = parseJson(text)
  return file ? readFile(file.value) : explain(text)
}

const fail = (fault: NativeFault, found?: Found): ParsedNative => ({
  ok: false,
  fault,
  rescued: found?.document ?? null,
  refused: found?.refused ?? [],
})

function parseJson(text: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(text) as unknown }
  } catch {
    return null
  }
}

interface Found {
  readonly document: ArticleDocument | null
  readonly refused: readonly RefusedRecord[]
}

function readFile(file: unknown): ParsedNative {
  if (isDeeperThan(file, deepest)) return fail({ code: 'too-deep' })
  const version = fieldOf(file, 'schemaVersion')
  if (fieldOf(file, 'format') !== 'hashiya' || !isVersion(version)) return fail({ code: 'not-hashiya' })
  if (version > schemaVersion) return fail({ code: 'newer', schemaVersion: version })
  const records = fieldOf(file, 'records')
  if (!Array.isArray(records)) return fail({ code: 'not-hashiya' })
  const found = readRecords(records)
  const refused = [...unknownMembers(file as object), ...found.refused]
  return found.document
    ? { ok: true, document: found.document, refused }
    : fail({ code: 'no-article' }, { document: null, refused })
}

const isVersion = (version: unknown): version is number => Number.isSafeInteger(version) && (version as number) > 0

const unknownMembers = (file: object): RefusedRecord[] =>
  Object.keys(file)
    .filter(name => !['format', 'schemaVersion', 'exportedAt', 'records'].includes(name))
    .map(name => refuse([name], null, { code: 'unknown-field', details: [], kept: false }))

/** Why the engine's parser refused a text. */
function explain(text: string): ParsedNative {
  const scan = scanJson(text)
  if (scan.depth > deepest) return fail({ code: 'too-deep' })
  const place = placeInText(text, scan.fault ?? text.length)
  if (!scan.isCutOff || scan.members.get('format') !== '"hashiya"') return fail({ code: 'not-json', ...place })
  const version: unknown = JSON.parse(scan.members.get('schemaVersion') ?? 'null')
  if (isVersion(version) && version > schemaVersion) return fail({ code: 'newer', schemaVersion: version })
  return fail({ code: 'truncated', ...place }, isVersion(version) ? rescue(scan) : undefined)
}

function rescue(scan: JsonScan): Found {
  const found = readRecords(scan.records.map(record => JSON.parse(record) as unknown))
  const hasText = found.document && !found.document.all('segment').next().done
  return hasText ? found : { document: null, refused: found.refused }
}

function isDeeperThan(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  return depth === 0 || Object.values(value).some(inner => isDeeperThan(inner, depth - 1))
}
