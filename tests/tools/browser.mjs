// The one place that decides which Chromium the tests and measurements use: the first candidate that really starts.
import { existsSync, realpathSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import process from 'node:process'
import { chromium } from '@playwright/test'

/** `light-dark()` is the youngest thing the interface's style sheets need: Chromium 123. */
const oldestVersion = 123
/** Child processes learn the choice here: a path, or `playwright` for the build Playwright keeps itself. */
const choiceVariable = 'HASHIYA_BROWSER'

/** What to pass to `chromium.launch` (or as `use.launchOptions`); the choice itself is made by `findBrowser`. */
export function launchOptions(executablePath = chosenPath()) {
  const needsNoSandbox = Boolean(process.env.CI) || process.getuid?.() === 0
  return {
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--no-default-browser-check',
      ...(needsNoSandbox ? ['--no-sandbox', '--disable-dev-shm-usage'] : []),
    ],
  }
}

/**
 * Starts the candidates one after another and settles on the first that opens a page:
 * CHROMIUM_PATH, Playwright's own, then what the system has. Answers undefined when none does.
 * `report` hears of every candidate that was passed over.
 */
export async function findBrowser(report = () => {}) {
  if (process.env[choiceVariable]) return { name: process.env[choiceVariable], options: launchOptions() }
  for (const { name, executablePath } of candidates()) {
    const trial = await tryToLaunch(executablePath)
    if (trial.version) {
      process.env[choiceVariable] = executablePath ?? 'playwright'
      return { name: `${name}, version ${trial.version}`, options: launchOptions() }
    }
    if (!trial.isMissing) report(`${name} was passed over: ${trial.reason}`)
  }
  return undefined
}

function chosenPath() {
  const choice = process.env[choiceVariable]
  return choice && choice !== 'playwright' ? choice : undefined
}

function candidates() {
  const named = process.env.CHROMIUM_PATH
  return [
    ...(named ? [{ name: `CHROMIUM_PATH (${named})`, executablePath: named }] : []),
    { name: 'the browser that Playwright keeps', executablePath: undefined },
    ...systemPaths()
      .filter(path => existsSync(path))
      .map(path => ({ name: path, executablePath: path })),
  ]
}

function systemPaths() {
  const { platform, env } = process
  if (platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      name => `/Applications/${name}.app/Contents/MacOS/${name}`,
    )
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean)
    const programs = [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ]
    return folders.flatMap(folder => programs.map(program => join(folder, program)))
  }
  const folders = new Set([
    ...(env.PATH ?? '').split(delimiter).filter(Boolean),
    '/usr/bin',
    '/usr/local/bin',
    '/snap/bin',
  ])
  // The shell first: the same engine without a window, which spares the machine a third of the work.
  const programs = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable']
  const paths = programs
    .flatMap(program => [...folders].map(folder => join(folder, program)))
    .filter(path => existsSync(path))
  return [...new Map(paths.toReversed().map(path => [realpathSync(path), path])).values()].toReversed()
}

/** Opening a page, not only a process: a browser without its libraries or its sandbox often dies at that step. */
async function tryToLaunch(executablePath) {
  let browser
  try {
    browser = await chromium.launch({ ...launchOptions(executablePath), timeout: 60_000 })
    const page = await browser.newPage()
    await page.goto('data:text/html,<title>ready</title>')
    if ((await page.title()) !== 'ready') return { reason: 'it does not open a page' }
    const version = browser.version()
    return Number.parseInt(version, 10) < oldestVersion
      ? { reason: `version ${version} is older than ${oldestVersion}` }
      : { version }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return {
      isMissing: executablePath === undefined && message.includes("Executable doesn't exist"),
      reason: firstLines(message),
    }
  } finally {
    await browser?.close().catch(() => {})
  }
}

/** What it said itself, without the long command line that Playwright quotes in between. */
function firstLines(message) {
  const lines = message
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '' && line.length < 300 && line !== 'Browser logs:')
  return lines.slice(0, 3).join(' / ')
}
