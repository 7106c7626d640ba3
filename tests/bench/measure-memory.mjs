// What an open article holds in memory when all is at rest and the rubbish is gone, against plain text in the same run:
// objects of scripts, nodes of the page and, where the system tells, everything that the page's process has to itself.

import { readFileSync } from 'node:fs'
import { pause, visit } from './visit.mjs'

const megabyte = 1024 * 1024

/** `{ heap, nodes, process }`: megabytes, a number, megabytes (NaN where the system does not tell). */
export async function measureMemory(context, kind, file) {
  const id = file.records[0].id
  const page = await visit(context, kind, id)
  await page.click(kind.link(id))
  await page.waitForSelector(`[data-segment="${file.records.findLast(record => record.type === 'segment').id}"]`, { state: 'attached', timeout: 60_000 })
  await pause(4_000)
  const client = await context.newCDPSession(page)
  await client.send('HeapProfiler.enable')
  // Again and again: what one round lets go of may have held more.
  for (let round = 0; round < 3; round++) {
    await client.send('HeapProfiler.collectGarbage')
    await pause(300)
  }
  const { usedSize } = await client.send('Runtime.getHeapUsage')
  const { nodes } = await client.send('Memory.getDOMCounters')
  const process = await processMemory(context, page)
  await page.close()
  return { heap: usedSize / megabyte, nodes, process }
}

/** What the process of the page keeps to itself; on Linux only. It is the one whose processor time grows while the page computes. */
async function processMemory(context, page) {
  try {
    const browser = await context.browser().newBrowserCDPSession()
    const renderers = async () => (await browser.send('SystemInfo.getProcessInfo')).processInfo.filter(({ type }) => type === 'renderer')
    const before = new Map((await renderers()).map(({ id, cpuTime }) => [id, cpuTime]))
    await page.evaluate(() => {
      const end = performance.now() + 600
      while (performance.now() < end);
    })
    const grown = (await renderers()).map(({ id, cpuTime }) => ({ id, grown: cpuTime - (before.get(id) ?? 0) })).toSorted((a, b) => b.grown - a.grown)
    const rollup = readFileSync(`/proc/${grown[0].id}/smaps_rollup`, 'utf8')
    return [...rollup.matchAll(/^Private_(?:Clean|Dirty):\s+(\d+)/gm)].reduce((sum, [, size]) => sum + Number(size), 0) / 1024
  } catch {
    return NaN
  }
}
