// Makes the document of a new article from two texts, as the preview showed it. Nothing is stored here.

import type { CommandContext } from '../../commands/command.ts'
import { importArticle } from '../../commands/import-article.ts'
import { ArticleDocument } from '../../model/article-document.ts'
import { change } from '../../model/change.ts'
import { repairText } from '../../text/unicode-repair.ts'
import type { ArticleDetails } from './new-article-draft.ts'
import { readBlocks, sentenceTexts, type BlocksRequest, type DraftBlock } from './read-blocks.ts'

export interface ArticleRequest extends BlocksRequest, Pick<CommandContext, 'newId' | 'now' | 'user'> {
  readonly details: ArticleDetails
}

/** Pairs the whole of the texts, however long. Linear in the texts, and in the square of a paragraph's sentences. */
export async function createArticle({ texts, decisions, details, newId, now, user }: ArticleRequest): Promise<ArticleDocument> {
  const { pairBlocks } = await import('./pair-blocks.ts')
  const { original, rendering } = await readBlocks({ texts, decisions })
  const beads = await pairBlocks(kept(original), kept(rendering))
  const { titles, url, publisher, author, publishedOn } = details
  const { document } = change(ArticleDocument.empty, draft => {
    importArticle(draft, {
      newId, now, user,
      original: { blocks: original, language: 'ar' },
      rendering: rendering.length > 0 ? { blocks: rendering, language: 'en' } : null,
      beads,
      details: {
        titles: { original: oneLine(titles.original), rendering: oneLine(titles.rendering) },
        url: url.trim(), publisher: oneLine(publisher) ?? '', author: oneLine(author) ?? '', publishedOn,
      },
    })
  })
  return document
}

const kept = (blocks: readonly DraftBlock[]) =>
  blocks.filter(block => !block.boilerplate).map(block => ({ role: block.role, sentences: sentenceTexts(block) }))

/** Fit for a field of one line, where nothing may turn the text around; null stays null. */
const oneLine = (text: string | null): string | null => text && repairText(text).text.replace(/[\u202A-\u202E]/g, '').replace(/\s+/g, ' ').trim()
