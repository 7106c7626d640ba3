// The texts that an article is to be given, on their way into it. They outlive the dialog, so that closing it loses none.

import { createStore } from 'zustand/vanilla'
import type { ImportedBlock } from '../../commands/import-article.ts'
import type { ArticleDocument } from '../../model/article-document.ts'
import type { Id, PerSide, Side } from '../../model/records.ts'
import { documentBlocks } from './document-blocks.ts'
import type { ImportFault } from './import-file.ts'
import type { TextFileFault } from './read-text-file.ts'

/** Text that was pasted or read from a text file, or one side of an article file. */
export type RenewalText =
  | { readonly from: 'text'; readonly text: string }
  | { readonly from: 'article'; readonly name: string; readonly blocks: readonly ImportedBlock[] }

export interface RenewalDraft {
  /** Which article the texts are for. */
  readonly articleId: Id<'article'> | null
  readonly texts: PerSide<RenewalText>
  /** The file that could not be read last, and why. */
  readonly fault: { readonly name: string; readonly fault: ImportFault | TextFileFault } | null
}

const noText: RenewalText = { from: 'text', text: '' }
const emptyDraft: RenewalDraft = { articleId: null, texts: { original: noText, rendering: noText }, fault: null }

export const renewalDraft = createStore<RenewalDraft>(() => emptyDraft)

const { setState, getState } = renewalDraft

/** What can be done with the draft. */
export const renewalActs = {
  /** Begins anew when the texts are for another article. */
  begin(articleId: Id<'article'>): void {
    if (getState().articleId !== articleId) setState({ ...emptyDraft, articleId }, true)
  },
  setText(side: Side, text: RenewalText): void {
    setState(({ texts }) => ({ texts: { ...texts, [side]: text }, fault: null }))
  },
  /** Takes the texts of an article file, both sides of it. */
  takeArticle(articleId: Id<'article'>, document: ArticleDocument, name: string): void {
    const of = (side: Side): RenewalText => ({ from: 'article', name, blocks: documentBlocks(document, side) })
    setState({ articleId, texts: { original: of('original'), rendering: of('rendering') }, fault: null }, true)
  },
  async openFile(side: Side, file: File): Promise<void> {
    const { readTextFile } = await import('./read-text-file.ts')
    if (/\.json$/i.test(file.name)) {
      const { importFile } = await import('./import-file.ts')
      const { document, fault } = await importFile(new Uint8Array(await file.arrayBuffer()), file.name)
      const { articleId } = getState()
      if (document && articleId) renewalActs.takeArticle(articleId, document, file.name)
      else if (fault) setState({ fault: { name: file.name, fault } })
      return
    }
    const read = await readTextFile(file)
    if (read.ok) renewalActs.setText(side, { from: 'text', text: read.text })
    else setState({ fault: { name: file.name, fault: read.fault } })
  },
  clear(): void {
    setState(emptyDraft, true)
  },
}
