// Names the invisible direction marks of a row beside it, so that nobody is deceived by what cannot be seen.

import { bidiControlsOf, disguisingControls } from './disguising-controls.ts'
import type { Words } from './row-label.ts'

const codes: Readonly<Record<string, string>> = {
  ALM: 'U+061C', LRM: 'U+200E', RLM: 'U+200F', LRE: 'U+202A', RLE: 'U+202B', PDF: 'U+202C', LRO: 'U+202D', RLO: 'U+202E',
  LRI: 'U+2066', RLI: 'U+2067', FSI: 'U+2068', PDI: 'U+2069',
}

/** Sets, changes or takes away the badge in the spine of a row that is drawn. */
export function showHiddenMarks(row: HTMLElement, words: Words): void {
  const texts = [...row.querySelectorAll<HTMLElement>('[data-segment]')].map(element => element.textContent)
  const found = texts.flatMap(text => bidiControlsOf(text).map(({ name, offset }) => ({ name, place: [...text.slice(0, offset)].length + 1 })))
  const badge = row.querySelector<HTMLElement>('.reader-controls')
  if (found.length === 0) return badge?.remove()
  const names = [...new Set(found.map(({ name }) => name))]
  const list = found.map(({ name, place }) => words('reader.hiddenMarks.one', { name, code: codes[name], place })).join(words('reader.row.separator'))
  const label = words('reader.hiddenMarks.label', { count: found.length, list })
  const shown = badge ?? document.createElement('span')
  shown.className = `reader-controls${texts.some(text => disguisingControls(text).length > 0) ? ' is-warning' : ''}`
  shown.dataset.names = names.map(name => codes[name]).join(' ')
  shown.title = label
  shown.setAttribute('role', 'img')
  shown.setAttribute('aria-label', label)
  if (!badge) row.querySelector('.reader-spine')?.append(shown)
}
