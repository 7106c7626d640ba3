// What a person does in one tab, a step at a time, with mouse and keys; and what is to be seen of the article there.

import type { Page } from '@playwright/test'
import type { SeededRandom } from '../../bench/seeded-random.ts'

/** What a tab shows: `m:` a word with a mark on it, `t:` a word of the English. */
export interface Shown {
  readonly article: string
  readonly saved: boolean
  readonly tokens: readonly string[]
  /** Where each word without a mark, and each one with, can be pointed at. */
  readonly plain: readonly Spot[]
  readonly marked: readonly Spot[]
}
interface Spot {
  readonly word: string
  readonly side: string
  readonly x: number
  readonly y: number
}

/** Null while no article is to be seen. Waits for two frames, so that what was just done is drawn. */
export const look = (page: Page): Promise<Shown | null> => page.evaluate(async () => {
  for (let i = 0; i < 2; i++) await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)))
  const save = document.querySelector('[data-save]')?.getAttribute('data-save')
  const article = /#\/article\/([^/]+)/.exec(location.hash)?.[1]
  if (!save || !article || !document.querySelector('.reader [data-segment]')) return null
  const marked = new Set<string>()
  for (const [name, highlight] of CSS.highlights as unknown as Map<string, Set<Range>>)
    if (/^hashiya-(entity|claim|number|source)/.test(name)) for (const range of highlight) marked.add(range.toString())
  const spots: { word: string; side: string; x: number; y: number }[] = []
  const written: string[] = []
  const all = [...document.querySelectorAll<HTMLElement>('.reader [data-segment]')]
  for (const segment of all.filter(one => !one.dataset.segment!.endsWith('-0'))) {
    const side = segment.dataset.side!
    const walker = document.createTreeWalker(segment, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      for (const found of node.textContent!.matchAll(/\S+/g)) {
        const range = document.createRange()
        range.setStart(node, found.index)
        range.setEnd(node, found.index + found[0].length)
        const { left, top, width, height } = range.getBoundingClientRect()
        spots.push({ word: found[0], side, x: left + width / 2, y: top + height / 2 })
        if (side === 'rendering') written.push(found[0])
      }
  }
  return {
    article, saved: save === 'saved',
    tokens: [...[...marked].map(word => `m:${word}`), ...written.map(word => `t:${word}`)],
    plain: spots.filter(spot => !marked.has(spot.word)), marked: spots.filter(spot => marked.has(spot.word)),
  }
})

export const actNames = ['mark', 'mark', 'mark', 'mark', 'write', 'write', 'delete', 'cut', 'note', 'kind', 'undo', 'undo', 'redo', 'reload', 'reopen', 'switch'] as const
export type ActName = (typeof actNames)[number]
/** Only these take away something that was to be seen in the tab, by the will of the person. */
export const takesAway: ReadonlySet<ActName> = new Set(['delete', 'cut', 'undo', 'redo', 'write'])

export interface ActPorts {
  readonly page: Page
  readonly shown: Shown
  readonly random: SeededRandom
  /** Words that this tab may mark: no two tabs mark the same, so that one word has one mark. */
  readonly mayMark: (word: string) => boolean
  /** A word that was never written before. */
  readonly freshWord: () => string
}

const point = async ({ page }: ActPorts, { x, y }: Spot) => {
  await page.keyboard.press('Escape')
  await page.mouse.click(x, y)
}
const patience = { timeout: 1_500 }

/** Acts inside the page; an act for which there is nothing to do is passed over: then it answers false. */
export const actIn: { readonly [Name in Exclude<ActName, 'reload' | 'reopen' | 'switch'>]: (ports: ActPorts) => Promise<boolean> } = {
  async mark(ports) {
    const spots = ports.shown.plain.filter(({ word }) => ports.mayMark(word))
    if (spots.length === 0) return false
    await point(ports, ports.random.pick(spots))
    await ports.page.keyboard.press(ports.random.pick(['e', 'c', 'n', 's']))
    return true
  },
  async delete(ports) {
    if (ports.shown.marked.length === 0) return false
    await point(ports, ports.random.pick(ports.shown.marked))
    await ports.page.keyboard.press('Delete')
    return true
  },
  async write(ports) {
    const spots = ports.shown.plain.filter(({ side }) => side === 'rendering')
    if (spots.length === 0) return false
    await point(ports, ports.random.pick(spots))
    const word = ports.freshWord(), atEnd = ports.random.chance(0.5)
    await ports.page.keyboard.press('F2')
    await ports.page.keyboard.press(atEnd ? 'Control+End' : 'Control+Home')
    await ports.page.keyboard.insertText(atEnd ? ` ${word}` : `${word} `)
    await ports.page.keyboard.press('Escape')
    return true
  },
  async cut(ports) {
    const spots = ports.shown.plain.filter(({ side }) => side === 'rendering')
    if (spots.length < 24) return false
    await point(ports, ports.random.pick(spots))
    for (const key of ['F2', 'Control+Delete', 'Escape']) await ports.page.keyboard.press(key)
    return true
  },
  async note(ports) {
    if (ports.shown.marked.length === 0) return false
    await point(ports, ports.random.pick(ports.shown.marked))
    const field = ports.page.locator('aside textarea').first()
    return field.fill(`ملاحظة ${ports.freshWord()}`, patience).then(() => true, () => false)
  },
  async kind(ports) {
    if (ports.shown.marked.length === 0) return false
    await point(ports, ports.random.pick(ports.shown.marked))
    return ports.page.locator('.tagging-kind').selectOption(ports.random.pick(['entity', 'claim', 'number', 'source']), patience).then(() => true, () => false)
  },
  async undo({ page }) {
    for (const key of ['Escape', 'Control+z']) await page.keyboard.press(key)
    return true
  },
  async redo({ page }) {
    for (const key of ['Escape', 'Control+Shift+z']) await page.keyboard.press(key)
    return true
  },
}
