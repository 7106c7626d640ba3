// What stands on each segment. A long article has tens of thousands of suggestions: they are grouped as they come, a few at
// a time, so that no one moment pays for all of them while somebody reads.

import type { Suggestion } from './suggestion.ts'

export type SuggestionsBySegment = ReadonlyMap<string, readonly Suggestion[]>

const known = new WeakMap<readonly Suggestion[], SuggestionsBySegment>()

/** The suggestions of a list by the segments that their words stand on. Linear the first time, unless they were grouped as they came; free after that. */
export function suggestionsBySegment(list: readonly Suggestion[]): SuggestionsBySegment {
  const groups = known.get(list) ?? SuggestionGroups.of(list).bySegment
  known.set(list, groups)
  return groups
}

/** Groups that are kept up to date, one suggestion after another. What was given out never changes. */
export class SuggestionGroups {
  private readonly groups = new Map<string, readonly Suggestion[]>()

  static of(list: readonly Suggestion[]): SuggestionGroups {
    const groups = new SuggestionGroups()
    for (const suggestion of list) groups.add(suggestion)
    return groups
  }

  /** The groups as they are now. Costs the segments. */
  get bySegment(): SuggestionsBySegment {
    return new Map(this.groups)
  }

  add(suggestion: Suggestion): void {
    for (const id of segmentsOf(suggestion)) {
      const group = this.groups.get(id)
      this.groups.set(id, group ? [...group, suggestion] : [suggestion])
    }
  }

  remove(suggestion: Suggestion): void {
    for (const id of segmentsOf(suggestion)) {
      const group = this.groups.get(id)?.filter(one => one !== suggestion) ?? []
      if (group.length > 0) this.groups.set(id, group)
      else this.groups.delete(id)
    }
  }

  /** Says that a list holds just what is grouped now: `suggestionsBySegment` of it costs nothing more. */
  standFor(list: readonly Suggestion[]): void {
    known.set(list, this.bySegment)
  }
}

const segmentsOf = ({ targets }: Suggestion): ReadonlySet<string> => {
  const ids = new Set<string>()
  for (const { spans } of targets) for (const { segmentId } of spans) ids.add(segmentId)
  return ids
}
