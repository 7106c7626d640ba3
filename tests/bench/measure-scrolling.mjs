// Through the whole article with the wheel: how long each frame took, and what kept the page's thread. Once while the worker
// of suggestions reads, and once when they have come.

import { awaitSuggestions, followSuggestions } from './follow-suggestions.mjs'
import { pause, visit } from './visit.mjs'

/** Pixels a second: quicker than anybody reads, as quick as somebody who looks for a place. */
const speed = 12_000
/** No measurement scrolls for longer, milliseconds; what is beyond is jumped over in equal pieces. */
const longest = 12_000

function watchFrames() {
  const watched = (window.watched = { frames: [], tasks: [] })
  new PerformanceObserver(list => watched.tasks.push(...list.getEntries().map(entry => entry.duration))).observe({ entryTypes: ['longtask'] })
  let last = null
  const tick = now => {
    if (last !== null) watched.frames.push(now - last)
    last = now
    requestAnimationFrame(tick)
  }
  requestAnimationFrame(tick)
}

/**
 * `{ frames, tasks, pixels }`: milliseconds of every frame, of every task over 50 ms, and how far it went. `isAtRest` waits
 * until all suggestions have come.
 */
export async function measureScrolling(context, kind, file, isAtRest) {
  const id = file.records[0].id
  const page = await visit(context, kind, id)
  await followSuggestions(page)
  await page.click(kind.link(id))
  await page.waitForSelector(`[data-segment="${file.records.findLast(record => record.type === 'segment').id}"]`, { state: 'attached', timeout: 60_000 })
  if (isAtRest) await awaitSuggestions(page)
  await pause(2_500)
  const client = await context.newCDPSession(page)
  const { height, x, y } = await page.evaluate(() => {
    const text = document.querySelector('[data-segment]')
    let scroller = text.parentElement
    while (scroller !== document.documentElement && scroller.scrollHeight <= scroller.clientHeight + 1) scroller = scroller.parentElement
    scroller.dataset.benchScroller = ''
    const { left, width } = text.getBoundingClientRect()
    return { height: scroller.scrollHeight - scroller.clientHeight, x: left + width / 2, y: innerHeight / 2 }
  })
  await page.evaluate(watchFrames)
  const pieces = Math.max(1, Math.ceil(height / ((speed * longest) / 1_000)))
  // Whole articles up to what fits into the time; of longer ones as many pieces, evenly spread over the whole.
  const distance = Math.min(height, (speed * longest) / 1_000) / pieces
  for (let piece = 0; piece < pieces; piece++) {
    if (pieces > 1) await page.evaluate(share => {
      const scroller = document.querySelector('[data-bench-scroller]')
      scroller.scrollTop = (scroller.scrollHeight - scroller.clientHeight) * share
    }, piece / pieces)
    if (pieces > 1) await pause(600)
    await page.evaluate(() => { window.watched.frames.length = window.watched.tasks.length = 0 })
    await client.send('Input.synthesizeScrollGesture', { x, y, yDistance: -Math.floor(distance), speed, gestureSourceType: 'mouse', preventFling: true })
    await page.evaluate(() => {
      const { frames, tasks } = window.watched
      ;(window.collected ??= { frames: [], tasks: [] }).frames.push(...frames)
      window.collected.tasks.push(...tasks)
    })
  }
  const { frames, tasks } = await page.evaluate(() => window.collected)
  await page.close()
  return { frames, tasks, pixels: distance * pieces }
}
