// What the suggestions of a long article cost the page: tasks over 50 ms while it is open and they arrive, and how long
// it takes to open, against the same page whose worker is not let in. Both in turn, in one run.

import { measureOpening, findFirstScreen } from './measure-opening.mjs'
import { pause, visit } from './visit.mjs'

const worker = /\/suggest-worker[^/]*\.js/
/** Milliseconds within which suggestions have to come, and for which a page is watched after they came. */
const patience = 90_000, afterwards = 4_000

/** Runs `act` with the worker let in or not. */
async function withWorker(context, isLetIn, act) {
  if (isLetIn) return act()
  const refuse = route => route.abort()
  await context.route(worker, refuse)
  try {
    return await act()
  } finally {
    await context.unroute(worker, refuse)
  }
}

/** `{ opened, tasks }` of pages with and without: milliseconds to the first screen, and of each long task from the whole text on. */
export async function measureSuggesting({ context, kind, file, say }, rounds) {
  const { id } = file.records[0]
  const screen = await withWorker(context, false, () => findFirstScreen(context, kind, file))
  const runs = { with: { opened: [], tasks: [] }, without: { opened: [], tasks: [] } }
  let wait = patience
  for (let round = 0; round < rounds; round++)
    for (const name of round % 2 ? ['without', 'with'] : ['with', 'without']) {
      await withWorker(context, name === 'with', async () => {
        runs[name].opened.push((await measureOpening(context, kind, id, screen)).opened)
      })
    }
  say('Opening with and without suggestions')
  for (const name of ['with', 'without'])
    await withWorker(context, name === 'with', async () => {
      const { tasks, arrived } = await watchTasks(context, kind, file, name === 'with' ? patience : wait)
      if (name === 'with') wait = arrived
      runs[name].tasks.push(...tasks)
    })
  say(`Suggestions arrived ${(wait / 1_000).toFixed(1)} s after the click`)
  return { ...runs, arrived: wait }
}

/** Opens the article and watches until its suggestions are painted and for a while after, or for `limit` milliseconds. */
async function watchTasks(context, kind, file, limit) {
  const { id } = file.records[0]
  const page = await visit(context, kind, id)
  await page.evaluate(() => {
    window.longTasks = []
    new PerformanceObserver(list => window.longTasks.push(...list.getEntries().map(({ startTime, duration }) => ({ startTime, duration })))).observe({ entryTypes: ['longtask'] })
  })
  const clicked = Date.now()
  await page.click(kind.link(id))
  await page.waitForSelector(`[data-segment="${file.records.findLast(record => record.type === 'segment').id}"]`, { state: 'attached', timeout: 60_000 })
  const whole = await page.evaluate(() => performance.now())
  await page.waitForFunction(() => [...CSS.highlights].some(([name, { size }]) => name.startsWith('hashiya-suggested-') && size > 0), null, { timeout: limit, polling: 200 }).catch(() => {})
  const arrived = Date.now() - clicked
  await pause(afterwards)
  const tasks = await page.evaluate(whole => window.longTasks.filter(({ startTime }) => startTime > whole).map(({ duration }) => duration), whole)
  await page.close()
  return { tasks, arrived }
}
