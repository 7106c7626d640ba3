// Articles made at random, with every kind of record, for the property tests of the model and of our own file.

import * as fc from 'fast-check'
import { ArticleDocument } from '../../src/model/article-document.ts'
import { normalizeDocument } from '../../src/model/normalize-document.ts'
import { ordersFor } from '../../src/model/order-keys.ts'
import type {
  Annotation,
  AnnotationBody,
  DocumentRecord,
  Id,
  Segment,
  Side,
  Target,
  TextAnchor,
} from '../../src/model/records.ts'
import { makeAnchor } from '../../src/model/text-anchor.ts'
import * as vocabulary from '../../src/model/vocabulary.ts'
import { wordsOf } from '../../src/text/words.ts'

/** Words come back in these sentences, with clitics, vowel marks, ligatures, digits of both kinds and Latin names. */
export const arabicSentences = [
  'قالت الوزارة إن الوزارة لن تعلّق على ما قالت الصحيفة.',
  'وصل 1200 عامل إلى الميناء، ثم وصل ١٢٠٠ عامل آخر إلى الميناء نفسه.',
  'لا بأس، قال لي، فلا أحد قال لي غير ذلك، ولا أحد سيقول.',
  'أعلنت شركة Orchid وشركة Larch أن Orchid ستشتري Larch بمليوني دولار.',
  'مُدَرِّسٌ ومُدَرِّسٌ ومدرّسٌ في مدرسةٍ واحدة، والمدرسة في القرية والقرية في الجبل.',
]
export const englishSentences = [
  'The ministry said the ministry would not comment on what the paper said.',
  'Some 1,200 workers reached the port, then 1,200 other workers reached the same port.',
  'No, no, he said, no one told me, and no one told him, he said.',
  'Orchid and Larch said that Orchid would buy Larch for 2 million dollars.',
  'A café owner — “the café owner” 👩🏽‍🌾 — thanked the owner of the café next door.',
]

/** Hardly anything but words that come again and again: where a mark is easily put on the wrong one. */
export const repetitiveSentences = {
  original: ['لا لا، قال لا، قال لا لا.', 'قال قال لي قال.'],
  rendering: ['no no, he said no, he said no no.', 'he said he said so.'],
}

const made = { createdBy: 'سلمى', createdAt: '2026-03-01T10:00:00.000Z', updatedAt: '2026-03-02T11:30:00.000Z' }
const perSide = <T>(original: T, rendering: T) => ({ original, rendering })
const note = fc.constantFrom('', 'ملاحظة', 'see the second paragraph', 'سطر\nآخر')

function segmentsOf(side: Side, texts: readonly string[]): Segment[] {
  const orders = ordersFor(texts.length)
  return texts.map((text, i) => ({
    type: 'segment',
    id: `${side === 'original' ? 'ar' : 'en'}-${i}`,
    side,
    order: orders[i]!,
    blockId: `block-${i >> 1}`,
    role: i === 0 ? 'title' : 'paragraph',
    text,
  }))
}

/** One or two words of a segment. */
export function anchorIn(segment: Segment): fc.Arbitrary<TextAnchor> {
  const words = wordsOf(segment.text)
  return fc.tuple(fc.nat(words.length - 1), fc.nat(1)).map(([first, more]) => {
    const last = words[Math.min(first + more, words.length - 1)]!
    return makeAnchor(segment, { start: words[first]!.start, end: last.end })
  })
}

function targetIn(segments: readonly Segment[]): fc.Arbitrary<Target> {
  const span = fc.constantFrom(...segments).chain(segment => anchorIn(segment))
  return fc.array(span, { minLength: 1, maxLength: 2 }).map(spans => ({ side: segments[0]!.side, spans }))
}

const body: fc.Arbitrary<AnnotationBody> = fc.oneof(
  fc.constantFrom('entity-0', 'entity-1').map((entityId): AnnotationBody => ({ kind: 'entity', entityId })),
  fc.constantFrom('claim-0', 'claim-1').map((claimId): AnnotationBody => ({ kind: 'claim', claimId })),
  fc.constantFrom('source-0', 'source-1').map((sourceId): AnnotationBody => ({ kind: 'source', sourceId })),
  fc
    .record({
      value: fc.constantFrom(null, 0, 1200, 2e6, 0.125),
      kind: fc.constantFrom(...vocabulary.quantityKinds),
      modifier: fc.constantFrom(...vocabulary.quantityModifiers),
    })
    .map(({ value, kind, modifier }): AnnotationBody => ({
      kind: 'number',
      quantity: { kind, value, high: null, unit: 'عامل', currency: '', modifier, date: '' },
    })),
)

function bodies(): fc.Arbitrary<DocumentRecord[]> {
  const names = fc.constantFrom(perSide('الوزارة', 'the ministry'), perSide('Orchid', 'Orchid'), perSide('', ''))
  return fc
    .tuple(
      fc.array(names, { minLength: 6, maxLength: 6 }),
      note,
      fc.constantFrom(null, ...vocabulary.verdicts),
      fc.boolean(),
    )
    .map(([n, text, verdict, flag]) =>
      [0, 1].flatMap((i): DocumentRecord[] => [
        {
          ...made,
          type: 'entity',
          id: `entity-${i}`,
          entityType: vocabulary.entityTypes[i]!,
          names: n[i]!,
          aliases: flag ? ['وزارة العمل'] : [],
          link: '',
          note: text,
        },
        {
          ...made,
          type: 'claim',
          id: `claim-${i}`,
          wording: n[2 + i]!,
          verdict,
          attribution: flag ? [{ sourceId: 'source-0' }, { sourceId: 'source-1' }] : [],
          needsReview: flag,
          note: text,
        },
        {
          ...made,
          type: 'source',
          id: `source-${i}`,
          sourceKind: vocabulary.sourceKinds[i]!,
          names: n[4 + i]!,
          link: 'https://example.org/',
          note: '',
        },
      ]),
    )
}

function annotations(segments: readonly Segment[], most: number): fc.Arbitrary<Annotation[]> {
  const target = fc
    .constantFrom(...vocabulary.sides)
    .chain(side => targetIn(segments.filter(segment => segment.side === side)))
  const annotation = fc.tuple(
    body,
    fc.array(target, { minLength: 1, maxLength: 3 }),
    note,
    fc.subarray(['مهم', 'check']),
  )
  return fc.array(annotation, { maxLength: most }).map(list =>
    list.map(([held, targets, text, tags], i): Annotation => ({
      ...made,
      type: 'annotation',
      id: `annotation-${i}` as Id<'annotation'>,
      ...held,
      targets,
      note: text,
      tags,
    })),
  )
}

/** What a failing test prints of an article: its marks, which are what differs. */
function named(document: ArticleDocument): ArticleDocument {
  const lines = () =>
    Array.from(
      document.all('annotation'),
      ({ id, targets }) =>
        `${id} ${JSON.stringify(targets.map(({ spans }) => spans.map(({ segmentId, start, exact }) => [segmentId, start, exact])))}`,
    )
  return Object.defineProperty(document, fc.toStringMethod, { value: () => lines().join('\n'), enumerable: false })
}

/** A normalized article of two to five sentences a side, aligned one to one, with up to `most` annotations. */
export function arbitraryDocument(
  most = 8,
  sentences = { original: arabicSentences, rendering: englishSentences },
): fc.Arbitrary<ArticleDocument> {
  return fc.integer({ min: 2, max: sentences.original.length }).chain(length => {
    const segments = [
      ...segmentsOf('original', sentences.original.slice(0, length)),
      ...segmentsOf('rendering', sentences.rendering.slice(0, length)),
    ]
    const confidence = fc.constantFrom(0, 0.25, 1)
    const status = fc.constantFrom('suggested' as const, 'confirmed' as const, 'needs-review' as const)
    return fc
      .tuple(
        bodies(),
        annotations(segments, most),
        fc.array(fc.tuple(confidence, status), { minLength: length, maxLength: length }),
      )
      .map(([held, marks, rows]) =>
        named(
          normalizeDocument(
            ArticleDocument.of([
              {
                ...made,
                type: 'article',
                id: 'article-0',
                titles: perSide('عنوان', 'A title'),
                url: '',
                publisher: '',
                author: '',
                publishedOn: '2026-03-01',
                deletedAt: null,
                languages: perSide<{ language: string; direction: 'rtl' | 'ltr' }>(
                  { language: 'ar', direction: 'rtl' },
                  { language: 'en', direction: 'ltr' },
                ),
              },
              ...segments,
              ...rows.map(([sure, state], i): DocumentRecord => ({
                type: 'alignment',
                id: `row-${i}`,
                original: [`ar-${i}`],
                rendering: [`en-${i}`],
                status: state,
                confidence: sure,
              })),
              ...held,
              ...marks,
            ]),
          ),
        ),
      )
  })
}
