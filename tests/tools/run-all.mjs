// `npm test`: everything that must hold, in one run, with a table and one plain line at the end.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { projectFolder, requireSupportedNode } from './node-version.mjs'
import { countPlaywright, countRun, countVitest } from './test-counts.mjs'

const minutesAllowed = 10
const reports = mkdtempSync(join(tmpdir(), 'hashiya-test-'))
const packagePath = path => join('node_modules', path)

/** One step: `run` answers its counts; `after` names steps without which it makes no sense. */
const steps = [
  { name: 'browser', run: findBrowser },
  { name: 'types', run: () => single([packagePath('typescript/bin/tsc')]) },
  {
    name: 'lint',
    run: () => single([packagePath('oxlint/bin/oxlint'), '-c', 'tests/tools/oxlint.json', 'src', 'tests']),
  },
  { name: 'locales', run: () => single(['tests/tools/check-locales.mjs']) },
  { name: 'unit and property tests', run: runVitest },
  { name: 'build', run: () => single([packagePath('vite/bin/vite.js'), 'build', '--logLevel', 'warn']) },
  { name: 'size', after: ['build'], run: () => single(['tests/tools/check-size.mjs']) },
  { name: 'browser tests', after: ['browser', 'build'], run: runPlaywright },
]

requireSupportedNode()
await main()

async function main() {
  const started = performance.now()
  const results = []
  for (const [index, step] of steps.entries()) {
    console.log(`\n=== ${index + 1}/${steps.length} ${step.name}`)
    const stepStarted = performance.now()
    const counts = await runStep(step, results)
    const seconds = (performance.now() - stepStarted) / 1000
    results.push({ name: step.name, seconds, ...counts })
    console.log(`=== ${step.name}: ${outcome(counts)} in ${seconds.toFixed(1)} s`)
  }
  rmSync(reports, { recursive: true, force: true })
  printSummary(results, (performance.now() - started) / 1000)
  process.exitCode = results.some(result => result.failed > 0) ? 1 : 0
}

async function runStep(step, results) {
  const missing = results.find(result => step.after?.includes(result.name) && result.failed > 0)
  if (missing) {
    console.log(`Not run: the step "${missing.name}" failed.`)
    return { passed: 0, failed: 0, skipped: 1, flaky: [] }
  }
  try {
    return await step.run()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return { passed: 0, failed: 1, skipped: 0, flaky: [] }
  }
}

async function findBrowser() {
  const { ensureBrowser } = await import('./ensure-browser.mjs')
  const browser = await ensureBrowser()
  console.log(`Browser: ${browser.name}`)
  return { passed: 1, failed: 0, skipped: 0, flaky: [] }
}

async function single(args) {
  const exitCode = await node(args)
  return { passed: exitCode === 0 ? 1 : 0, failed: exitCode === 0 ? 0 : 1, skipped: 0, flaky: [] }
}

async function runVitest() {
  const file = join(reports, 'vitest.json')
  const exitCode = await node([
    packagePath('vitest/vitest.mjs'),
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ])
  return countRun(file, exitCode, countVitest)
}

async function runPlaywright() {
  const file = join(reports, 'playwright.json')
  const args = [packagePath('@playwright/test/cli.js'), 'test', '-c', 'tests/e2e/playwright.config.ts']
  const exitCode = await node(args, { HASHIYA_E2E_REPORT: file })
  return countRun(file, exitCode, countPlaywright)
}

/** Runs a script with this Node, its output shown as it comes; answers the exit code, 1 when it was ended by a signal or the limit. */
function node(args, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: projectFolder,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    })
    const limit = setTimeout(() => {
      console.error(`Ended after ${2 * minutesAllowed} minutes.`)
      child.kill()
    }, 2 * minutesAllowed * 60_000)
    child.once('error', reject)
    child.once('close', code => {
      clearTimeout(limit)
      resolve(code ?? 1)
    })
  })
}

function outcome({ passed, failed, skipped }) {
  if (passed + failed === 0) return 'not run'
  if (passed + failed + skipped === 1) return failed ? 'failed' : 'passed'
  return [`${passed} passed`, ...(failed ? [`${failed} failed`] : []), ...(skipped ? [`${skipped} skipped`] : [])].join(
    ', ',
  )
}

function printSummary(results, seconds) {
  const width = Math.max(...results.map(result => result.name.length))
  console.log('\n=== summary')
  for (const result of results)
    console.log(`${result.name.padEnd(width)}  ${result.seconds.toFixed(1).padStart(6)} s  ${outcome(result)}`)
  for (const title of results.flatMap(result => result.flaky)) console.log(`Passed only at the second try: ${title}`)
  const total = `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`
  console.log(
    `Total time: ${total}${seconds > minutesAllowed * 60 ? `, more than the ${minutesAllowed} minutes it may take` : ''}`,
  )
  const sum = field => results.reduce((total, result) => total + result[field], 0)
  const skipped = sum('skipped')
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed${skipped ? `, ${skipped} skipped` : ''}`)
}
