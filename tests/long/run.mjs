// `npm run test:long`: what takes minutes. Many seeds of the property tests, long histories of several tabs, two hundred
// deaths of the browser, a refusal of every write, versions that change while somebody types, damage of ten kinds, every
// screen in every look. Ends with a table. Options: --only PART (properties, tabs, deaths, refused-writes, updates,
// damage, looks; may be repeated). HASHIYA_SEED is the first seed, HASHIYA_LONG the share of everything that is run (0.1 a tenth).
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { projectFolder, requireSupportedNode } from '../tools/node-version.mjs'

requireSupportedNode()
const { values: options } = parseArgs({ options: { only: { type: 'string', multiple: true } } })
const browserParts = ['tabs', 'deaths', 'refused-writes', 'updates', 'damage']
const allParts = ['properties', ...browserParts, 'looks']
const parts = options.only ?? allParts
const unknown = parts.filter(part => !allParts.includes(part))
if (unknown.length > 0) throw new RangeError(`No such part: ${unknown.join(', ')}`)

const firstSeed = Number(process.env.HASHIYA_SEED ?? 1), share = Number(process.env.HASHIYA_LONG ?? 1)
const seedsOfProperties = Math.max(1, Math.round(20 * share))
/** The property tests of what tabs do to each other, and of anchors that follow their words and are found again. */
const properties = [
  'tests/storage/many-tabs.test.ts', 'tests/state/many-sessions.test.ts', 'tests/model/rebase-histories.test.ts',
  'tests/model/anchors-follow-edits.test.ts', 'tests/model/normalize-document.test.ts', 'tests/model/diffs.test.ts',
  'tests/anchoring/approximate-matches.test.ts',
]
/** Every screen in both languages and themes, where `npm test` takes each of them once. */
const looked = ['accessibility', 'backups', 'editing', 'glance', 'library', 'offline', 'orphans', 'palette', 'search', 'storage', 'suggestions', 'tabs']
const run = (args, env = {}) => spawnSync(process.execPath, args, { cwd: projectFolder, stdio: 'inherit', env: { ...process.env, ...env } }).status ?? 1
const tool = path => join('node_modules', path)

const began = performance.now()
const lines = [], failures = []
if (parts.includes('properties')) runProperties()
const asked = browserParts.filter(part => parts.includes(part))
if (asked.length > 0) runBrowser(asked)
if (parts.includes('looks')) runLooks()
printSummary()

function runProperties() {
  const start = performance.now()
  let failed = 0
  for (let seed = firstSeed; seed < firstSeed + seedsOfProperties; seed++) {
    if (run([tool('vitest/vitest.mjs'), 'run', '--reporter=dot', ...properties], { HASHIYA_SEED: String(seed) }) === 0) continue
    failed++
    failures.push(`property tests with seed ${seed}`)
  }
  lines.push({ name: 'properties', passed: seedsOfProperties - failed, failed, seconds: (performance.now() - start) / 1_000, figures: { files: properties.length, seeds: seedsOfProperties } })
}

function runBrowser(asked) {
  if (run([tool('vite/bin/vite.js'), 'build', '--logLevel', 'warn']) !== 0) return void failures.push('the build')
  const folder = mkdtempSync(join(tmpdir(), 'hashiya-long-')), file = join(folder, 'figures.json')
  const status = run([tool('@playwright/test/cli.js'), 'test', '-c', 'tests/long/playwright.config.ts', ...asked.map(part => `/${part}.spec.ts`)], { HASHIYA_LONG_FIGURES: file })
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'))
    lines.push(...Object.entries(report.parts).map(([name, part]) => ({ name, ...part })))
    failures.push(...report.failures)
  } catch {
    failures.push('the browser tests left no figures')
  }
  if (status !== 0 && failures.length === 0) failures.push('the browser tests')
  rmSync(folder, { recursive: true, force: true })
}

function runLooks() {
  const start = performance.now()
  const isBuilt = asked.length > 0 || run([tool('vite/bin/vite.js'), 'build', '--logLevel', 'warn']) === 0
  const isDone = isBuilt && run([tool('@playwright/test/cli.js'), 'test', '-c', 'tests/e2e/playwright.config.ts', ...looked.map(name => `e2e/${name}.spec.ts`), '--reporter=dot'], { HASHIYA_EVERY_LOOK: '1' }) === 0
  if (!isDone) failures.push('the looks')
  lines.push({ name: 'looks', passed: isDone ? 1 : 0, failed: isDone ? 0 : 1, seconds: (performance.now() - start) / 1_000, figures: { looks: 4 } })
}

function printSummary() {
  for (const failure of failures) console.log(`\nFailed: ${failure}`)
  console.log('\n=== summary')
  const width = Math.max(...lines.map(({ name }) => name.length), 0)
  for (const { name, passed, failed, seconds, figures } of lines)
    console.log(`${name.padEnd(width)}  ${String(passed).padStart(4)} passed, ${failed} failed, ${seconds.toFixed(0).padStart(5)} s of work   ${Object.entries(figures).map(([what, value]) => `${what} ${value.toLocaleString('en')}`).join(', ')}`)
  console.log(`First seed ${firstSeed}. Total time: ${((performance.now() - began) / 60_000).toFixed(1)} min`)
  process.exitCode = failures.length > 0 ? 1 : 0
}
