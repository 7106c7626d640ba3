// The file of a whole library: written piece by piece, found again article by article, whole or cut off anywhere.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LibraryScanner, type ScannedLibrary } from '../../../src/interchange/native/library-scanner.ts'
import { parseNative } from '../../../src/interchange/native/parse-native.ts'
import { createLibraryWriter } from '../../../src/interchange/native/serialize-library.ts'
import { toRecords } from '../../../src/model/document-file.ts'
import { libraryFileSchema } from '../../../src/model/schema.ts'
import type { ArticleDocument } from '../../../src/model/article-document.ts'
import { arbitraryDocument } from '../../model/arbitrary-document.ts'

const writtenAt = '2026-03-01T10:00:00.000Z'

function write(documents: readonly ArticleDocument[]): Uint8Array {
  const writer = createLibraryWriter(writtenAt)
  return new TextEncoder().encode([writer.head, ...documents.map(document => writer.article(document)), writer.tail].join(''))
}

function scan(bytes: Uint8Array, chunk = bytes.length): ScannedLibrary {
  const scanner = new LibraryScanner()
  for (let start = 0; start < bytes.length; start += chunk) scanner.push(bytes.subarray(start, start + chunk))
  return scanner.end()
}

function articlesIn(bytes: Uint8Array, { articles }: Pick<ScannedLibrary, 'articles'>) {
  return articles.map(({ start, end }) => {
    const parsed = parseNative(bytes.subarray(start, end))
    expect(parsed.refused).toEqual([])
    return parsed.ok ? toRecords(parsed.document) : null
  })
}

const text = (json: string) => new TextEncoder().encode(json)

describe('the file of a library', () => {
  it('gives back every article exactly, in whatever pieces it is read', () => {
    fc.assert(
      fc.property(fc.array(arbitraryDocument(), { maxLength: 3 }), fc.integer({ min: 1, max: 5_000 }), (documents, chunk) => {
        const bytes = write(documents)
        const found = scan(bytes, chunk)
        expect(found.fault).toBeNull()
        expect(found.members).toEqual(new Map<string, unknown>([['format', 'hashiya-library'], ['schemaVersion', 1], ['exportedAt', writtenAt]]))
        expect(articlesIn(bytes, found)).toEqual(documents.map(toRecords))
      }),
      { numRuns: 40 },
    )
  })

  it('cut off anywhere gives back every article that is whole', () => {
    fc.assert(
      fc.property(fc.array(arbitraryDocument(), { minLength: 1, maxLength: 3 }), fc.double({ min: 0, max: 1, noNaN: true }), (documents, share) => {
        const whole = write(documents)
        const end = scan(whole).articles
        const cut = whole.subarray(0, Math.floor(share * (whole.length - 4)))
        const found = scan(cut)
        expect(found.fault?.code).toBe('truncated')
        const count = end.filter(range => range.end <= cut.length).length
        expect(found.articles).toHaveLength(count)
        expect(articlesIn(cut, found)).toEqual(documents.slice(0, count).map(toRecords))
        expect(found.partial?.end ?? cut.length).toBe(cut.length)
      }),
      { numRuns: 40 },
    )
  })

  it('is what its schema says', () => {
    const [document] = fc.sample(arbitraryDocument(), 1)
    const file: unknown = JSON.parse(new TextDecoder().decode(write([document!])))
    expect(libraryFileSchema.safeParse(file).error?.issues ?? []).toEqual([])
  })

  it('is found in JSON that somebody laid out otherwise, with brackets and quotes in its words', () => {
    const found = scan(text('\ufeff{"articles":[ {"a":"]}\\"},{"} , 7,[1,[2]] ],"note":{"articles":[1]},"schemaVersion" : 1,"format":"hashiya-library"}\0\0'))
    expect(found).toMatchObject({ fault: null, partial: null })
    expect(found.members.get('format')).toBe('hashiya-library')
    expect(found.articles).toHaveLength(3)
  })

  it('says where it stops being JSON, and what stood before', () => {
    const bytes = text('{"format":"hashiya-library","articles":[{"a":1},\n{"b":2]}]}')
    expect(scan(bytes)).toMatchObject({ fault: { code: 'not-json', line: 2, column: 7 }, articles: [{ start: 40, end: 47 }] })
    expect(scan(text('[1]')).fault).toEqual({ code: 'not-json', line: 1, column: 1 })
    expect(scan(text('{} x')).fault).toEqual({ code: 'not-json', line: 1, column: 4 })
  })

  it('that says nothing is cut off where it ends', () => {
    expect(scan(text(''))).toMatchObject({ articles: [], fault: { code: 'truncated', line: 1, column: 1 } })
  })
})
