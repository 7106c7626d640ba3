// What giving an article another text would do: the changes, and a report of them. Nothing is done here.

import type { CommandContext } from '../../commands/command.ts'
import { titleIn, type ImportedBlock } from '../../commands/import-article.ts'
import { pairRenewed, type RenewedBead } from '../../commands/pair-renewed.ts'
import { renewSide, type SideRenewal } from '../../commands/renew-side.ts'
import type { Bead } from '../../alignment/align-by-length.ts'
import type { ArticleDocument, RecordChanges } from '../../model/article-document.ts'
import { change, type DocumentDraft } from '../../model/change.ts'
import { toChanges } from '../../model/record-diff.ts'
import type { Id, PerSide, Segment, Side } from '../../model/records.ts'
import { sides } from '../../model/vocabulary.ts'
import { documentBlocks } from './document-blocks.ts'
import { reportRenewal, type RenewalReport } from './report-renewal.ts'

export interface RenewalRequest extends Pick<CommandContext, 'newId'> {
  readonly document: ArticleDocument
  /** The new text of a side; null where it stays as it is. */
  readonly texts: PerSide<readonly ImportedBlock[] | null>
}

export interface Renewal {
  readonly base: ArticleDocument
  readonly changes: RecordChanges
  readonly report: RenewalReport
}

/** Linear in the document and the texts, and in the square of a paragraph's sentences. The aligner is loaded when first needed. */
export async function planRenewal({ document, texts, newId }: RenewalRequest): Promise<Renewal> {
  const blocks = { original: texts.original ?? documentBlocks(document, 'original'), rendering: texts.rendering ?? documentBlocks(document, 'rendering') }
  const { pairBlocks } = await import('./pair-blocks.ts')
  const beads = await pairBlocks(toPair(blocks.original), toPair(blocks.rendering))
  const renewals: { [S in Side]?: SideRenewal } = {}
  const { document: after, diff } = change(document, draft => {
    for (const side of sides) {
      const text = texts[side]
      if (!text) continue
      renewals[side] = renewSide(draft, { side, blocks: text, newId })
      renewTitle(draft, document, side, text)
    }
    pairRenewed(draft, beads.map(bead => toRenewedBead(bead, idsOf(draft, blocks))), { newId })
  })
  return { base: document, changes: toChanges(diff), report: reportRenewal({ before: document, after, renewals }) }
}

const kept = (blocks: readonly ImportedBlock[]) => blocks.filter(block => !block.boilerplate)
const toPair = (blocks: readonly ImportedBlock[]) =>
  kept(blocks).map(({ role, text, sentences }) => ({ role, sentences: sentences.map(({ start, end }) => text.slice(start, end)) }))

type SentenceIds = PerSide<readonly (readonly Id<'segment'>[])[]>
const known = new WeakMap<DocumentDraft, SentenceIds>()

/** The ids of the sentences by block (boilerplate left out) and place, once the sides are renewed. */
function idsOf(draft: DocumentDraft, blocks: PerSide<readonly ImportedBlock[]>): SentenceIds {
  let ids = known.get(draft)
  if (ids) return ids
  const on = (side: Side) => {
    const segments = [...draft.all('segment')].filter(segment => segment.side === side).sort(byOrder)
    let next = 0
    const all = blocks[side].map(({ sentences }) => sentences.map(() => segments[next++]!.id))
    return all.filter((_, number) => !blocks[side][number]!.boilerplate)
  }
  known.set(draft, (ids = { original: on('original'), rendering: on('rendering') }))
  return ids
}

const byOrder = (a: Segment, b: Segment): number => (a.order < b.order ? -1 : a.order > b.order ? 1 : a.id < b.id ? -1 : 1)

function toRenewedBead(bead: Bead, ids: SentenceIds): RenewedBead {
  const on = (side: Side) => bead[side].flatMap(({ block, sentence }) => ids[side][block]?.[sentence] ?? [])
  return { original: on('original'), rendering: on('rendering'), confidence: bead.confidence }
}

/** A title that was read off the old text is read off the new one; one that somebody wrote stays. */
function renewTitle(draft: DocumentDraft, before: ArticleDocument, side: Side, blocks: readonly ImportedBlock[]): void {
  const { article } = before
  const old = titleIn({ blocks: documentBlocks(before, side), language: null })
  const title = titleIn({ blocks, language: null })
  const current = draft.need('article', article.id)
  if (title !== '' && title !== old && current.titles[side] === old) draft.put({ ...current, titles: { ...current.titles, [side]: title } })
}

