// Plain text to compare with: no marks, no framework, the same rows, which the browser may skip while they are far away.
// With `#memory` the texts are in memory before the click; else the click reads the saved file from storage. With
// `#colours` the keys E and S only colour words: the least that a key can cost here, for the figures of this machine.

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

if (location.hash === '#colours') {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync('::highlight(hashiya-entity) { background-color: gold } ::highlight(hashiya-active) { background-color: silver }')
  document.adoptedStyleSheets.push(sheet)
  colourOn('KeyE', 'hashiya-entity')
  colourOn('KeyS', 'hashiya-active')
}

function colourOn(key: string, name: string): void {
  const highlight = new Highlight()
  CSS.highlights.set(name, highlight)
  addEventListener('keydown', ({ code }) => {
    const { toMark } = window
    const words = toMark && document.querySelector(`[data-segment="${toMark.segmentId}"]`)?.firstChild
    if (code !== key || !words) return
    const range = document.createRange()
    range.setStart(words, toMark.start)
    range.setEnd(words, toMark.end)
    highlight.add(range)
  })
}
