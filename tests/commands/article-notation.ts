// Small bilingual articles written as they read: words in brackets are marked. `[1,200 families]` is a claim;
// `[entity 1: Zoph]` is of another kind, and the same label on both sides (or twice on one) is one annotation with
// several places. Segments are called ar-1, en-1 and so on, and the n-th of each side stand in one row, row-n.

import { ArticleDocument } from '../../src/model/article-document.ts'
import type {
  Annotation,
  AnnotationBody,
  AnnotationKind,
  DocumentRecord,
  Segment,
  Side,
  Target,
  TextAnchor,
} from '../../src/model/records.ts'
import { makeAnchor } from '../../src/model/text-anchor.ts'

const made = { createdBy: 'لمى', createdAt: '2025-11-02T08:00:00Z', updatedAt: '2025-11-02T08:00:00Z' }
const mark = /\[(?:(entity|claim|number|source) (\w+): )?/

interface Marked {
  readonly kind: AnnotationKind
  readonly targets: Target[]
}

/** A document of sentences in Arabic and English; an empty string leaves its cell empty. */
export function article({ ar = [], en = [] }: { ar?: readonly string[]; en?: readonly string[] }): ArticleDocument {
  const marks = new Map<string, Marked>()
  const original = ar.flatMap((line, i) => readLine(line, 'original', i, marks))
  const rendering = en.flatMap((line, i) => readLine(line, 'rendering', i, marks))
  const rows = Array.from({ length: Math.max(ar.length, en.length) }, (_, i): DocumentRecord => ({
    type: 'alignment',
    id: `row-${i + 1}`,
    original: idsOf(original, `ar-${i + 1}`),
    rendering: idsOf(rendering, `en-${i + 1}`),
    status: 'suggested',
    confidence: 0.9,
  }))
  const annotations = [...marks].flatMap(([label, marked]) => toRecords(label, marked))
  return ArticleDocument.of([
    {
      ...made,
      type: 'article',
      id: 'article-1',
      titles: { original: '', rendering: '' },
      url: '',
      publisher: '',
      author: '',
      publishedOn: '',
      deletedAt: null,
      languages: { original: { language: 'ar', direction: 'rtl' }, rendering: { language: 'en', direction: 'ltr' } },
    },
    ...original,
    ...rendering,
    ...rows,
    ...annotations,
  ])
}

const idsOf = (segments: readonly Segment[], id: string) =>
  segments.filter(segment => segment.id === id).map(segment => segment.id)

function readLine(line: string, side: Side, index: number, marks: Map<string, Marked>): Segment[] {
  if (line === '') return []
  const open: { label: string; kind: AnnotationKind; start: number }[] = []
  const closed: { label: string; kind: AnnotationKind; start: number; end: number }[] = []
  let text = ''
  for (let rest = line; rest !== '';) {
    const begun = rest.startsWith('[') ? mark.exec(rest) : null
    if (begun) {
      open.push({
        kind: (begun[1] ?? 'claim') as AnnotationKind,
        label: begun[2] ?? `${side}-${index}-${text.length}`,
        start: text.length,
      })
      rest = rest.slice(begun[0].length)
    } else if (rest.startsWith(']')) {
      closed.push({ ...open.pop()!, end: text.length })
      rest = rest.slice(1)
    } else {
      text += rest[0]
      rest = rest.slice(1)
    }
  }
  const id = `${side === 'original' ? 'ar' : 'en'}-${index + 1}`
  const segment: Segment = {
    type: 'segment',
    id,
    side,
    order: `a${index}`,
    blockId: `block-${index}`,
    role: 'paragraph',
    text,
  }
  for (const { label, kind, start, end } of closed.sort((a, b) => a.start - b.start)) {
    const marked = marks.get(label) ?? { kind, targets: [] }
    marked.targets.push({ side, spans: [makeAnchor(segment, { start, end })] })
    marks.set(label, marked)
  }
  return [segment]
}

function toRecords(label: string, { kind, targets }: Marked): DocumentRecord[] {
  const on = (side: Side) => targets.find(target => target.side === side)?.spans[0]?.exact ?? ''
  const words = { original: on('original'), rendering: on('rendering') }
  const annotation = (body: AnnotationBody): Annotation => ({
    ...made,
    type: 'annotation',
    id: `mark-${label}`,
    targets,
    tags: [],
    note: '',
    ...body,
  })
  switch (kind) {
    case 'entity':
      return [
        annotation({ kind, entityId: `entity-${label}` }),
        {
          ...made,
          type: 'entity',
          id: `entity-${label}`,
          entityType: 'person',
          names: words,
          aliases: [],
          link: '',
          note: '',
        },
      ]
    case 'claim':
      return [
        annotation({ kind, claimId: `claim-${label}` }),
        {
          ...made,
          type: 'claim',
          id: `claim-${label}`,
          wording: words,
          verdict: null,
          attribution: [],
          needsReview: false,
          note: '',
        },
      ]
    case 'source':
      return [
        annotation({ kind, sourceId: `source-${label}` }),
        { ...made, type: 'source', id: `source-${label}`, sourceKind: 'outlet', names: words, link: '', note: '' },
      ]
    case 'number':
      return [
        annotation({
          kind,
          quantity: { kind: 'cardinal', value: null, high: null, unit: '', currency: '', modifier: 'exact', date: '' },
        }),
      ]
  }
}

/** The segments of a document with brackets around every span that stands on them, by id. */
export function show(document: ArticleDocument): Readonly<Record<string, string>> {
  const spans = [...document.all('annotation')]
    .flatMap(({ targets }) => targets.flatMap(target => target.spans))
    .filter(span => !span.status)
  return Object.fromEntries(
    Array.from(document.all('segment'), ({ id, text }) => [
      id,
      withBrackets(
        text,
        spans.filter(span => span.segmentId === id),
      ),
    ]),
  )
}

/** Put in from the end backwards; where brackets meet, inner ones close first and outer ones open first. */
function withBrackets(text: string, spans: readonly TextAnchor[]): string {
  const signs = spans.flatMap(({ start, end }): (readonly [at: number, rank: number, sign: string])[] => [
    [start, 1 - end / 1e6, '['],
    [end, -start / 1e6, ']'],
  ])
  return signs
    .sort((a, b) => b[0] - a[0] || b[1] - a[1])
    .reduce((shown, [at, , sign]) => shown.slice(0, at) + sign + shown.slice(at), text)
}
