// From a key or a click to the first frame that shows what it did: adding a mark, taking it back, selecting a mark. Real
// input events; spread over the visible rows at the beginning, in the middle and at the end of the article. Beside it,
// how long the page's thread computed for it until all was at rest, saving and panels included.

import { metrics } from './measure-opening.mjs'
import { pause, timeInput, visit } from './visit.mjs'

const places = [0, 0.5, 0.97]
/** Between two acts, milliseconds: as quick as a practised hand. */
const breath = 150
/** An act whose effect is not seen for so many milliseconds counts as missed and is reported. */
const patience = 8_000
/** Of every series the first acts are not counted: parts that load when they are first used are loaded then. */
const unmeasured = 2

/**
 * `{ times, work, missed }`: times and work by act (`add`, `undo`, `select`) as lists of milliseconds, up to `3 * count`
 * each; what had no effect in words.
 */
export async function measureActs(context, kind, file, count) {
  const page = await visit(context, kind, file.records[0].id)
  const series = await createSeries(context, page)
  await page.click(kind.link(file.records[0].id))
  for (const [i, place] of places.entries()) {
    await scrollTo(page, file, place)
    const spare = i === 0 ? unmeasured : 0
    series.skip(spare, ['select'])
    for (const mark of await page.evaluate(n => window.hashiyaBench.marksInView(n), count + spare)) await selectMark(page, mark, series)
    await page.keyboard.press('Escape')
    series.skip(spare, ['add', 'undo'])
    for (const words of await page.evaluate(n => window.hashiyaBench.freeWordsInView(n), count + spare)) await addMark(page, words, series)
  }
  await pause(1_500)
  await page.close()
  return series.result()
}

/**
 * The same of the pages to compare with, which do it when a key is pressed: Recogito through its programming interface,
 * plain text by colouring the words. Nothing is taken back.
 */
export async function measureKeyActs(context, kind, file, count) {
  const page = await visit(context, kind, file.records[0].id)
  const series = await createSeries(context, page)
  await page.click(kind.link(file.records[0].id))
  for (const [i, place] of places.entries()) {
    await scrollTo(page, file, place)
    const spare = i === 0 ? unmeasured : 0
    series.skip(spare, ['add', 'select'])
    const words = await page.evaluate(n => window.hashiyaBench.freeWordsInView(n), count + spare)
    for (const [n, pair] of words.entries()) {
      const mark = { ...pair, id: `00000000-0000-4000-8000-${String(i * 1_000 + n).padStart(12, '0')}` }
      await page.evaluate(mark => {
        window.toMark = mark
      }, mark)
      const prefix = kind.probe === 'plain' ? '' : 'recogito-'
      await series.time('add', 'keydown', { ...mark, condition: `${prefix}marked`, kind: kind.probe }, () => page.keyboard.press('e'))
      await series.time('select', 'keydown', { ...mark, condition: `${prefix}active` }, () => page.keyboard.press('s'))
    }
  }
  await page.close()
  return series.result()
}

export async function createSeries(context, page) {
  const client = await context.newCDPSession(page)
  await client.send('Performance.enable', { timeDomain: 'threadTicks' })
  const times = {}, work = {}, toSkip = {}, missed = []
  const busy = async () => (await metrics(client)).TaskDuration * 1_000
  return {
    skip(count, acts) {
      for (const act of acts) toSkip[act] = count
    },
    /** Carries out an act and waits for the frame that fulfils the condition. */
    async time(act, eventType, step, carryOut) {
      const before = await busy()
      let time
      try {
        time = (await timeInput(page, { eventType, steps: [step], limit: patience }, carryOut))[step.condition]
      } catch (error) {
        missed.push(`${act} at ${step.start} of ${step.segmentId}: ${error instanceof Error ? error.message.split('\n')[0] : error}`)
        return
      }
      await pause(breath)
      const spent = (await busy()) - before
      if (toSkip[act]-- > 0) return
      ;(times[act] ??= []).push(time)
      ;(work[act] ??= []).push(spent)
    },
    result: () => ({ times, work, missed }),
  }
}

async function scrollTo(page, file, place) {
  const segments = file.records.filter(record => record.type === 'segment')
  const { id } = segments[Math.floor((segments.length - 1) * place)]
  await page.waitForSelector(`[data-segment="${id}"]`, { state: 'attached' })
  await page.evaluate(id => document.querySelector(`[data-segment="${id}"]`).scrollIntoView({ block: 'start' }), id)
  await pause(700)
}

/** Where to press now: the text may still move, and something may cover it, which Escape takes away. Null if it stays so. */
async function findPoints(page, place) {
  let last = null
  for (let i = 0; i < 4; i++) {
    const found = await page.evaluate(place => window.hashiyaBench.pointsOn(place), place)
    if (found && JSON.stringify(found) === JSON.stringify(last)) return found
    if (!found && i > 0) await page.keyboard.press('Escape')
    last = found
    await pause(breath)
  }
  return null
}

async function selectMark(page, { segmentId, start, end }, series) {
  const points = await findPoints(page, { segmentId, start, end })
  if (!points) return
  await page.mouse.move((points.from.x + points.to.x) / 2, points.from.y)
  await pause(breath)
  // A hand holds the button for a moment; let go at once, the click would wait for the frame of the press.
  await page.mouse.down()
  await pause(80)
  await series.time('select', 'mouseup', { condition: 'active', segmentId, start, end }, async () => {
    await page.mouse.up()
  })
}

/** Selects words with the mouse, presses E, then takes the mark back. */
export async function addMark(page, words, series) {
  const points = await findPoints(page, words)
  if (!points) return
  const { segmentId } = words
  const { from, to } = points
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move((from.x + to.x) / 2, from.y, { steps: 2 })
  await page.mouse.move(to.x, to.y, { steps: 2 })
  await page.mouse.up()
  await pause(breath)
  const selected = await page.evaluate(id => window.hashiyaBench.selectedIn(id), segmentId)
  if (!selected) throw new Error(`Dragging over words of ${segmentId} selected nothing`)
  const [start, end] = selected
  await series.time('add', 'keydown', { condition: 'marked', segmentId, start, end }, () => page.keyboard.press('e'))
  await page.keyboard.down('Control')
  await pause(80)
  await series.time('undo', 'keydown', { condition: 'unmarked', segmentId, start, end }, () => page.keyboard.press('z'))
  await page.keyboard.up('Control')
}
