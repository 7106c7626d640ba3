// Where the time goes: CPU profiles of opening an article and of adding marks, to be loaded into a browser's developer
// tools, and a short list of what took longest by source file. The build for it is not minified.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { SourceMap } from 'node:module'
import { join } from 'node:path'
import { print, printTable } from './print-report.mjs'
import { addMark, createSeries } from './measure-acts.mjs'
import { pause, visit } from './visit.mjs'

const shown = 28

/** Writes `open-<words>.cpuprofile` and `add-<words>.cpuprofile` into the folder. */
export async function profileApplication({ context, kinds, articles, applicationFolder }, folder) {
  mkdirSync(folder, { recursive: true })
  const places = createPlaces(applicationFolder)
  for (const { id, file } of articles) {
    const page = await visit(context, kinds.app, id)
    const client = await context.newCDPSession(page)
    await client.send('Profiler.enable')
    await client.send('Profiler.setSamplingInterval', { interval: 200 })
    const record = async (name, act) => {
      await client.send('Profiler.start')
      await act()
      const { profile } = await client.send('Profiler.stop')
      writeFileSync(join(folder, `${name}.cpuprofile`), JSON.stringify(profile))
      printProfile(name, profile, places)
    }
    await record(`open-${id}`, async () => {
      await page.click(kinds.app.link(id))
      await page.waitForSelector(`[data-segment="${file.records.findLast(record => record.type === 'segment').id}"]`, { state: 'attached' })
      await pause(1_000)
    })
    const series = await createSeries(context, page)
    const words = await page.evaluate(n => window.hashiyaBench.freeWordsInView(n), 8)
    await addMark(page, words[0], series)
    await record(`add-${id}`, async () => {
      for (const pair of words.slice(1)) await addMark(page, pair, series)
    })
    await page.close()
  }
}

/** From a place in a built script to the source file and line that it came from. */
function createPlaces(folder) {
  const maps = new Map()
  return ({ url, lineNumber, columnNumber }) => {
    const path = /^http.*(\/assets\/.*\.js)$/.exec(url)?.[1]
    if (!path) return url
    const mapFile = join(folder, `${path}.map`)
    if (!maps.has(path)) maps.set(path, existsSync(mapFile) ? new SourceMap(JSON.parse(readFileSync(mapFile, 'utf8'))) : null)
    const { originalSource, originalLine } = maps.get(path)?.findEntry(lineNumber, columnNumber) ?? {}
    return originalSource ? `${originalSource.replace(/^(\.\.\/)+.*?(?=src\/|node_modules\/)/, '')}:${originalLine + 1}` : path
  }
}

function printProfile(name, { nodes, samples, timeDeltas }, placeOf) {
  const nodeOf = new Map(nodes.map(node => [node.id, node]))
  const parentOf = new Map(nodes.flatMap(node => (node.children ?? []).map(child => [child, node.id])))
  const own = new Map(), total = new Map()
  const labels = new Map(nodes.map(({ id, callFrame }) => [id, `${callFrame.functionName || '(anonymous)'}  ${placeOf(callFrame)}`]))
  const label = node => labels.get(node.id)
  const add = (map, key, time) => map.set(key, (map.get(key) ?? 0) + time / 1_000)
  for (const [i, id] of samples.entries()) {
    const time = timeDeltas[i] ?? 0
    add(own, label(nodeOf.get(id)), time)
    const seen = new Set()
    for (let at = id; at !== undefined; at = parentOf.get(at)) seen.add(label(nodeOf.get(at)))
    for (const key of seen) add(total, key, time)
  }
  const list = map => [...map].filter(([key]) => !/^\((root|idle|program)\)/.test(key)).toSorted((a, b) => b[1] - a[1]).slice(0, shown).map(([key, time]) => [key, time.toFixed(1)])
  print(`\n=== ${name}`)
  printStretches(samples, timeDeltas, id => label(nodeOf.get(id)), id => parentOf.get(id))
  printTable('Itself (ms)', ['', 'ms'], list(own))
  printTable('With what it calls (ms)', ['', 'ms'], list(total))
}

/** What the thread did one after another: stretches between rests, with what took most of each. */
function printStretches(samples, timeDeltas, label, parentOf) {
  const rows = []
  let now = 0, stretch = null
  const end = () => {
    if (stretch && stretch.sum > 1.5) {
      const most = [...stretch.by].filter(([key]) => / src\//.test(key)).toSorted((a, b) => b[1] - a[1]).slice(0, 5)
      rows.push([most.map(([key, time]) => `${key} ${time.toFixed(1)}`).join(', ').slice(0, 300), stretch.from.toFixed(1), stretch.sum.toFixed(1)])
    }
    stretch = null
  }
  for (const [i, id] of samples.entries()) {
    const time = (timeDeltas[i] ?? 0) / 1_000
    if (label(id).startsWith('(idle)')) end()
    else {
      stretch ??= { from: now, sum: 0, by: new Map() }
      stretch.sum += time
      const seen = new Set()
      for (let at = id; at !== undefined; at = parentOf(at)) seen.add(label(at))
      for (const key of seen) stretch.by.set(key, (stretch.by.get(key) ?? 0) + time)
    }
    now += time
  }
  end()
  printTable('One after another (ms)', ['', 'from', 'for'], rows)
}
