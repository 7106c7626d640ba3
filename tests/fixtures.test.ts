// The sample article is what a newcomer sees first: its file must be valid, whole and show every kind of mark. The
// broken files beside it must be broken in the one way that their name says.

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseNative } from '../src/interchange/native/parse-native.ts'
import { serializeNative } from '../src/interchange/native/serialize-native.ts'
import { parsePlainText } from '../src/interchange/plain-text/parse-plain-text.ts'
import { ArticleDocument } from '../src/model/article-document.ts'
import { articleRows } from '../src/model/article-rows.ts'
import type { DocumentFile } from '../src/model/document-file.ts'
import { normalizeDocument } from '../src/model/normalize-document.ts'
import type { Annotation, DocumentRecord, Side, TextAnchor } from '../src/model/records.ts'
import { schemaVersion } from '../src/model/schema-version.ts'
import { documentFileSchema } from '../src/model/schema.ts'
import { contextLength } from '../src/model/text-anchor.ts'
import { annotationKinds } from '../src/model/vocabulary.ts'

const read = (name: string) => readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8')
const file = JSON.parse(read('talent-war.hashiya.json')) as DocumentFile
const document = ArticleDocument.of(file.records)
const annotations = [...document.all('annotation')]
const spansOf = (annotation: Annotation): readonly TextAnchor[] => annotation.targets.flatMap(target => target.spans)
const spans = annotations.flatMap(spansOf)
const textOf = (span: TextAnchor) => document.segment(span.segmentId)!.text
const idOf = (record: { id: string }): string => record.id
const words = (text: string) => text.split(/\s+/).filter(word => /[\p{L}\p{Nd}]/u.test(word))

describe('the sample file', () => {
  it('is valid by the schema of the saved file', () => {
    const result = documentFileSchema.safeParse(file)
    expect(result.success ? [] : result.error.issues).toEqual([])
  })

  it('keeps every invariant: normalising returns the same document', () => {
    expect(normalizeDocument(document)).toBe(document)
  })

  it('is read without a fault and written again letter by letter', () => {
    const text = read('talent-war.hashiya.json')
    const parsed = parseNative(text)
    expect(parsed.refused).toEqual([])
    expect(parsed.ok && serializeNative(parsed.document, file.exportedAt)).toBe(text)
  })

  it('has every mark on its words, with the words around them', () => {
    expect(spans.length).toBeGreaterThan(200)
    for (const span of spans) {
      const text = textOf(span)
      expect(span.exact).toBe(text.slice(span.start, span.end))
      expect(span.prefix).toBe(text.slice(Math.max(0, span.start - contextLength), span.start))
      expect(span.suffix).toBe(text.slice(span.end, span.end + contextLength))
      expect(span.exact).toBe(span.exact.trim())
      expect(span).not.toHaveProperty('status')
    }
  })

  it.each([
    ['original', 'ar'],
    ['rendering', 'en'],
  ] as const)('holds on the %s side what the text file reads as, sentence by sentence', (side, language) => {
    const { blocks } = parsePlainText(read(`talent-war.${language}.txt`))
    const expected = blocks.flatMap(({ role, text, sentences }) =>
      sentences.map(({ start, end }) => ({ role, text: text.slice(start, end) })),
    )
    const stored = articleRows(document).segments[side].map(id => document.segment(id)!)
    expect(stored.map(({ role, text }) => ({ role, text }))).toEqual(expected)
  })

  it('has an Arabic article of 450 to 700 words', () => {
    const count = words(read('talent-war.ar.txt')).length
    expect(count).toBeGreaterThanOrEqual(450)
    expect(count).toBeLessThanOrEqual(700)
  })

  it('aligns every sentence: most one to one, some one to two, one two to one, one left out in English', () => {
    const alignments = [...document.all('alignment')]
    const aligned = alignments.flatMap(({ original, rendering }) => [...original, ...rendering])
    expect(aligned.toSorted()).toEqual([...document.all('segment')].map(idOf).toSorted())
    const shapes = alignments.map(({ original, rendering }) => `${original.length}:${rendering.length}`)
    expect([...new Set(shapes)].toSorted()).toEqual(['1:0', '1:1', '1:2', '2:1'])
    expect(alignments.every(({ status }) => status === 'confirmed')).toBe(true)
  })

  it('has a mark to every entity, claim and source, and none without', () => {
    const bodies = new Set(
      annotations.flatMap(a =>
        a.kind === 'entity' ? a.entityId : a.kind === 'claim' ? a.claimId : a.kind === 'source' ? a.sourceId : [],
      ),
    )
    const kept = [...document]
      .filter(({ type }) => type === 'entity' || type === 'claim' || type === 'source')
      .map(idOf)
    expect([...bodies].toSorted()).toEqual(kept.toSorted())
  })
})

describe('the sample shows', () => {
  it('all four kinds, each on both sides at once', () => {
    const onBoth = new Set(annotations.filter(a => sidesOf(a).length === 2).map(a => a.kind))
    expect([...onBoth].toSorted()).toEqual([...annotationKinds].toSorted())
    expect(annotations.length).toBeGreaterThanOrEqual(90)
  })

  it('marks on one side only: Arabic alone and English alone', () => {
    const lone = annotations
      .map(sidesOf)
      .filter(sides => sides.length === 1)
      .flat()
    expect(lone).toContain('original')
    expect(lone).toContain('rendering')
  })

  it.each(['original', 'rendering'] as const)('marks that nest and marks that cross, on the %s side', side => {
    const pairs = pairsInOneSegment(side)
    expect(pairs.some(([a, b]) => a.start < b.start && b.end < a.end)).toBe(true)
    expect(pairs.some(([a, b]) => a.start < b.start && b.start < a.end && a.end < b.end)).toBe(true)
  })

  it('one place in pieces, and one claim over two sentences', () => {
    const places = annotations.flatMap(a => a.targets).filter(target => target.spans.length > 1)
    const segmentsOf = (spans: readonly TextAnchor[]) => new Set(spans.map(span => span.segmentId)).size
    expect(places.some(target => segmentsOf(target.spans) === 1)).toBe(true)
    const overTwo = places.filter(target => segmentsOf(target.spans) === 2).map(target => target.side)
    expect(overTwo).toEqual(expect.arrayContaining(['original', 'rendering']))
  })

  it('Arabic words marked without the letters attached to them, before and behind', () => {
    const names = spans.filter(span => /\p{Script=Arabic}$/u.test(textOf(span).slice(0, span.start)))
    expect(names.map(span => span.exact)).toEqual(expect.arrayContaining(['شونهولتز', 'إيان أوكونيل', 'موراتي']))
    expect(spans.some(span => span.exact === 'مختبر' && textOf(span).startsWith('ها', span.end))).toBe(true)
    expect(spans.some(span => span.exact === 'OpenAI' && textOf(span)[span.start - 1] === 'و')).toBe(true)
  })

  it('a name with and without the letter before it, in one sentence', () => {
    const arabic = spans.filter(span => span.exact === 'زوف')
    const isAttached = (span: TextAnchor) => textOf(span)[span.start - 1] === 'ل'
    expect(arabic.some(a => isAttached(a) && arabic.some(b => b.segmentId === a.segmentId && !isAttached(b)))).toBe(
      true,
    )
  })

  it('Western and Arabic-Indic digits, a dual, an interval, a part of a year', () => {
    const arabic = read('talent-war.ar.txt')
    expect(arabic).toMatch(/[0-9]/)
    expect(arabic).toMatch(/[\u0660-\u0669]/)
    const worth = (exact: string) =>
      annotations.flatMap(a =>
        a.kind === 'number' && spansOf(a).some(span => span.exact === exact) ? [a.quantity] : [],
      )
    expect(worth('12 مليار دولار')).toMatchObject([{ value: 12e9, currency: 'USD' }])
    expect(worth('١٢ مليار دولار')).toMatchObject([{ value: 12e9, currency: 'USD' }])
    expect(worth('ملياري دولار')).toMatchObject([{ value: 2e9, currency: 'USD' }])
    expect(worth('٥٠ مليار دولار')).toMatchObject([{ value: 50e9, currency: 'USD' }])
    expect(worth('سبعة أرقام')).toMatchObject([{ value: 1e6, high: 9_999_999 }])
    expect(worth('late 2024')).toMatchObject([{ kind: 'date', date: '2024~late' }])
  })

  it('an allegation in two claims, unverified, against an account that disputes it', () => {
    const claims = [...document.all('claim')].filter(claim => claim.verdict !== null)
    const chain = (verdict: string) =>
      claims
        .filter(claim => claim.verdict === verdict)
        .map(claim => claim.attribution.map(({ sourceId }) => document.source(sourceId)!.names.rendering))
    expect(chain('unverified')).toEqual([
      ['Core Memory', 'Mira Murati'],
      ['Core Memory', 'Mira Murati'],
    ])
    expect(chain('disputed')).toEqual([['Bloomberg', 'Fidji Simo']])
    expect(claims.every(claim => claim.note !== '')).toBe(true)
  })

  it('headings, a list and a quotation beside its paragraphs', () => {
    const roles = new Set([...document.all('segment')].map(segment => segment.role))
    expect([...roles].toSorted()).toEqual(['heading', 'list-item', 'paragraph', 'quote', 'title'])
  })
})

describe('the broken files', () => {
  const broken = (name: string) => read(`bad/${name}.hashiya.json`)
  const records = (text: string) => (JSON.parse(text) as { records: DocumentRecord[] }).records

  it('truncated: no JSON, though its beginning is', () => {
    expect(() => JSON.parse(broken('truncated'))).toThrow(SyntaxError)
    expect(broken('truncated')).toContain('"schemaVersion": 1')
  })

  it('newer-version: sound but for the number of its version', () => {
    const newer = JSON.parse(broken('newer-version')) as DocumentFile
    expect(newer.schemaVersion).toBeGreaterThan(schemaVersion)
    expect(documentFileSchema.safeParse(newer).success).toBe(false)
    expect(documentFileSchema.safeParse({ ...newer, schemaVersion }).success).toBe(true)
  })

  it('anchor-off-text: right in shape; one place can be found again by its words, one has other words than the text', () => {
    const text = broken('anchor-off-text')
    expect(documentFileSchema.safeParse(JSON.parse(text)).success).toBe(true)
    const mended = [...normalizeDocument(ArticleDocument.of(records(text))).all('annotation')].flatMap(spansOf)
    expect(mended.filter(span => span.status === 'orphaned').map(span => span.exact)).toEqual(['رابعة'])
    expect(mended.find(span => span.exact === 'Tyre')).toMatchObject({ start: 20, end: 24 })
  })

  it.each([
    ['truncated', 'truncated', []],
    ['newer-version', 'newer', []],
    ['anchor-off-text', null, ['/records/4/targets/1/spans/0', '/records/5/targets/0/spans/0']],
    ['prototype-keys', null, ['/records/4/__proto__', '/records/6/constructor']],
  ] as const)('%s: the reader names the fault', (name, code, pointers) => {
    const parsed = parseNative(broken(name))
    expect(parsed.ok ? null : parsed.fault.code).toBe(code)
    expect(parsed.ok ? parsed.refused.map(({ pointer }) => pointer) : []).toEqual(pointers)
  })

  it('prototype-keys: two records carry names that belong to every object', () => {
    const owners = records(broken('prototype-keys')).filter(
      record => Object.hasOwn(record, '__proto__') || Object.hasOwn(record, 'constructor'),
    )
    expect(owners.map(idOf)).toEqual(['mark-city', 'entity-tyre'])
    expect({}).not.toHaveProperty('isAdmin')
  })
})

function sidesOf(annotation: Annotation): Side[] {
  return [...new Set(annotation.targets.map(target => target.side))]
}

/** Spans of different annotations that stand in one segment of a side. */
function pairsInOneSegment(side: Side): [TextAnchor, TextAnchor][] {
  const here = annotations.flatMap(a =>
    a.targets.filter(target => target.side === side).flatMap(target => target.spans.map(span => ({ a, span }))),
  )
  return here.flatMap(one =>
    here
      .filter(other => other.a !== one.a && other.span.segmentId === one.span.segmentId)
      .map((other): [TextAnchor, TextAnchor] => [one.span, other.span]),
  )
}
