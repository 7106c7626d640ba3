// Browser tests against the built application, on a server of their own. Run by `npm test`; alone: `npm run build && npm run test:e2e`.
// With HASHIYA_E2E_URL they go to a server that runs already, whatever it serves.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig, type ReporterDescription } from '@playwright/test'
import { findBrowser } from '../tools/browser.mjs'
import { freePort } from '../tools/free-port.mjs'
import { projectFolder } from '../tools/node-version.mjs'

const running = process.env.HASHIYA_E2E_URL
if (!running && !existsSync(join(projectFolder, 'dist/index.html')))
  throw new Error('There is no build to test. Run: npm run build')

const browser = await findBrowser()
if (!browser) throw new Error('No browser that starts was found. Run: node tests/tools/ensure-browser.mjs')

// Each worker reads this file anew: the port is chosen once and handed down.
const port = (process.env.HASHIYA_E2E_PORT ??= String(await freePort(4319)))
const address = running ?? `http://127.0.0.1:${port}/`

const reportFile = process.env.HASHIYA_E2E_REPORT
const reporter: ReporterDescription[] = [
  ['list'],
  ...(reportFile ? [['json', { outputFile: reportFile }] satisfies ReporterDescription] : []),
]

export default defineConfig({
  testDir: '.',
  outputDir: join(projectFolder, 'test-results'),
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  retries: process.env.CI ? 1 : 0,
  timeout: 60_000,
  globalTimeout: 20 * 60_000,
  reporter,
  use: {
    baseURL: address,
    // Drawn without a graphics processor, even an emulated one, which costs more than it saves where there is none.
    launchOptions: { ...browser.options, args: [...browser.options.args, '--disable-gpu'] },
    viewport: { width: 1440, height: 900 },
    locale: 'en-US',
    timezoneId: 'UTC',
    // Each test has a browser of its own, which would fetch the whole build anew; offline.spec.ts lets it.
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
    trace: 'on-first-retry',
  },
  projects: [{ name: 'chromium', use: { browserName: 'chromium' } }],
  ...(!running && {
    webServer: {
      command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${port} --strictPort`,
      cwd: projectFolder,
      url: address,
      reuseExistingServer: false,
      timeout: 60_000,
    },
  }),
})
