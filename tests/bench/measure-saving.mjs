// From the key that adds a mark to the moment when the change is safe on the disk: the journal's
// transaction is complete. It must not grow with the article. Measured without the worker of suggestions and, when
// they have come, beside it: what they cost on a machine of few cores is not what a save costs.

import { awaitSuggestions, followSuggestions } from './follow-suggestions.mjs'
import { pause, visit } from './visit.mjs'

/** Between two acts, milliseconds: nothing of the one before is on its way any more. */
const rest = 400
const unmeasured = 2

/** In the page, before the article is opened: when transactions that write the journal began and were complete. */
function watchJournal() {
  const real = IDBDatabase.prototype.transaction
  window.journalWrites = []
  window.keysAt = []
  IDBDatabase.prototype.transaction = function (stores, mode, ...more) {
    const transaction = real.call(this, stores, mode, ...more)
    const names = typeof stores === 'string' ? [stores] : [...stores]
    if (mode === 'readwrite' && names.includes('journal')) {
      const write = { began: performance.now(), complete: null }
      window.journalWrites.push(write)
      transaction.addEventListener('complete', () => {
        write.complete = performance.now()
      })
    }
    return transaction
  }
  addEventListener('keydown', event => event.isTrusted && window.keysAt.push(event.timeStamp), true)
}

/** `{ whole, disk }`, lists of milliseconds: from the key, and from the beginning of the transaction. `isAlone` waits for no suggestions. */
export async function measureSaving({ context, kind, file }, count, isAlone) {
  const page = await visit(context, kind, file.records[0].id)
  await page.evaluate(watchJournal)
  await followSuggestions(page)
  await page.click(kind.link(file.records[0].id))
  await page.waitForSelector('[data-segment]')
  if (!isAlone) await awaitSuggestions(page)
  await pause(1_500)
  const whole = [], disk = []
  const words = await page.evaluate(n => window.hashiyaBench.freeWordsInView(n), count + unmeasured)
  for (const [i, place] of words.entries()) {
    await page.keyboard.press('Escape')
    await pause(rest / 2)
    const points = await page.evaluate(place => window.hashiyaBench.pointsOn(place), place)
    if (!points) continue
    await page.mouse.click(points.from.x, points.from.y)
    await pause(rest / 2)
    const time = await saveAfter(page, 'e')
    if (time && i >= unmeasured) {
      whole.push(time.whole)
      disk.push(time.disk)
    }
    await pause(rest)
    // So that the next round meets the same words without marks.
    await page.keyboard.press('Control+z')
    await pause(rest)
  }
  await page.close()
  return { whole, disk }
}

/** Null when nothing was written within five seconds. */
async function saveAfter(page, key) {
  await page.evaluate(() => {
    window.keysAt.length = 0
    window.journalWrites.length = 0
  })
  await page.keyboard.press(key)
  const write = await page.waitForFunction(() => window.journalWrites.find(write => write.complete !== null), null, { timeout: 5_000, polling: 20 }).catch(() => null)
  if (!write) return null
  return page.evaluate(() => {
    const write = window.journalWrites.find(write => write.complete !== null)
    return { whole: write.complete - window.keysAt[0], disk: write.complete - write.began }
  })
}
