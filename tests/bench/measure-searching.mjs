// From what is typed into the search to the first frame that says how often it was found: the first search of an
// article, for which its text is folded, and others after it.

import { pause, timeInput, visit } from './visit.mjs'

const rest = 600
const patience = 20_000

/** `{ first, later }`, lists of milliseconds; `queries` are words that stand in the article, each another one. */
export async function measureSearching(context, kind, file, queries) {
  const page = await visit(context, kind, file.records[0].id)
  await page.click(kind.link(file.records[0].id))
  await page.waitForSelector('[data-segment]')
  await pause(1_500)
  await page.keyboard.press('Control+f')
  const field = page.locator('.search-field')
  await field.waitFor()
  await pause(rest)
  const first = [], later = []
  for (const query of queries) {
    await field.selectText()
    const step = { condition: 'searched', query }
    const times = await timeInput(page, { eventType: 'input', steps: [step], limit: patience }, () => page.keyboard.insertText(query))
    ;(first.length === 0 ? first : later).push(times.searched)
    await pause(rest)
  }
  await page.close()
  return { first, later }
}
