// From the click on an article's link to the first frame with the text and the marks of the first screen, and to the
// frame by which the whole text is in the page.

import { pause, timeInput, visit } from './visit.mjs'

/** What the page must show to count as opened: the segments of the first screen with their spans, and the last one. */
export function describeScreen(file, segmentIds) {
  const segments = file.records.filter(record => record.type === 'segment')
  const annotations = file.records.filter(record => record.type === 'annotation')
  const wanted = new Set(segmentIds)
  const spans = annotations.flatMap(({ id, targets }) => targets.flatMap(target => target.spans.map(span => ({ ...span, annotationId: id }))))
  return {
    segments: segments.filter(({ id }) => wanted.has(id)).map(({ id, text }) => ({
      id, text, spans: spans.filter(span => span.segmentId === id).map(({ start, end, annotationId }) => ({ start, end, annotationId })),
    })),
    last: { id: segments.at(-1).id, text: segments.at(-1).text },
  }
}

/** Opens once unmeasured and sees which segments are on the first screen of this kind of page. */
export async function findFirstScreen(context, kind, file) {
  const { id } = file.records[0]
  const page = await visit(context, kind, id)
  await page.click(kind.link(id))
  await page.waitForSelector('[data-segment]', { timeout: 60_000 })
  await pause(1_500)
  const ids = await page.evaluate(() => window.hashiyaBench.firstScreen())
  await page.close()
  const screen = describeScreen(file, ids)
  if (ids.length < 4 || screen.segments.length < ids.length) throw new Error(`${kind.name} shows ${ids.length} segments, ${screen.segments.length} of ${id}`)
  return screen
}

/** `{ opened, whole, busy }`: milliseconds; `busy` is what the page's thread computed until all was at rest. */
export async function measureOpening(context, kind, id, screen) {
  const page = await visit(context, kind, id)
  const client = await context.newCDPSession(page)
  await client.send('Performance.enable', { timeDomain: 'threadTicks' })
  const before = await metrics(client)
  const steps = [{ condition: 'opened', kind: kind.probe, segments: screen.segments }, { condition: 'whole', last: screen.last }]
  const { opened, whole } = await timeInput(page, { eventType: 'click', steps }, () => page.click(kind.link(id)))
  await pause(400)
  const after = await metrics(client)
  await page.close()
  const spent = name => (after[name] - before[name]) * 1_000
  return { opened, whole, busy: spent('TaskDuration'), script: spent('ScriptDuration'), layout: spent('LayoutDuration'), style: spent('RecalcStyleDuration') }
}

export async function metrics(client) {
  const { metrics } = await client.send('Performance.getMetrics')
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]))
}
