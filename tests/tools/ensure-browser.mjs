// Makes sure there is a Chromium that starts: finds one, else installs one. Also a command of its own.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { findBrowser } from './browser.mjs'
import { projectFolder } from './node-version.mjs'

const help =
  'No browser that starts was found, and none could be installed. Install Chromium or Chrome ' +
  '(Debian: apt-get install chromium; elsewhere: npx playwright install --with-deps chromium), ' +
  'or name one: CHROMIUM_PATH=/path/to/chrome npm test'

/** Answers `{ name, options }` of a browser that was seen to start; throws with advice when there is none to be had. */
export async function ensureBrowser(report = console.log) {
  const found = await findBrowser(report)
  if (found) return found
  for (const install of [downloadWithLibraries, installWithApt, download]) {
    if (!install(report)) continue
    const installed = await findBrowser(report)
    if (installed) return installed
  }
  throw new Error(help)
}

const isRoot = process.getuid?.() === 0
const hasApt = existsSync('/usr/bin/apt-get')

const playwright = join(projectFolder, 'node_modules/@playwright/test/cli.js')

/** Playwright's own browser, with the system libraries it needs where we may install them. */
function downloadWithLibraries(report) {
  if (!isRoot || !hasApt) return false
  return run(report, process.execPath, [playwright, 'install', '--with-deps', '--only-shell', 'chromium'])
}

/** Last, so that a machine without a way to the download loses its time only once. */
function download(report) {
  return run(report, process.execPath, [playwright, 'install', '--only-shell', 'chromium'])
}

function installWithApt(report) {
  if (!isRoot || !hasApt) return false
  run(report, 'apt-get', ['update', '-qq'])
  const install = name => run(report, 'apt-get', ['install', '-y', '-qq', '--no-install-recommends', name])
  return install('chromium-headless-shell') || install('chromium')
}

/** A network that swallows packets would otherwise hold the tests up for good. */
function run(report, command, args) {
  report(`Installing: ${command} ${args.join(' ')}`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' }
  return spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env, timeout: 240_000 }).status === 0
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    console.log(`Browser: ${(await ensureBrowser()).name}`)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
