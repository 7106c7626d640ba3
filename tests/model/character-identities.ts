// Who is who among the characters of a text: each keeps its identity through every change, so that a test can tell
// whether a mark stands on its own characters or on others that only look like them.

import type { ArticleDocument } from '../../src/model/article-document.ts'
import type { TextAnchor } from '../../src/model/records.ts'
import { graphemeEnd, graphemeStart } from '../../src/text/graphemes.ts'
import { applyChange, type TextChange } from '../../src/text/text-change.ts'

export type CharacterId = string
/** One place of one annotation. */
export type PlaceKey = string

export function* placesOf(
  document: ArticleDocument,
): Generator<{ key: PlaceKey; annotationId: string; span: TextAnchor }> {
  for (const { id, targets } of document.all('annotation'))
    for (const [t, target] of targets.entries())
      for (const [s, span] of target.spans.entries()) yield { key: `${id}/${t}/${s}`, annotationId: id, span }
}

/** The truth about one tab's texts and marks. */
export class CharacterIdentities {
  readonly texts: Map<string, CharacterId[]>
  /** What a mark may cover: its characters, and those inserted between them or instead of some of them. */
  readonly own: Map<PlaceKey, Set<CharacterId>>
  /** What the places of an annotation were ever given to cover. */
  readonly given = new Map<string, Set<CharacterId>>()
  private readonly words = new Map<string, Set<string>>()
  /** Letters that a change puts in again where it took them away keep their identity. */
  private readonly keepsEnds: boolean
  private readonly name: string
  private count = 0

  constructor(name: string, from: Pick<CharacterIdentities, 'texts' | 'own'>, keepsEnds: boolean) {
    this.name = name
    this.texts = new Map(from.texts)
    this.own = new Map(Array.from(from.own, ([key, ids]) => [key, new Set(ids)]))
    this.keepsEnds = keepsEnds
  }

  static of(document: ArticleDocument, name: string, { keepsEnds = false } = {}): CharacterIdentities {
    const texts = new Map(
      Array.from(document.all('segment'), ({ id, text }) => [
        id as string,
        Array.from({ length: text.length }, (_, i) => `${id}:${i}`),
      ]),
    )
    const truth = new CharacterIdentities(name, { texts, own: new Map() }, keepsEnds)
    truth.claim(document)
    return truth
  }

  /** Marks that are new, or were set on other words, own what they cover. */
  claim(document: ArticleDocument, annotationId?: string): void {
    for (const { key, annotationId: id, span } of placesOf(document)) {
      if (span.status || (annotationId === undefined ? this.own.has(key) : id !== annotationId)) continue
      const ids = this.texts.get(span.segmentId)!.slice(span.start, span.end)
      this.own.set(key, new Set(ids))
      this.words.set(id, new Set([...(this.words.get(id) ?? []), span.exact]))
      this.given.set(id, new Set([...(this.given.get(id) ?? []), ...ids]))
    }
  }

  /** All that the places of an annotation cover or were ever given to cover. */
  ownOf(annotationId: string): Set<CharacterId> {
    const sets = [...this.own].filter(([key]) => key.startsWith(`${annotationId}/`)).map(([, ids]) => ids)
    return new Set([...sets, this.given.get(annotationId) ?? []].flatMap(ids => [...ids]))
  }

  /** What the places of an annotation ever read when they were set. */
  wordsOf(annotationId: string): ReadonlySet<string> {
    return this.words.get(annotationId) ?? new Set()
  }

  edit(segmentId: string, changes: readonly TextChange[], before: string): void {
    let text = before
    for (const change of changes) {
      const { from, to, insert } = this.keepsEnds ? withoutCommonEnds(change, text) : change
      text = applyChange(text, change)
      const ids = this.texts.get(segmentId)!
      const fresh = Array.from({ length: insert.length }, () => `${this.name}+${this.count++}`)
      for (const own of this.own.values()) {
        const start = ids.findIndex(id => own.has(id))
        const end = ids.findLastIndex(id => own.has(id)) + 1
        const isInside = isBetween(change, start, end) || isBetween({ from, to, insert }, start, end)
        if (start >= 0 && isInside) for (const id of fresh) own.add(id)
      }
      this.texts.set(segmentId, [...ids.slice(0, from), ...fresh, ...ids.slice(to)])
    }
  }

  /** Marks that cover characters of others, and marks without a place whose characters are still there. */
  faults(document: ArticleDocument): string[] {
    return [...placesOf(document)].flatMap(({ key, span }) => {
      const ids = this.texts.get(span.segmentId)!
      const own = this.own.get(key)!
      if (span.status)
        return ids.some(id => own.has(id)) ? [`${key} lost its place, and "${span.exact}" is still there`] : []
      const text = document.segment(span.segmentId)!.text
      return strangers(text, ids, span, own).length > 0 ? [`${key} covers "${span.exact}" in "${text}"`] : []
    })
  }
}

/** The characters under a span that are neither its own nor part of a letter with one of its own; those become its own. */
function strangers(
  text: string,
  ids: readonly CharacterId[],
  { start, end }: TextAnchor,
  own: Set<CharacterId>,
): CharacterId[] {
  const found: CharacterId[] = []
  for (let at = start; at < end; at++) {
    if (own.has(ids[at]!)) continue
    const letter = ids.slice(graphemeStart(text, at), graphemeEnd(text, at + 1))
    if (!letter.some(id => own.has(id))) found.push(ids[at]!)
  }
  for (let at = start; at < end && found.length === 0; at++) own.add(ids[at]!)
  return found
}

/** Whether a change puts something between the characters from `start` to `end`, or in the place of some of them. */
const isBetween = ({ from, to }: TextChange, start: number, end: number): boolean =>
  from === to ? start < from && from < end : from >= start && to <= end && to - from < end - start

function withoutCommonEnds({ from, to, insert }: TextChange, text: string): TextChange {
  const old = text.slice(from, to)
  let head = 0
  while (head < old.length && head < insert.length && old[head] === insert[head]) head++
  let tail = 0
  while (
    tail < old.length - head &&
    tail < insert.length - head &&
    old[old.length - 1 - tail] === insert[insert.length - 1 - tail]
  )
    tail++
  return { from: from + head, to: to - tail, insert: insert.slice(head, insert.length - tail) }
}
