// What is written can be read again, whole, by anybody, at any time.

import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseNative } from '../../../src/interchange/native/parse-native.ts'
import { serializeNative } from '../../../src/interchange/native/serialize-native.ts'
import { fieldOrder } from '../../../src/interchange/native/field-order-table.ts'
import { ArticleDocument } from '../../../src/model/article-document.ts'
import { toRecords } from '../../../src/model/document-file.ts'
import { toJsonSchema } from '../../../src/model/schema.ts'
import { arbitraryDocument } from '../../model/arbitrary-document.ts'

const sample = readFileSync(new URL('../../../fixtures/talent-war.hashiya.json', import.meta.url), 'utf8')

function parsed(raw: string | Uint8Array): ArticleDocument {
  const result = parseNative(raw)
  if (!result.ok) throw new Error(result.fault.code)
  expect(result.refused).toEqual([])
  return result.document
}

describe('our own file', () => {
  it('holds an article exactly: reading what was written gives an equal document', () => {
    fc.assert(
      fc.property(arbitraryDocument(), document => {
        expect(toRecords(parsed(serializeNative(document)))).toEqual(toRecords(document))
      }),
    )
  })

  it('is the same for two equal documents, in whatever order their records and fields came', () => {
    fc.assert(
      fc.property(arbitraryDocument(), document => {
        const turned = toRecords(document)
          .reverse()
          .map(record => Object.fromEntries(Object.entries(record).reverse()) as unknown as typeof record)
        expect(serializeNative(ArticleDocument.of(turned))).toBe(serializeNative(document))
      }),
    )
  })

  it('reads the same as text and as bytes, with and without a byte order mark', () => {
    const bytes = new TextEncoder().encode(sample)
    const records = toRecords(parsed(sample))
    expect(records.length).toBeGreaterThan(200)
    expect(toRecords(parsed(bytes))).toEqual(records)
    expect(toRecords(parsed(new Uint8Array([0xef, 0xbb, 0xbf, ...bytes])))).toEqual(records)
    expect(toRecords(parsed(`\ufeff${sample}`))).toEqual(records)
  })

  it('writes one record a line, the date of export when it is given, and a newline at the end', () => {
    const document = parsed(sample)
    const written = serializeNative(document, '2026-03-01T10:00:00.000Z')
    expect(written.split('\n').filter(line => line.startsWith('    {"type":"segment"')).length).toBe(
      [...document.all('segment')].length,
    )
    expect(written).toContain('\n  "exportedAt": "2026-03-01T10:00:00.000Z",\n')
    expect(written.endsWith('\n  ]\n}\n')).toBe(true)
    expect(serializeNative(document)).not.toContain('exportedAt')
  })

  it('has a place for every field that the schema knows', () => {
    const names = new Set<string>()
    const walk = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return
      const { properties } = value as { properties?: object }
      if (properties) for (const name of Object.keys(properties)) names.add(name)
      for (const inner of Object.values(value)) walk(inner)
    }
    walk(toJsonSchema())
    for (const name of ['format', 'schemaVersion', 'exportedAt', 'records']) expect(names.delete(name)).toBe(true)
    expect([...names].sort()).toEqual([...fieldOrder].sort())
  })
})
