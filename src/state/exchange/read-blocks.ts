// The blocks of one text of a new article, with what a person decided about them.

import type { ImportedBlock } from '../../commands/import-article.ts'
import type { PerSide, Side } from '../../model/records.ts'

export interface DraftBlock extends ImportedBlock {
  /** By what it says: the same wherever the block stands, so that a decision outlives an edit above it. */
  readonly key: string
  readonly side: Side
}

export interface BlocksRequest {
  readonly texts: PerSide<string>
  /** What a person decided of blocks, by key: true to set aside. */
  readonly decisions: ReadonlyMap<string, boolean>
}

/** Blocks of both sides in the order of the text. Linear. The parser is loaded when it is first needed. */
export async function readBlocks({ texts, decisions }: BlocksRequest): Promise<PerSide<readonly DraftBlock[]>> {
  const { parsePlainText } = await import('../../interchange/plain-text/parse-plain-text.ts')
  const blocksOf = (side: Side): DraftBlock[] =>
    parsePlainText(texts[side]).blocks.map(({ role, text, boilerplate, sentences }) => {
      const key = `${side} ${text}`
      return { key, side, role, text, sentences, boilerplate: decisions.get(key) ?? boilerplate }
    })
  return { original: blocksOf('original'), rendering: blocksOf('rendering') }
}

/** The words of a block's sentences. */
export const sentenceTexts = ({ text, sentences }: ImportedBlock): string[] => sentences.map(({ start, end }) => text.slice(start, end))
