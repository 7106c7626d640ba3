// Gives one side of an article another text: sentences that are the same keep their ids, and with them alignment and
// marks; changed ones are rewritten, new ones put in, gone ones taken out. A recipe, which knows no report.

import { carryAnchor } from '../anchoring/carry-anchor.ts'
import { matchSentences, type SentenceMatch } from '../anchoring/match-sentences.ts'
import { longestAscending } from '../text/longest-ascending.ts'
import type { DocumentDraft } from '../model/change.ts'
import { moveSpans } from '../model/move-spans.ts'
import { orderBetween, ordersFor } from '../model/order-keys.ts'
import { keptWithoutPlace } from '../model/orphan-id.ts'
import { putMovedTargets } from '../model/put-moved-targets.ts'
import type { Id, Segment, Side } from '../model/records.ts'
import type { CommandContext } from './command.ts'
import type { ImportedBlock } from './import-article.ts'

export interface RenewSideArgs extends Pick<CommandContext, 'newId'> {
  readonly side: Side
  readonly blocks: readonly ImportedBlock[]
}

export interface SideRenewal {
  readonly old: readonly Segment[]
  readonly now: readonly Segment[]
  readonly matches: readonly SentenceMatch[]
}

/** Linear in the document, apart from comparing the sentences that changed. */
export function renewSide(draft: DocumentDraft, args: RenewSideArgs): SideRenewal {
  const { side, blocks } = args
  const old = [...draft.all('segment')].filter(segment => segment.side === side).sort(byOrder)
  const sentences = blocks.flatMap((block, number) =>
    block.sentences.map(({ start, end }) => ({ block, number, text: block.text.slice(start, end) })),
  )
  const matches = matchSentences(old.map(({ text }) => text), sentences.map(({ text }) => text))
  const partner = new Map(matches.map(match => [match.now, old[match.old]!]))
  const orders = ordersOf(sentences.map((_, place) => partner.get(place) ?? null), old)
  const blockIds = blockIdsOf(sentences.map(({ number }, place) => ({ number, former: partner.get(place)?.blockId })), args)
  const now = sentences.map(({ block, number, text }, place): Segment => {
    const former = partner.get(place)
    const id = former?.id ?? args.newId('segment')
    return { type: 'segment', id, side, order: orders[place]!, blockId: blockIds.get(number)!, text, ...rolesOf(block, former) }
  })
  const kept = new Set(now.map(({ id }) => id))
  for (const { id } of old) if (!kept.has(id)) draft.remove(id)
  for (const segment of now) if (!isUnchanged(draft.find('segment', segment.id), segment)) draft.put(segment)
  const renewal = { old, now, matches }
  carryMarks(draft, side, renewal)
  carryAlignments(draft, side, renewal)
  return renewal
}

const byOrder = (a: Segment, b: Segment): number =>
  a.order < b.order ? -1 : a.order > b.order ? 1 : a.id < b.id ? -1 : 1

const isUnchanged = (a: Segment | undefined, b: Segment): boolean =>
  a !== undefined &&
  a.text === b.text &&
  a.order === b.order &&
  a.blockId === b.blockId &&
  a.role === b.role &&
  a.formerRole === b.formerRole

/** What was set aside, or brought back, stays so: somebody may have decided it. */
function rolesOf({ role, boilerplate }: ImportedBlock, former: Segment | undefined): Pick<Segment, 'role' | 'formerRole'> {
  const isAside = former ? former.role === 'boilerplate' : boilerplate
  return isAside ? { role: 'boilerplate', formerRole: former?.formerRole ?? role } : { role }
}

/** Sentences that stand in the old order keep their keys, as many as can; the others get keys between. */
function ordersOf(partners: readonly (Segment | null)[], old: readonly Segment[]): readonly string[] {
  const numbers = new Map(old.map(({ id }, number) => [id, number]))
  const places = partners.flatMap((partner, place) => (partner ? [place] : []))
  const run = longestAscending(places.map(place => numbers.get(partners[place]!.id)!)).map(index => places[index]!)
  const keys = run.map(place => partners[place]!.order)
  if (keys.some((key, i) => i > 0 && key <= keys[i - 1]!)) return ordersFor(partners.length)
  const fixed = new Map(run.map((place, i) => [place, keys[i]!]))
  const orders: string[] = []
  let ahead = 0
  for (let place = 0; place < partners.length; place++) {
    while (ahead < run.length && run[ahead]! < place) ahead++
    const own = fixed.get(place)
    orders.push(own ?? orderBetween(orders.at(-1) ?? null, keys[ahead] ?? null))
  }
  return orders
}

/** A paragraph keeps its id while its first known sentence had it, and no paragraph before it took it. */
function blockIdsOf(
  sentences: readonly { number: number; former: string | undefined }[],
  { newId }: RenewSideArgs,
): ReadonlyMap<number, string> {
  const ids = new Map<number, string>()
  const used = new Set<string>()
  for (const { number, former } of sentences)
    if (!ids.has(number) && former !== undefined && !used.has(former)) {
      ids.set(number, former)
      used.add(former)
    }
  for (const { number } of sentences) if (!ids.has(number)) ids.set(number, newId('segment'))
  return ids
}

function carryMarks(draft: DocumentDraft, side: Side, renewal: SideRenewal): void {
  const carry = carryAnchor(renewal)
  for (const annotation of draft.all('annotation')) {
    const isLeft = annotation.tags.includes(keptWithoutPlace)
    const targets = moveSpans(annotation.targets, (span, target) =>
      target.side !== side || (isLeft && span.status) ? span : carry(span),
    )
    putMovedTargets(draft, annotation, targets)
  }
}

/** Gone sentences leave their rows; a confirmed row of which anything changed asks for review. */
function carryAlignments(draft: DocumentDraft, side: Side, { old, now }: SideRenewal): void {
  const texts = new Map<Id, string>(now.map(({ id, text }) => [id, text]))
  const touched = new Set<Id>(old.filter(({ id, text }) => texts.get(id) !== text).map(({ id }) => id))
  for (const alignment of draft.all('alignment')) {
    if (!alignment[side].some(id => touched.has(id))) continue
    const left = { original: alignment.original, rendering: alignment.rendering, [side]: alignment[side].filter(id => texts.has(id)) }
    if (left.original.length + left.rendering.length === 0) draft.remove(alignment.id)
    else draft.put({ ...alignment, ...left, status: alignment.status === 'confirmed' ? 'needs-review' : alignment.status })
  }
}
