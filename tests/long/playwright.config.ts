// The long browser tests: many seeds, many deaths. Run by `npm run test:long`; alone: `npm run build && npx playwright test -c tests/long/playwright.config.ts`.
import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import { projectFolder } from '../tools/node-version.mjs'
import usual from '../e2e/playwright.config.ts'

const figures = process.env.HASHIYA_LONG_FIGURES

export default defineConfig({
  ...usual,
  testDir: '.',
  outputDir: join(projectFolder, 'test-results'),
  timeout: 15 * 60_000,
  globalTimeout: 90 * 60_000,
  retries: 0,
  reporter: [['dot'], [join(projectFolder, 'tests/long/figures-reporter.ts'), { file: figures }]],
})
