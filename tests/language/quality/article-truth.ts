// What a person found in an article of two languages, for the scorer to compare with. Holds no sentence of it.

import type { EntityType, PerSide, Quantity, Side } from '../../../src/model/records.ts'
import { placesOf } from '../cases/place-words.ts'

/**
 * How often each form stands in the text: every occurrence counts, as whole words and outside any longer form that is
 * listed.
 */
export type FormCounts = Readonly<Record<string, number>>

export interface NameTruth extends PerSide<FormCounts> {
  /** The same for all that name one and the same, also for an acronym and its expansion. */
  readonly entity: string
  readonly type: EntityType
}

/** Its words on either side, as labels of the labelled sentences: brackets around what may be left out, `#n`. */
export interface NumberTruth extends PerSide<string> {
  readonly quantity: Pick<Quantity, 'kind'> & Partial<Quantity>
}

export interface ClaimTruth {
  /** Words of it on either side. */
  readonly words: PerSide<string>
  /** The entities it comes from, outermost first. */
  readonly chain: readonly string[]
  readonly withoutComment: readonly string[]
  /** Words of the account that contradicts it. */
  readonly contradictedBy: PerSide<string>
}

export interface ArticleTruth {
  /** The files are `<article>.ar.txt` and `<article>.en.txt`. */
  readonly article: string
  /** `YYYY-MM-DD`: relative dates are resolved from it. */
  readonly publishedOn: string
  readonly names: readonly NameTruth[]
  readonly numbers: readonly NumberTruth[]
  readonly claim: ClaimTruth
}

export interface TrueMention {
  readonly start: number
  readonly end: number
  readonly entityType: EntityType
  readonly entity: string
}

/** All mentions on a side. Throws where the text holds a form more or less often than the truth says: not that article. */
export function mentionsIn(text: string, names: readonly NameTruth[], side: Side): readonly TrueMention[] {
  const placed = names.flatMap(name =>
    Object.keys(name[side]).flatMap(form =>
      placesOf(text, form).map(start => ({
        start,
        end: start + form.length,
        entityType: name.type,
        entity: name.entity,
      })),
    ),
  )
  const outermost = placed.filter(
    one =>
      !placed.some(
        other => other.start <= one.start && other.end >= one.end && other.end - other.start > one.end - one.start,
      ),
  )
  for (const [form, times] of names.flatMap(name => Object.entries(name[side]))) {
    const found = outermost.filter(({ start, end }) => text.slice(start, end) === form).length
    if (found !== times) throw new Error(`"${form}" is ${found} times in the ${side}, not ${times}`)
  }
  return outermost
}
