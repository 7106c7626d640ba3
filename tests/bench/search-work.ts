// Searching a whole article: anew, again with another word, with a letter that stands everywhere, and after one edit.

import type { CommandContext } from '../../src/commands/command.ts'
import { searchHits } from '../../src/commands/search-hits.ts'
import { initialSettings } from '../../src/commands/settings.ts'
import { initialView } from '../../src/commands/workspace-view.ts'
import { ArticleDocument } from '../../src/model/article-document.ts'
import { articleRows } from '../../src/model/article-rows.ts'
import { change } from '../../src/model/change.ts'
import { editSegmentText } from '../../src/model/edit-segment-text.ts'
import type { DocumentRecord } from '../../src/model/records.ts'

/** Throws when nothing is found: the figures would be of something else. */
export function searchWork(records: readonly DocumentRecord[]): [string, (run: number) => unknown][] {
  const document = ArticleDocument.of(records), rows = articleRows(document)
  const [segment] = document.all('segment')
  const someWords = segment!.text.match(/\p{L}+/gu)!
  const someWord = (run: number) => someWords[run % someWords.length]!
  const find = (query: string, within = document, words: CommandContext['view']['search']['words'] = 'any') => {
    const view = { ...initialView, search: { ...initialView.search, isOpen: true, query, words } }
    const { hits } = searchHits({ document: within, rows, view, settings: initialSettings })
    if (hits.length === 0) throw new RangeError(`Nothing found for ${query}`)
    return hits
  }
  /** Records that were never seen, so that each has to be folded. */
  const anew = () => ArticleDocument.of(records.map(record => ({ ...record })))
  const edited = (run: number) => change(document, draft => editSegmentText(draft, segment!.id, [{ from: 0, to: 0, insert: `${run} ` }])).document
  return [
    ['search: the first time', run => find(someWord(run), anew())],
    ['search: another word', run => find(`${someWord(run)}${run % 2 ? '' : ' '}`)],
    ['search: whole words', run => find(someWord(run), document, 'attached')],
    ['search: one letter that stands everywhere', run => find(run % 2 ? 'ا' : 'ل')],
    ['search: the same after one edit', run => find('ال', edited(run))],
  ]
}
