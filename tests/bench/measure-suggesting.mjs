// What the suggestions of a long article cost the page: tasks over 50 ms while it is open and they arrive, and how long
// it takes to open, against the same page whose worker is not let in. Both in turn, in one run.

import { awaitSuggestions, followSuggestions, withWorker } from './follow-suggestions.mjs'
import { findFirstScreen, measureOpening } from './measure-opening.mjs'
import { pause, visit } from './visit.mjs'

/** Milliseconds: the longest wait for all suggestions, and how long a page is watched after they came. */
const patience = 60_000, afterwards = 2_000

/**
 * `{ with, without, first, whole }`: of pages with the worker and without it `opened`, milliseconds to the first screen,
 * and `tasks`, those over 50 ms from the whole text on; when the first suggestions came, and those with hints (null: not
 * within a minute), in milliseconds from the whole text.
 */
export async function measureSuggesting({ context, kind, file, say }, rounds) {
  const { id } = file.records[0]
  const runs = { with: { opened: [], tasks: [] }, without: { opened: [], tasks: [] } }
  const screen = await withWorker(context, false, () => findFirstScreen(context, kind, file))
  for (let round = 0; round < rounds; round++)
    for (const name of round % 2 ? ['without', 'with'] : ['with', 'without'])
      runs[name].opened.push((await withWorker(context, name === 'with', () => measureOpening(context, kind, id, screen))).opened)
  say('Opening with suggestions and without')
  const arrivals = await watchTasks({ context, kind, file }, runs.with, patience)
  await withWorker(context, false, () => watchTasks({ context, kind, file }, runs.without, Math.min(patience, arrivals.first ?? patience)))
  say(`Suggestions of ${file.records.length} records came after ${arrivals.first?.toFixed(0)} ms`)
  return { ...runs, ...arrivals }
}

/** To be run in the page before the click: keeps long tasks. */
function watch() {
  window.longTasks = []
  new PerformanceObserver(list => window.longTasks.push(...list.getEntries().map(({ startTime, duration }) => ({ startTime, duration })))).observe({ entryTypes: ['longtask'] })
}

/** Opens the article and watches until all suggestions came and for a while after, but no longer than `limit`. */
async function watchTasks({ context, kind, file }, run, limit) {
  const page = await visit(context, kind, file.records[0].id)
  await page.evaluate(watch)
  await followSuggestions(page)
  await page.click(kind.link(file.records[0].id))
  await page.waitForSelector(`[data-segment="${file.records.findLast(record => record.type === 'segment').id}"]`, { state: 'attached', timeout: 60_000 })
  const open = await page.evaluate(() => performance.now())
  const { first, whole } = await awaitSuggestions(page, limit)
  await pause(afterwards)
  const tasks = await page.evaluate(() => window.longTasks)
  run.tasks.push(...tasks.filter(({ startTime }) => startTime > open).map(({ duration }) => duration))
  await page.close()
  return { first: first && first - open, whole: whole && whole - open }
}
