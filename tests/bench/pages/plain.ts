// Plain text to compare with: no marks, no framework, the same rows, which the browser may skip while they are far away.
// With `#memory` the texts are in memory before the click; else the click reads the saved file from storage.

import type { DocumentFile } from '../../../src/model/document-file.ts'
import { levelRows, rowsHtml, type Row } from './level-rows.ts'
import { listLinks } from './list-of-links.ts'
import { readArticle } from './stored-article.ts'

const rowsOf = async (id: string): Promise<Row[]> => levelRows(JSON.parse(await readArticle(id)) as DocumentFile)
const inMemory = new Map<string, Row[]>()

listLinks(
  async (id, text) => {
    text.innerHTML = rowsHtml(inMemory.get(id) ?? (await rowsOf(id)))
  },
  async id => {
    if (location.hash === '#memory') inMemory.set(id, await rowsOf(id))
  },
)
