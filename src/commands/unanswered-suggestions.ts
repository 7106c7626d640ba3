// Which suggestions of a list stand on words that nobody has marked, followed from one state of the article to the next.

import type { ArticleDocument } from '../model/article-document.ts'
import type { DocumentRecord, Id } from '../model/records.ts'
import type { Suggestion } from '../model/suggestion.ts'
import type { CommandContext } from './command.ts'
import { annotationsOnSegments, standsInText, suggestionAnswer } from './suggestion-answer.ts'

type Reading = Pick<CommandContext, 'document' | 'index'>

export class UnansweredSuggestions {
  readonly list: readonly Suggestion[]
  private readonly isUnanswered: Uint8Array
  private readonly onSegment = new Map<string, number[]>()
  /** The first that nobody has looked at. */
  private next = 0
  private document: ArticleDocument | null = null

  constructor(list: readonly Suggestion[]) {
    this.list = list
    this.isUnanswered = new Uint8Array(list.length)
  }

  /**
   * Looks at `most` suggestions that were not looked at yet, and again at those whose segments or marks changed since
   * the last call. True when there is none left. Costs what it looks at and what changed.
   */
  follow(reading: Reading, most = Infinity): boolean {
    const annotationsOn = annotationsOnSegments(reading)
    const look = (number: number) => {
      const suggestion = this.list[number]!
      const isUnanswered = standsInText(reading, suggestion) && !suggestionAnswer(annotationsOn, suggestion)
      this.isUnanswered[number] = Number(isUnanswered)
    }
    for (const number of this.changedTo(reading.document)) look(number)
    const end = Math.min(this.list.length, this.next + most)
    for (; this.next < end; this.next++) {
      look(this.next)
      this.file(this.next)
    }
    return this.next === this.list.length
  }

  /** In the order of the list, without those whose key was rejected. Linear. */
  without(rejected: ReadonlySet<string>): readonly Suggestion[] {
    return this.list.filter(({ key }, number) => this.isUnanswered[number] && !rejected.has(key))
  }

  private file(number: number): void {
    for (const segmentId of segmentsOf(this.list[number]!)) {
      const numbers = this.onSegment.get(segmentId)
      if (numbers) numbers.push(number)
      else this.onSegment.set(segmentId, [number])
    }
  }

  private changedTo(document: ArticleDocument): ReadonlySet<number> {
    const changed = new Set<number>()
    if (this.document && this.document !== document)
      for (const [before, after] of document.differencesFrom(this.document))
        for (const segmentId of [...touchedBy(before), ...touchedBy(after)])
          for (const number of this.onSegment.get(segmentId) ?? []) changed.add(number)
    this.document = document
    return changed
  }
}

const segmentsOf = ({ targets }: Pick<Suggestion, 'targets'>): ReadonlySet<string> =>
  new Set(targets.flatMap(({ spans }) => spans.map(({ segmentId }) => segmentId)))

function touchedBy(record: DocumentRecord | undefined): readonly Id[] {
  if (record?.type === 'segment') return [record.id]
  return record?.type === 'annotation' ? record.targets.flatMap(({ spans }) => spans.map(span => span.segmentId)) : []
}
