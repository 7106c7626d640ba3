// [M3] [M4] [M7] [M8] [M9] [M10] Whatever a foreign hand did to a document, normalizing puts it in order, drops no work,
// and has nothing left to do the second time.

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ArticleDocument } from '../../src/model/article-document.ts'
import { normalizeDocument } from '../../src/model/normalize-document.ts'
import type { Alignment, Annotation, Article, DocumentRecord, Segment } from '../../src/model/records.ts'
import { makeAnchor } from '../../src/model/text-anchor.ts'
import { arbitraryDocument } from './arbitrary-document.ts'
import { breachesOf } from './invariants.ts'

/** What can go wrong with one record, chosen by a number. */
function damaged(record: DocumentRecord, how: number): DocumentRecord | null {
  if (how % 7 === 0) return record.type === 'article' ? record : null
  switch (record.type) {
    case 'segment':
      return [
        { ...record, text: `${record.text.slice(how % 9)} قال` },
        { ...record, side: 'original' as const },
        record,
      ][how % 3]!
    case 'alignment':
      return [
        { ...record, original: ['ar-0', 'ar-9'] },
        { ...record, original: [], rendering: [] },
        { ...record, rendering: ['ar-1', 'en-1', 'en-1'] },
      ][how % 3]!
    case 'claim':
      return { ...record, attribution: [{ sourceId: 'source-9' }, ...record.attribution, { sourceId: 'entity-0' }] }
    case 'annotation': {
      const [target, ...rest] = record.targets
      const spans = target!.spans.map(span => ({
        ...span,
        start: span.start + (how % 3) - 1,
        end: span.end + (how % 5) - 2,
      }))
      const moved = { ...record, targets: [{ ...target!, spans }, ...rest] }
      if (record.kind === 'entity' && how % 2)
        return { ...moved, entityId: ['entity-9', 'claim-0', 'en-0', 'row-0'][(how >> 1) % 4]! } as Annotation
      return [moved, { ...record, targets: record.targets.map(one => ({ ...one, side: 'rendering' as const })) }][
        how % 2
      ]!
    }
    default:
      return record
  }
}

const broken = fc
  .tuple(arbitraryDocument(8), fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 12 }))
  .map(([document, faults]) => {
    const records = [...document]
    for (const [at, how] of faults) {
      const record = records[at % records.length]
      const after = record && damaged(record, how)
      records.splice(at % records.length, record ? 1 : 0, ...(after ? [after] : []))
    }
    return { before: document, records }
  })

describe('normalizing', () => {
  it('[M1] [M2] [M3] [M7] [M8] [M9] restores every invariant', () => {
    fc.assert(
      fc.property(broken, ({ records }) => {
        expect(breachesOf(normalizeDocument(ArticleDocument.of(records)))).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  it('[M4] finds nothing to do the second time', () => {
    fc.assert(
      fc.property(broken, ({ records }) => {
        const once = normalizeDocument(ArticleDocument.of(records))
        expect(normalizeDocument(once)).toBe(once)
      }),
      { numRuns: 500 },
    )
  })

  it('drops no segment, annotation, entity, claim or source', () => {
    fc.assert(
      fc.property(broken, ({ records }) => {
        const after = normalizeDocument(ArticleDocument.of(records))
        const work = records.filter(({ type }) => type !== 'alignment')
        expect(work.filter(({ type, id }) => after.get(id)?.type !== type)).toEqual([])
      }),
    )
  })

  it('comes to the same in every tab, in whatever order the records came', () => {
    fc.assert(
      fc.property(broken, ({ records }) => {
        const sorted = (document: ArticleDocument) => [...document].sort((a, b) => (a.id < b.id ? -1 : 1))
        const turned = normalizeDocument(ArticleDocument.of(records.toReversed()))
        expect(sorted(turned)).toEqual(sorted(normalizeDocument(ArticleDocument.of(records))))
      }),
    )
  })

  it('leaves a document in order as it is, the very same', () => {
    fc.assert(
      fc.property(arbitraryDocument(), document => {
        expect(normalizeDocument(document)).toBe(document)
      }),
    )
  })
})

const made = { createdBy: 'هدى', createdAt: '2026-03-01T10:00:00.000Z', updatedAt: '2026-03-01T10:00:00.000Z' }
const segment = (id: string, side: 'original' | 'rendering', text: string): Segment => ({
  type: 'segment',
  id,
  side,
  order: 'a0',
  blockId: 'b',
  role: 'paragraph',
  text,
})
const arabic = segment('ar-1', 'original', 'وصل المحافظ إلى السوق، ثم غادر المحافظ.')
const english = segment('en-1', 'rendering', 'The governor reached the market, then left.')
const row = (id: string, original: string[], rendering: string[]): Alignment => ({
  type: 'alignment',
  id,
  original,
  rendering,
  status: 'confirmed',
  confidence: 1,
})
const entityMark = (id: string, entityId: string): Annotation => ({
  ...made,
  type: 'annotation',
  id,
  kind: 'entity',
  entityId,
  tags: [],
  note: '',
  targets: [{ side: 'original', spans: [makeAnchor(arabic, { start: 4, end: 11 })] }],
})
const after = (...records: DocumentRecord[]) => normalizeDocument(ArticleDocument.of(records))

describe('an alignment', () => {
  it('[M3] loses the segments that are not there or not on that side, and goes when none is left', () => {
    const document = after(arabic, english, row('r-1', ['ar-1', 'ar-7'], ['en-1']), row('r-2', ['en-1'], ['ar-8']))
    expect([...document.all('alignment')]).toEqual([row('r-1', ['ar-1'], ['en-1'])])
  })

  it('[M3] gives up a segment that one with a smaller id holds', () => {
    const document = after(arabic, english, row('r-2', ['ar-1'], []), row('r-1', ['ar-1'], ['en-1', 'en-1']))
    expect([...document.all('alignment')]).toEqual([row('r-1', ['ar-1'], ['en-1'])])
  })
})

describe('a mark', () => {
  it('[M7] whose entity is not there gets one that says what was marked', () => {
    expect(after(arabic, entityMark('m', 'e')).entity('e')).toMatchObject({
      entityType: 'organization',
      names: { original: 'المحافظ', rendering: '' },
      createdBy: 'هدى',
    })
  })

  it('[M7] that names as its entity something else gets an entity, and the other stays what it is', () => {
    const document = after(arabic, english, entityMark('m', 'en-1'))
    const { entityId } = document.annotation('m') as Annotation & { kind: 'entity' }
    expect(document.segment('en-1')).toBe(english)
    expect(document.entity(entityId)?.names.original).toBe('المحافظ')
  })

  it('[M9] on a segment of the other side is kept without a place', () => {
    const target = { side: 'rendering' as const, spans: entityMark('m', 'e').targets[0]!.spans }
    expect(
      after(arabic, { ...entityMark('m', 'e'), targets: [target] }).annotation('m')!.targets[0]!.spans[0]!.status,
    ).toBe('orphaned')
  })

  it('[M1] moves back to its words by what stands around them, though the same word comes twice', () => {
    const second = makeAnchor(arabic, { start: 31, end: 38 })
    const mark = {
      ...entityMark('m', 'e'),
      targets: [{ side: 'original' as const, spans: [{ ...second, start: 12, end: 19 }] }],
    }
    expect(after(arabic, mark).annotation('m')!.targets[0]!.spans[0]).toEqual(second)
  })
})

it('[M8] a claim loses the sources that are not there from its chain, and keeps the others in order', () => {
  const source = (id: string): DocumentRecord => ({
    ...made,
    type: 'source',
    id,
    sourceKind: 'person',
    names: { original: 'المتحدث', rendering: '' },
    link: '',
    note: '',
  })
  const claim: DocumentRecord = {
    ...made,
    type: 'claim',
    id: 'c',
    wording: { original: '', rendering: '' },
    verdict: null,
    needsReview: false,
    note: '',
    attribution: [{ sourceId: 's-2' }, { sourceId: 's-9' }, { sourceId: 's-1' }],
  }
  expect(after(source('s-1'), source('s-2'), claim).claim('c')!.attribution).toEqual([
    { sourceId: 's-2' },
    { sourceId: 's-1' },
  ])
})

it('[M10] of two article records the older stays', () => {
  const article = (id: string, createdAt: string): Article => ({
    ...made,
    createdAt,
    type: 'article',
    id,
    titles: { original: id, rendering: '' },
    url: '',
    publisher: '',
    author: '',
    publishedOn: '',
    deletedAt: null,
    languages: { original: { language: 'ar', direction: 'rtl' }, rendering: { language: 'en', direction: 'ltr' } },
  })
  const document = after(
    article('late', '2026-03-02T10:00:00.000Z'),
    article('early', '2026-03-01T10:00:00.000Z'),
    arabic,
  )
  expect([...document.all('article')].map(({ id }) => id)).toEqual(['early'])
})
