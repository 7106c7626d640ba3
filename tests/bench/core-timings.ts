// How long the document itself takes, without a browser: what every keypress, every saving and every opening stands on.

import { ArticleDocument } from '../../src/model/article-document.ts'
import { articleRows } from '../../src/model/article-rows.ts'
import { change } from '../../src/model/change.ts'
import { toRecords } from '../../src/model/document-file.ts'
import { editSegmentText } from '../../src/model/edit-segment-text.ts'
import { normalizeDocument } from '../../src/model/normalize-document.ts'
import { rebaseDiff } from '../../src/model/rebase-diff.ts'
import { invertDiff } from '../../src/model/record-diff.ts'
import type { Annotation, Segment } from '../../src/model/records.ts'
import { SegmentIndex } from '../../src/model/segment-index.ts'
import { bulkWork } from './bulk-work.ts'
import { searchWork } from './search-work.ts'
import { generateArticle, type ArticleSize } from './generate-article.ts'

export interface CoreTiming {
  readonly what: string
  /** One figure for each size, in milliseconds: the median of at least five runs. */
  readonly milliseconds: readonly number[]
  /** At most so many milliseconds are wanted at the largest size. */
  readonly limit?: number
}

const limits: Readonly<Record<string, number>> = {
  'change: type a word (editSegmentText)': 5,
  'rebaseDiff: a typed word': 5,
  'search: another word': 100,
  'search: one letter that stands everywhere': 100,
  'delete all marks': 500,
  'change the kind of all marks: entity': 500,
  'change the kind of all marks: source': 500,
  'rebaseDiff: that undone': 500,
  'rebaseDiff: that undone again': 500,
}

const fewestRuns = 5
/** Short work is done many times over, long work not. */
const enough = 150

/** Throws when a generated article is not as the model wants it: the figures would be of something else. */
export function measureCore(sizes: readonly ArticleSize[]): CoreTiming[] {
  const columns = sizes.map(size => [...workOn(size)].map(([what, work]) => ({ what, median: medianTime(work) })))
  return columns[0]!.map(({ what }, row) => ({
    what,
    milliseconds: columns.map(column => column[row]!.median),
    ...(what in limits && { limit: limits[what]! }),
  }))
}

function workOn(size: ArticleSize): Map<string, (run: number) => unknown> {
  const { records } = generateArticle(size)
  const json = JSON.stringify(records)
  const document = ArticleDocument.of(records)
  if (normalizeDocument(document) !== document) throw new RangeError(`The article of ${size.words} words is not normal`)
  const index = SegmentIndex.of(document)
  const segments = [...document.all('segment')]
  const annotations = [...document.all('annotation')]
  const sampleOf = <T,>(from: readonly T[], run: number) => from[(run * 7) % from.length]!
  const anew = (run: number): Annotation => ({ ...sampleOf(annotations, run), id: `new-${run}` })
  const added = (run: number) => change(document, draft => draft.put(anew(run)))
  const typed = (run: number) => {
    const segment: Segment = sampleOf(segments, run)
    const at = segment.text.indexOf(' ')
    return change(document, draft => editSegmentText(draft, segment.id, [{ from: at, to: at, insert: ' new' }]))
  }
  const oneAdded = added(1).diff, oneTyped = typed(1).diff
  return new Map<string, (run: number) => unknown>([
    ['JSON.parse of the records', () => JSON.parse(json)],
    ['ArticleDocument.of', () => ArticleDocument.of(records)],
    ['normalizeDocument', () => normalizeDocument(document)],
    ['articleRows', () => articleRows(document)],
    ['SegmentIndex.of', () => SegmentIndex.of(document)],
    ['change: add an annotation', added],
    ['SegmentIndex.update: that annotation and back', () => [index.update(oneAdded), index.update(invertDiff(oneAdded))]],
    ['change: type a word (editSegmentText)', typed],
    ['rebaseDiff: an added annotation', () => rebaseDiff(oneAdded, document)],
    ['rebaseDiff: a typed word', () => rebaseDiff(oneTyped, document)],
    ['toRecords and JSON.stringify', () => JSON.stringify(toRecords(document))],
    ...searchWork(records),
    ...bulkWork(records),
  ])
}

function medianTime(work: (run: number) => unknown): number {
  const times: number[] = []
  work(0)
  for (let sum = 0; times.length < fewestRuns || (sum < enough && times.length < 500); ) {
    const start = performance.now()
    work(times.length + 1)
    times.push(performance.now() - start)
    sum += times.at(-1)!
  }
  return times.toSorted((a, b) => a - b)[times.length >> 1]!
}
