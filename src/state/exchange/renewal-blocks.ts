// The texts of a renewal as blocks, cut into sentences as at the first import.

import type { ImportedBlock } from '../../commands/import-article.ts'
import type { PerSide } from '../../model/records.ts'
import { readBlocks } from './read-blocks.ts'
import type { RenewalText } from './renewal-draft.ts'

const noDecisions: ReadonlyMap<string, boolean> = new Map()

/** Null for a side without a text: it stays as it is. Linear. */
export async function renewalBlocks(texts: PerSide<RenewalText>): Promise<PerSide<readonly ImportedBlock[] | null>> {
  const textOf = (text: RenewalText) => (text.from === 'text' ? text.text : '')
  const read = await readBlocks({
    texts: { original: textOf(texts.original), rendering: textOf(texts.rendering) },
    decisions: noDecisions,
  })
  const given = (text: RenewalText, blocks: readonly ImportedBlock[]) => {
    const all = text.from === 'article' ? text.blocks : blocks
    return all.some(block => !block.boilerplate && block.sentences.length > 0) ? all : null
  }
  return { original: given(texts.original, read.original), rendering: given(texts.rendering, read.rendering) }
}
