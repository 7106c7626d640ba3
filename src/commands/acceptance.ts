// What is known while suggestions are accepted, so that those accepted together join the same entities and sources.

import type { DocumentDraft } from '../model/change.ts'
import type { Entity, Id, PerSide, Source, Target } from '../model/records.ts'
import type { SuggestedTarget, Suggestion } from '../model/suggestion.ts'
import { makeAnchor } from '../model/text-anchor.ts'
import { sides } from '../model/vocabulary.ts'
import type { CommandContext } from './command.ts'
import { nameIndex } from './name-index.ts'
import { nameKey } from './name-keys.ts'
import { foundSuggestions } from './open-suggestions.ts'
import { entityNamed, sourceNamed } from './same-name.ts'
import { annotationsOnSegments, suggestionAnswer } from './suggestion-answer.ts'

type Body = Entity | Source

/** What is looked for: the key that its mentions share, its names, and the places that are to be marked. */
export interface WantedBody {
  readonly key: string
  readonly names: PerSide<string>
  readonly targets: readonly Target[]
}

export class Acceptance {
  readonly draft: DocumentDraft
  readonly context: CommandContext
  private byKey: Map<string, Id> | null = null
  private readonly byName = { entity: new Map<string, Id>(), source: new Map<string, Id>() }

  constructor(draft: DocumentDraft, context: CommandContext) {
    this.draft = draft
    this.context = context
  }

  /**
   * The entity or source that is known under the key: because the key is its id, because another mention of the key
   * was accepted, or because it has one of the names, or a mention in these words. Null when it is new.
   */
  find<T extends 'entity' | 'source'>(
    type: T,
    { key, names, targets }: WantedBody,
  ): (Body & { readonly type: T }) | null {
    const own = this.byName[type]
    const keys = sides.map(side => nameKey(names[side])).filter(name => name !== '')
    const mentioned = (type === 'entity' ? entityNamed : sourceNamed)(this.context.document, targets)?.id
    const ids = [
      key,
      this.keys().get(`${type} ${key}`),
      ...keys.map(name => own.get(name) ?? this.named(type, name)),
      mentioned,
    ]
    for (const id of ids) {
      const record = id === undefined ? undefined : this.draft.get(id)
      if (record?.type === type) return record as Body & { readonly type: T }
    }
    return null
  }

  /** Puts a record, and remembers it for what is accepted after it. */
  keep(record: Body, key: string): void {
    this.draft.put(record)
    this.keys().set(`${record.type} ${key}`, record.id)
    for (const side of sides) {
      const name = nameKey(record.names[side])
      if (name !== '' && !this.byName[record.type].has(name)) this.byName[record.type].set(name, record.id)
    }
  }

  /** Of several of one name the smallest id, so that every tab decides alike. */
  private named(type: 'entity' | 'source', name: string): Id | undefined {
    let least: Id | undefined
    for (const record of nameIndex(this.context.document).named(name))
      if (record.type === type && (least === undefined || record.id < least)) least = record.id
    return least
  }

  /** Whose mentions stand in the article already, by the key that suggestions share. Linear, once. */
  private keys(): Map<string, Id> {
    if (this.byKey) return this.byKey
    this.byKey = new Map()
    const annotationsOn = annotationsOnSegments(this.context)
    for (const suggestion of foundSuggestions(this.context)) {
      if (suggestion.kind !== 'entity' && suggestion.kind !== 'source') continue
      const key = suggestion.kind === 'entity' ? suggestion.entityKey : suggestion.sourceKey
      const answer = suggestionAnswer(annotationsOn, suggestion)
      if (answer?.kind === 'entity') this.byKey.set(`entity ${key}`, answer.entityId)
      if (answer?.kind === 'source') this.byKey.set(`source ${key}`, answer.sourceId)
    }
    return this.byKey
  }
}

/** The places of a suggestion as an annotation holds them; those whose words stand there no more are left out. */
export function suggestedTargets(draft: DocumentDraft, { targets }: Pick<Suggestion, 'targets'>): readonly Target[] {
  return targets.flatMap(target => suggestedTarget(draft, target) ?? [])
}

/** Null when some of its words stand there no more. */
export function suggestedTarget(draft: DocumentDraft, { side, spans }: SuggestedTarget): Target | null {
  const anchors = spans.flatMap(({ segmentId, start, end, exact }) => {
    const segment = draft.find('segment', segmentId)
    return segment?.side === side && start < end && segment.text.slice(start, end) === exact
      ? [makeAnchor(segment, { start, end })]
      : []
  })
  return anchors.length === spans.length && anchors.length > 0 ? { side, spans: anchors } : null
}
