// The list of a page to compare with: one link an article, as in the library; a click shows the article.

import '@fontsource/noto-naskh-arabic/400.css'
import '@fontsource/noto-naskh-arabic/700.css'
import '@fontsource/source-serif-4/400.css'
import '@fontsource/source-serif-4/600.css'
import '../../../src/ui/shared/tokens.css'
import '../../../src/ui/shared/base.css'
import '../../../src/ui/reader/reader.css'
import '../../../src/app/workspace-screen.css'
import './page.css'
import type { TextAnchor } from '../../../src/model/records.ts'
import { storeArticle } from './stored-article.ts'

declare global {
  interface Window {
    /** Called by the measuring side: takes articles in, once. */
    takeIn(ids: readonly string[]): Promise<void>
    /** Called by the measuring side on every visit: shows the links. */
    listArticles(ids: readonly string[]): Promise<void>
    /** What the measuring side has marked when E is pressed, and selected when S is pressed. */
    toMark: (Pick<TextAnchor, 'segmentId' | 'start' | 'end' | 'exact'> & { readonly id: string }) | null
    /** Which mark was last drawn as selected. */
    drawnAsSelected: string | null
  }
}

/** `prepare` may do before the click what a page with its texts in memory has done; `show` is what is measured. */
export function listLinks(show: (id: string, text: HTMLElement) => Promise<void>, prepare: (id: string) => Promise<void> = async () => {}): void {
  window.toMark = null
  window.takeIn = async ids => {
    for (const id of ids) await storeArticle(id, await (await fetch(`./${id}.json`)).text())
  }
  window.listArticles = async ids => {
    for (const id of ids) await prepare(id)
    document.querySelector('#links')!.replaceChildren(...ids.map(id => toEntry(id, show)))
  }
}

function toEntry(id: string, show: (id: string, text: HTMLElement) => Promise<void>): HTMLLIElement {
  const entry = document.createElement('li'), link = document.createElement('a')
  link.href = '#'
  link.dataset.article = id
  link.lang = 'ar'
  link.style.fontFamily = 'var(--font-ar)'
  link.textContent = `مقالة ${id}`
  link.addEventListener('click', event => {
    event.preventDefault()
    void show(id, openPage())
  })
  entry.append(link)
  return entry
}

/** The frame of the workspace without its parts: a bar, the text, a panel. */
function openPage(): HTMLElement {
  const page = document.createElement('div'), bar = document.createElement('header'), text = document.createElement('main')
  page.className = 'workspace'
  bar.style.blockSize = '57px'
  text.className = 'workspace-text'
  page.append(bar, text, document.createElement('aside'))
  document.body.replaceChildren(page)
  return text
}
