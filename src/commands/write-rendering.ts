// Writes the rendering of a row whose cell was empty.

import { wordChanges } from '../text/word-diff.ts'
import type { ArticleRow } from '../model/article-rows.ts'
import type { DocumentDraft } from '../model/change.ts'
import { editSegmentText } from '../model/edit-segment-text.ts'
import { orderBetween } from '../model/order-keys.ts'
import type { Id, Segment } from '../model/records.ts'
import type { CommandContext, DocumentCommand } from './command.ts'
import { followTitle } from './follow-title.ts'

export interface WriteRenderingArgs {
  /** The id of the row when writing began; it stays good when the row is given an alignment meanwhile. */
  readonly rowId: string
  /** The whole text of the cell. */
  readonly text: string
  /** Steps with one run are undone together. */
  readonly run: string
}

/**
 * Makes the sentence, between those of the rows around it, and pairs it with the row's original: a person wrote it for
 * that, so nothing about the pair is in doubt. While the run goes on in a cell that it filled, the cell's text becomes `text`.
 */
export const writeRendering: DocumentCommand<WriteRenderingArgs> = {
  id: 'write-rendering',
  labelKey: 'command.writeRendering',
  group: 'editing',
  internal: true,
  changes: 'document',
  isEnabled(context, args) {
    const row = args && rowMeant(context, args.rowId)
    return row !== undefined && row.original.length > 0 && row.rendering.length <= 1
  },
  run(draft, context, { rowId, text }) {
    const row = rowMeant(context, rowId)!
    const [written] = row.rendering
    if (written) {
      const before = draft.need('segment', written).text
      editSegmentText(draft, written, wordChanges(before, text))
      followTitle(draft, context, written, before)
      return undefined
    }
    if (text === '') return undefined
    const segment = putSegment(draft, context, row, text)
    followTitle(draft, context, segment.id, '')
    const alignmentId = putAlignment(draft, context, row, segment.id)
    const { editing } = context.view
    if (editing?.side !== 'rendering' || !isRow(row, editing.rowId)) return undefined
    return { editing: { ...editing, rowId: alignmentId, segmentId: segment.id, caret: text.length } }
  },
  groupKey: ({ run }) => run,
}

const isRow = (row: ArticleRow, id: string): boolean => row.id === id || row.original.includes(id)

function rowMeant({ rows }: CommandContext, id: string): ArticleRow | undefined {
  return rows.rows.find(row => isRow(row, id)) ?? rows.setAside.find(row => isRow(row, id))
}

function putSegment(draft: DocumentDraft, context: CommandContext, row: ArticleRow, text: string): Segment {
  const { role, formerRole, blockId } = draft.need('segment', row.original[0]!)
  const segment: Segment = {
    type: 'segment',
    id: context.newId('segment'),
    side: 'rendering',
    order: orderFor(context, row),
    blockId: blockBeside(context, blockId),
    role,
    text,
    ...(formerRole && { formerRole }),
  }
  draft.put(segment)
  return segment
}

/** Right behind the rendering of the nearest row before this one that has any, else first of all. */
function orderFor({ document, rows }: CommandContext, row: ArticleRow): string {
  const list = rows.rows.includes(row) ? rows.rows : rows.setAside
  const before = list
    .slice(0, list.indexOf(row))
    .findLast(one => one.rendering.length > 0)
    ?.rendering.at(-1)
  const order = (before && document.segment(before)?.order) ?? null
  let next: string | null = null
  for (const segment of document.all('segment'))
    if (
      segment.side === 'rendering' &&
      (order === null || segment.order > order) &&
      (next === null || segment.order < next)
    )
      next = segment.order
  return orderBetween(order, next)
}

/** The paragraph of the rendering that goes with a paragraph of the original; a new one where there is none yet. */
function blockBeside({ document, rows, newId }: CommandContext, originalBlock: string): string {
  for (const { original, rendering } of [...rows.rows, ...rows.setAside]) {
    const beside =
      rendering[0] &&
      original.some(id => document.segment(id)?.blockId === originalBlock) &&
      document.segment(rendering[0])
    if (beside) return beside.blockId
  }
  return newId('segment')
}

/** The pair as the aligner would be sure of it: not confirmed, or every further letter would ask for review. */
function putAlignment(
  draft: DocumentDraft,
  { newId }: CommandContext,
  row: ArticleRow,
  written: Id<'segment'>,
): Id<'alignment'> {
  const id = row.alignmentId ?? newId('alignment')
  draft.put({ type: 'alignment', id, original: row.original, rendering: [written], status: 'suggested', confidence: 1 })
  return id
}
