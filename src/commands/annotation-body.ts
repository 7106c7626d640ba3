// The bodies of annotations: the records that a new mark is a mention of, and the value of a number.

import type { DocumentDraft } from '../model/change.ts'
import { isSame } from '../model/is-same.ts'
import type {
  AnnotationBody,
  AnnotationKind,
  Entity,
  EntityType,
  PerSide,
  Quantity,
  Source,
  Target,
} from '../model/records.ts'
import type { CommandContext } from './command.ts'
import { madeBy } from './made-by.ts'
import { plainName } from './plain-name.ts'
import { entityNamed, sourceNamed } from './same-name.ts'
import { targetWords } from './target-words.ts'

export const noQuantity: Quantity = {
  kind: 'cardinal',
  value: null,
  high: null,
  unit: '',
  currency: '',
  modifier: 'exact',
  date: '',
}

/**
 * A body of one kind for an annotation on `targets`. An entity or a source that has the name already is joined, and
 * takes from the words the name of a side where it had none.
 */
export function makeBody(
  kind: AnnotationKind,
  targets: readonly Target[],
  draft: DocumentDraft,
  context: CommandContext,
): AnnotationBody {
  switch (kind) {
    case 'entity':
      return {
        kind,
        entityId: (
          joined(entityNamed(context.document, targets), targets, draft, context) ?? newEntity(targets, draft, context)
        ).id,
      }
    case 'claim':
      return { kind, claimId: newClaim(targets, draft, context) }
    case 'source':
      return {
        kind,
        sourceId: (
          joined(sourceNamed(context.document, targets), targets, draft, context) ?? newSource(targets, draft, context)
        ).id,
      }
    case 'number':
      return { kind, quantity: readQuantity(targets, context) }
  }
}

function joined<R extends Entity | Source>(
  record: R | null,
  targets: readonly Target[],
  draft: DocumentDraft,
  context: CommandContext,
): R | null {
  if (!record) return null
  const words = namesIn(targets, context)
  const names = {
    original: record.names.original || words.original,
    rendering: record.names.rendering || words.rendering,
  }
  if (!isSame(names, record.names)) draft.put({ ...record, names, updatedAt: context.now() })
  return record
}

/** An entity named by the targets, whether or not there is one of that name. */
export function newEntity(targets: readonly Target[], draft: DocumentDraft, context: CommandContext): Entity {
  const names = namesIn(targets, context)
  const source = sourceNamed(context.document, targets)
  const entity: Entity = {
    ...madeBy(context),
    type: 'entity',
    id: context.newId('entity'),
    entityType: guessType(names, source),
    names,
    aliases: [],
    link: '',
    note: '',
  }
  draft.put(entity)
  return entity
}

/** A source named by the targets; it takes the names of an entity that they mention. */
export function newSource(targets: readonly Target[], draft: DocumentDraft, context: CommandContext): Source {
  const entity = entityNamed(context.document, targets)
  const own = namesIn(targets, context)
  const names = entity
    ? { original: entity.names.original || own.original, rendering: entity.names.rendering || own.rendering }
    : own
  const source: Source = {
    ...madeBy(context),
    type: 'source',
    id: context.newId('source'),
    sourceKind: entity?.entityType === 'person' ? 'person' : 'outlet',
    names,
    link: '',
    note: '',
  }
  draft.put(source)
  return source
}

function newClaim(targets: readonly Target[], draft: DocumentDraft, context: CommandContext) {
  const id = context.newId('claim')
  const wording = { original: targetWords(targets, 'original'), rendering: targetWords(targets, 'rendering') }
  draft.put({
    ...madeBy(context),
    type: 'claim',
    id,
    wording,
    verdict: null,
    attribution: [],
    needsReview: false,
    note: '',
  })
  return id
}

/** What the words of the first readable place are worth, read in the language of its side. */
export function readQuantity(targets: readonly Target[], { document, readNumber }: Pick<CommandContext, 'document' | 'readNumber'>): Quantity {
  for (const target of targets) {
    const { language } = document.article.languages[target.side]
    const reading = readNumber?.(targetWords([target], target.side, ' '), language.startsWith('ar') ? 'ar' : 'en')
    if (reading) return { ...noQuantity, ...reading }
  }
  return noQuantity
}

const namesIn = (targets: readonly Target[], { document }: CommandContext): PerSide<string> => ({
  original: plainName(document, targets, 'original'),
  rendering: plainName(document, targets, 'rendering'),
})

/** Acronyms (IBM) and Latin words with a capital inside (OpenAI, xAI), family names such as McAdams and LeCun apart. */
const brand =
  /(?<!\p{L})(?:\p{Lu}{2,}|(?!(?:Mc|Mac|De|Di|Du|La|Le|Van|Von|Fitz)\p{Lu})\p{L}*\p{Ll}\p{Lu}\p{L}*)(?!\p{L})/u

/** A first guess, asked about at once: what a source of the name says, else an organization for a brand, else a person. */
function guessType(names: PerSide<string>, source: Source | null): EntityType {
  if (source) return source.sourceKind === 'person' ? 'person' : 'organization'
  return brand.test(names.rendering) || brand.test(names.original) ? 'organization' : 'person'
}
