// The figures of the stress test: names in Arabic sentences of mixed domains and dialects that other hands labelled.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findMentions } from '../../../src/language/both/find-mentions.ts'
import type { EntityType } from '../../../src/model/records.ts'
import type { Score } from './score.ts'
import { spanScore } from './span-score.ts'

/** Their types by ours. What has none is no name here: dates, occupations, nationalities, laws. */
const types: Readonly<Record<string, EntityType>> = {
  PERS: 'person',
  ORG: 'organization',
  WEBSITE: 'organization',
  GPE: 'place',
  LOC: 'place',
  FAC: 'place',
  EVENT: 'event',
  PRODUCT: 'product',
}

interface Row {
  readonly text: string
  readonly spans: readonly { readonly type: string; readonly start: number; readonly end: number }[]
}

interface Span {
  readonly start: number
  readonly end: number
  readonly entityType: string
}

/** Their spans hold proclitics and class words (وميلان, مدينة القدس): the end decides with any beginning that overlaps. */
const isNear = (a: Span, b: Span): boolean => a.end === b.end && a.entityType === b.entityType

/** Reads `mixed-domain-ar.jsonl` in `folder`. Only the outermost of nested names counts. Reported, without a goal. */
export function scoreEntities(folder: string): Score[] {
  const rows = readFileSync(join(folder, 'mixed-domain-ar.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as Row)
  const gold = rows.map(({ spans }) => outermost(spans.flatMap(toSpan)))
  const found = rows.map(({ text }) =>
    findMentions({ language: 'ar', units: [{ segmentId: 's', blockId: 'b', role: 'paragraph', text }] }, { known: [] }),
  )
  const on = 'entities/mixed-domain-ar'
  return [
    ...figuresOf(on, 'exact span and type', spanScore(gold, found)),
    ...figuresOf(on, 'end and type', spanScore(gold, found, isNear)),
  ]
}

function figuresOf(
  on: string,
  of: string,
  { precision, recall, f1, gold, found }: ReturnType<typeof spanScore>,
): Score[] {
  return [
    { on, figure: `${of}: precision`, value: precision, cases: found },
    { on, figure: `${of}: recall`, value: recall, cases: gold },
    { on, figure: `${of}: F1`, value: f1, cases: gold },
  ]
}

const toSpan = ({ type, start, end }: Row['spans'][number]): Span[] => {
  const entityType = types[type]
  return entityType ? [{ start, end, entityType }] : []
}

const outermost = (spans: readonly Span[]): readonly Span[] =>
  spans.filter(
    span =>
      !spans.some(
        other =>
          other !== span &&
          other.start <= span.start &&
          other.end >= span.end &&
          other.end - other.start > span.end - span.start,
      ),
  )
