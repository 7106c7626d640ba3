// The body of an accepted suggestion: the entity, source or claim that it is a mention of, or its value.

import { isSame } from '../model/is-same.ts'
import type {
  AnnotationBody,
  AnnotationKind,
  Attribution,
  Entity,
  EntityType,
  PerSide,
  Source,
  SourceKind,
  Target,
} from '../model/records.ts'
import type { SuggestedAttribution, Suggestion } from '../model/suggestion.ts'
import type { Acceptance, WantedBody } from './acceptance.ts'
import { readQuantity } from './annotation-body.ts'
import { madeBy } from './made-by.ts'
import { plainName } from './plain-name.ts'
import type { SuggestionChoice } from './suggestion-queue.ts'
import { targetWords } from './target-words.ts'

export type ChosenKind = Pick<SuggestionChoice, 'kind' | 'subtype'>

/** As the choice says, else as it was suggested. Records that exist already are joined and lose nothing. */
export function suggestedBody(
  acceptance: Acceptance,
  suggestion: Suggestion,
  targets: readonly Target[],
  { kind, subtype }: ChosenKind,
): AnnotationBody {
  switch (kind) {
    case 'entity': {
      const type = (subtype as EntityType | null) ?? entityTypeOf(suggestion)
      return {
        kind,
        entityId: entityFor(acceptance, { ...wantedBody(acceptance, suggestion, targets, kind), type }).id,
      }
    }
    case 'source': {
      const sourceKind = (subtype as SourceKind | null) ?? sourceKindOf(suggestion)
      return {
        kind,
        sourceId: sourceFor(acceptance, { ...wantedBody(acceptance, suggestion, targets, kind), sourceKind }).id,
      }
    }
    case 'claim':
      return { kind, claimId: newClaim(acceptance, suggestion, targets) }
    case 'number':
      return {
        kind,
        quantity: suggestion.kind === 'number' ? suggestion.quantity : readQuantity(targets, acceptance.context),
      }
  }
}

/** What is looked for when the places of a suggestion become a mention of an entity or a source. */
export const wantedBody = (
  acceptance: Acceptance,
  suggestion: Suggestion,
  targets: readonly Target[],
  kind: 'entity' | 'source',
): WantedBody => ({ key: keyOf(suggestion, kind), names: namesOf(acceptance, suggestion, targets), targets })

function entityFor(acceptance: Acceptance, { type, ...wanted }: WantedBody & { readonly type: EntityType }): Entity {
  const { key, names } = wanted
  const known = acceptance.find('entity', wanted)
  if (known) return filled(acceptance, known, { key, names })
  const { context } = acceptance
  const entity: Entity = {
    ...madeBy(context),
    type: 'entity',
    id: context.newId('entity'),
    entityType: type,
    names,
    aliases: [],
    link: '',
    note: '',
  }
  acceptance.keep(entity, key)
  return entity
}

function sourceFor(
  acceptance: Acceptance,
  { sourceKind, ...wanted }: WantedBody & { readonly sourceKind: SourceKind },
): Source {
  const { key, names } = wanted
  const known = acceptance.find('source', wanted)
  if (known) return filled(acceptance, known, { key, names })
  const { context } = acceptance
  const source: Source = {
    ...madeBy(context),
    type: 'source',
    id: context.newId('source'),
    sourceKind,
    names,
    link: '',
    note: '',
  }
  acceptance.keep(source, key)
  return source
}

/** A name is taken for a side that had none; what a person wrote stays. */
function filled<R extends Entity | Source>(
  acceptance: Acceptance,
  record: R,
  { key, names }: { key: string; names: PerSide<string> },
): R {
  const both = {
    original: record.names.original || names.original,
    rendering: record.names.rendering || names.rendering,
  }
  const next = isSame(both, record.names) ? record : { ...record, names: both, updatedAt: acceptance.context.now() }
  acceptance.keep(next, key)
  return next
}

function newClaim(acceptance: Acceptance, suggestion: Suggestion, targets: readonly Target[]) {
  const { context, draft } = acceptance
  const marked = { original: targetWords(targets, 'original'), rendering: targetWords(targets, 'rendering') }
  const said = suggestion.kind === 'claim' ? suggestion.wording : marked
  const id = context.newId('claim')
  draft.put({
    ...madeBy(context),
    type: 'claim',
    id,
    wording: { original: said.original || marked.original, rendering: said.rendering || marked.rendering },
    verdict: null,
    attribution: suggestion.kind === 'claim' ? chainOf(acceptance, suggestion.attribution) : [],
    needsReview: false,
    note: '',
  })
  return id
}

/** Outermost first, each source once. */
function chainOf(acceptance: Acceptance, attribution: readonly SuggestedAttribution[]): readonly Attribution[] {
  const ids = attribution
    .filter(({ names }) => names.original + names.rendering !== '')
    .map(
      ({ sourceKey, names, sourceKind }) =>
        sourceFor(acceptance, { key: sourceKey, names, targets: [], sourceKind }).id,
    )
  return [...new Set(ids)].map(sourceId => ({ sourceId }))
}

const keyOf = (suggestion: Suggestion, kind: AnnotationKind): string =>
  suggestion.kind === kind && suggestion.kind === 'entity'
    ? suggestion.entityKey
    : suggestion.kind === kind && suggestion.kind === 'source'
      ? suggestion.sourceKey
      : `${kind} ${suggestion.key}`

/** The names as they were found, else the marked words without what is attached to them. */
function namesOf({ context }: Acceptance, suggestion: Suggestion, targets: readonly Target[]): PerSide<string> {
  const found = 'names' in suggestion ? suggestion.names : { original: '', rendering: '' }
  const { document } = context
  return {
    original: found.original || plainName(document, targets, 'original'),
    rendering: found.rendering || plainName(document, targets, 'rendering'),
  }
}

/** A source that becomes an entity is a person where it was one, and else an organization; the other way alike. */
function entityTypeOf(suggestion: Suggestion): EntityType {
  if (suggestion.kind === 'entity') return suggestion.entityType
  return suggestion.kind === 'source' && suggestion.sourceKind === 'person' ? 'person' : 'organization'
}

function sourceKindOf(suggestion: Suggestion): SourceKind {
  if (suggestion.kind === 'source') return suggestion.sourceKind
  return suggestion.kind === 'entity' && suggestion.entityType === 'person' ? 'person' : 'organization'
}
