// Finding the entity or the source that marked words name already.

import { cliticBorders } from '../language/ar/clitics.ts'
import type { DocumentDraft } from '../model/change.ts'
import type { Entity, Id, Source, Target } from '../model/records.ts'
import { nameKey, nameKeys } from './name-keys.ts'

/** The entity with the name, alias or earlier mention that one of the targets marks; names win over mentions. Linear. */
export function entityNamed(draft: DocumentDraft, targets: readonly Target[]): Entity | null {
  const best = new BestMatch<Id<'entity'>>(wantedKeys(targets))
  for (const entity of draft.all('entity')) best.offer(entity.id, nameKeys(entity), 0)
  for (const mention of draft.all('annotation')) if (mention.kind === 'entity') best.offer(mention.entityId, nameKeys(mention), 1)
  return best.id === null ? null : (draft.find('entity', best.id) ?? null)
}

/** The same for sources. */
export function sourceNamed(draft: DocumentDraft, targets: readonly Target[]): Source | null {
  const best = new BestMatch<Id<'source'>>(wantedKeys(targets))
  for (const source of draft.all('source')) best.offer(source.id, nameKeys(source), 0)
  for (const mention of draft.all('annotation')) if (mention.kind === 'source') best.offer(mention.sourceId, nameKeys(mention), 1)
  return best.id === null ? null : (draft.find('source', best.id) ?? null)
}

/** What to look for and how good a find it is: the words as they stand first, then without their leading particles. */
function wantedKeys(targets: readonly Target[]): ReadonlyMap<string, number> {
  const wanted = new Map<string, number>()
  for (const target of targets) {
    const words = target.spans.map(span => span.exact).join(' ').trimStart()
    const firstWord = /^\S*/.exec(words)![0]
    for (const [rank, border] of [0, ...cliticBorders(firstWord)].entries()) {
      const key = nameKey(words.slice(border))
      if (key !== '' && (wanted.get(key) ?? rank) >= rank) wanted.set(key, rank)
    }
  }
  return wanted
}

/** Keeps the best of what was offered; of two equally good ones the smaller id, so that every tab decides alike. */
class BestMatch<I extends Id> {
  id: I | null = null
  private score = Infinity
  private readonly wanted: ReadonlyMap<string, number>

  constructor(wanted: ReadonlyMap<string, number>) {
    this.wanted = wanted
  }

  offer(id: I, keys: readonly string[], penalty: 0 | 1): void {
    for (const key of keys) {
      const rank = this.wanted.get(key)
      if (rank === undefined) continue
      const score = 2 * rank + penalty
      if (score < this.score || (score === this.score && this.id !== null && id < this.id)) [this.id, this.score] = [id, score]
    }
  }
}
