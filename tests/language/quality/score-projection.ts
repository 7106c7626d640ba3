// How well marks on one side of the sample are projected to the other, whose marks are hidden.

import { readFileSync } from 'node:fs'
import type { MarkOnSide } from '../../../src/language/both/mark-on-side.ts'
import { projectMark } from '../../../src/language/both/project-mark.ts'
import { suggest } from '../../../src/language/both/suggest.ts'
import { ArticleDocument } from '../../../src/model/article-document.ts'
import { articleRows } from '../../../src/model/article-rows.ts'
import type { DocumentFile } from '../../../src/model/document-file.ts'
import type { Annotation, AnnotationKind, Side } from '../../../src/model/records.ts'
import type { SuggestedSpan, SuggestedTarget } from '../../../src/model/suggestion.ts'
import { otherSide, sides } from '../../../src/model/vocabulary.ts'
import { bitextOf } from '../../../src/state/suggestions/bitext-of.ts'
import { markOf } from '../../../src/state/suggestions/mark-of.ts'
import type { Score } from './score.ts'

export interface Projected {
  readonly kind: AnnotationKind
  readonly side: Side
  readonly mark: MarkOnSide
  /** Where a person marked it on the other side: any of several places beside each other; none where it has none. */
  readonly wanted: readonly SuggestedTarget[]
  readonly found: SuggestedTarget | null
}

/**
 * `article`: with the names of the records, the words of the other marks of the same thing, and the suggestions.
 * `alone`: with nothing but the text.
 */
export type Knowledge = 'article' | 'alone'

/** Every place of every mark of the sample, projected to the other side. */
export function projectSample(knowledge: Knowledge): readonly Projected[] {
  const file = JSON.parse(
    readFileSync(new URL('../../../fixtures/talent-war.hashiya.json', import.meta.url), 'utf8'),
  ) as DocumentFile
  const document = ArticleDocument.of(file.records)
  const whole = bitextOf(document, articleRows(document))
  const bitext = knowledge === 'alone' ? { ...whole, known: [] } : whole
  const found = knowledge === 'alone' ? [] : suggest(bitext)
  return [...document.all('annotation')].flatMap(annotation =>
    sides.flatMap(side =>
      pairsOf(annotation, side).map(([own, wanted]) => {
        const full = markOf(document, annotation, {
          ...own,
          spans: own.spans as Annotation['targets'][number]['spans'],
        })
        const mark =
          knowledge === 'alone' && 'name' in full
            ? { ...full, name: { called: { original: [], rendering: [] }, aliases: [], isPerson: full.name.isPerson } }
            : full
        return {
          kind: annotation.kind,
          side,
          mark,
          wanted,
          found: projectMark({ bitext, found }, mark)?.target ?? null,
        }
      }),
    ),
  )
}

/** Each place on a side with those on the other side that follow it, or for the rendering go before it. */
function pairsOf(
  { targets }: Annotation,
  side: Side,
): readonly (readonly [SuggestedTarget, readonly SuggestedTarget[]])[] {
  return targets.flatMap((target, at) => {
    if (target.side !== side) return []
    const pair = (others: readonly SuggestedTarget[]) => [[target, others]] as const
    const order = side === 'original' ? targets.slice(at + 1) : targets.slice(0, at).toReversed()
    const first = order.findIndex(other => other.side !== side)
    if (first < 0) return pair([])
    const rest = order.slice(first)
    const end = rest.findIndex(other => other.side === side)
    return pair(end < 0 ? rest : rest.slice(0, end))
  })
}

/** Share of the letters that two places hold together; 1 when they are the same. */
export function overlap(one: SuggestedTarget | null, other: SuggestedTarget | null): number {
  if (!one || !other) return 0
  const lengthOf = (spans: readonly SuggestedSpan[]) => spans.reduce((sum, { start, end }) => sum + end - start, 0)
  let shared = 0
  for (const a of one.spans)
    for (const b of other.spans)
      if (a.segmentId === b.segmentId) shared += Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
  return shared / (lengthOf(one.spans) + lengthOf(other.spans) - shared)
}

/** The most that it shares with any of the places that were marked. */
export const bestOverlap = ({ found, wanted }: Projected): number =>
  Math.max(0, ...wanted.map(one => overlap(found, one)))

/**
 * A projection is right when it shares half of the letters with what was marked; of a number, when one of both holds the
 * other, for some mark what is counted with it.
 */
export const isRight = (one: Projected): boolean =>
  bestOverlap(one) >= 0.5 || (one.kind === 'number' && bestOverlap(one) > 0)

/** Precision and recall of every kind, to either side. */
export function scoreProjection(): Score[] {
  return (['article', 'alone'] as const).flatMap(knowledge => {
    const all = projectSample(knowledge)
    return (['entity', 'number', 'source', 'claim'] as const).flatMap(kind =>
      sides.flatMap(side =>
        scoresOf(
          all.filter(one => one.kind === kind && one.side === side),
          knowledge,
        ),
      ),
    )
  })
}

function scoresOf(projected: readonly Projected[], knowledge: Knowledge): Score[] {
  const { kind, side } = projected[0]!
  const ways = { original: 'ar', rendering: 'en' }
  const on = `projection, sample: ${kind}, ${ways[side]} to ${ways[otherSide(side)]}`
  const given = projected.filter(({ found }) => found !== null)
  const wanted = projected.filter(one => one.wanted.length > 0)
  const right = projected.filter(isRight)
  const told = knowledge === 'article' ? '' : ', text alone'
  const goal = knowledge === 'article' ? { goal: 0.9 } : {}
  return [
    {
      on,
      figure: `half of the span: precision${told}`,
      value: right.length / Math.max(1, given.length),
      cases: given.length,
      ...goal,
    },
    {
      on,
      figure: `half of the span: recall${told}`,
      value: right.length / Math.max(1, wanted.length),
      cases: wanted.length,
      ...goal,
    },
    {
      on,
      figure: `whole span, of those right${told}`,
      value: right.filter(one => bestOverlap(one) === 1).length / Math.max(1, right.length),
      cases: right.length,
    },
  ]
}
