// What two texts would become: blocks with their roles, sentences paired level by level, leftovers set aside. Nothing
// is made here, and nothing is stored.

import type { Bead } from '../../alignment/align-by-length.ts'
import { titleIn } from '../../commands/import-article.ts'
import type { PerSide, Side } from '../../model/records.ts'
import { sides } from '../../model/vocabulary.ts'
import { inspectText, type TextWarning } from './inspect-text.ts'
import { readBlocks, sentenceTexts, type BlocksRequest, type DraftBlock } from './read-blocks.ts'

/** One sentence in its row; the first of a block carries the block. */
export interface PreviewSentence {
  readonly text: string
  readonly startsBlock: DraftBlock | null
}

/** Sentences that will stand level; one side may be empty. */
export interface PreviewRow extends PerSide<readonly PreviewSentence[]> {
  /** 0 to 1. */
  readonly confidence: number
}

export interface ArticlePreview {
  readonly rows: readonly PreviewRow[]
  /** False when the texts are so long that only their beginning was paired: then `rows` is a part. */
  readonly isWhole: boolean
  readonly setAside: readonly DraftBlock[]
  /** The titles that the texts have themselves. */
  readonly titles: PerSide<string>
  readonly warnings: PerSide<readonly TextWarning[]>
  /** Without what is set aside. */
  readonly counts: { readonly paragraphs: PerSide<number>; readonly sentences: PerSide<number> }
}

/** Above this many UTF-16 units in both texts together only the beginning is paired: more takes longer than a pause in typing. */
export const longTexts = 300_000
/** Blocks of each side that are paired of long texts. */
const previewedBlocks = 150

/** Linear in the texts, and in the square of a paragraph's sentences. What it needs is loaded when it is first called. */
export async function previewArticle(request: BlocksRequest): Promise<ArticlePreview> {
  const { pairBlocks } = await import('./pair-blocks.ts')
  const { texts } = request
  const blocks = await readBlocks(request)
  const kept = perSide(blocks, list => list.filter(block => !block.boilerplate).map(block => ({ block, role: block.role, sentences: sentenceTexts(block) })))
  const isWhole = texts.original.length + texts.rendering.length <= longTexts
  const paired = isWhole ? kept : perSide(kept, list => list.slice(0, previewedBlocks))
  const toRow = (bead: Bead): PreviewRow => {
    const sentencesOf = (side: Side) => bead[side].map(({ block, sentence }): PreviewSentence => {
      const found = paired[side][block]!
      return { text: found.sentences[sentence]!, startsBlock: sentence === 0 ? found.block : null }
    })
    return { original: sentencesOf('original'), rendering: sentencesOf('rendering'), confidence: bead.confidence }
  }
  return {
    isWhole,
    rows: (await pairBlocks(paired.original, paired.rendering)).map(toRow),
    setAside: sides.flatMap(side => blocks[side].filter(block => block.boilerplate)),
    titles: perSide(blocks, list => titleIn({ blocks: list, language: null })),
    warnings: perSide(texts, inspectText),
    counts: { paragraphs: perSide(kept, list => list.length), sentences: perSide(kept, list => list.reduce((total, { sentences }) => total + sentences.length, 0)) },
  }
}

const perSide = <T, R>(value: PerSide<T>, of: (value: T) => R): PerSide<R> => ({ original: of(value.original), rendering: of(value.rendering) })
