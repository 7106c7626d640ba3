// The browser killed at a random moment, two hundred times, with room in local storage and without.

import { test, type Page } from '@playwright/test'
import { seededRandom } from '../bench/seeded-random.ts'
import { killAtWork } from '../e2e/support/kill-at-work.ts'
import { count, firstSeed, some } from './figures.ts'

const rounds = 10

/** Leaves no room for as much as a word. */
async function fillLocalStorage(page: Page): Promise<void> {
  await page.goto('./icon.svg')
  await page.evaluate(() => {
    for (let length = 1_000_000, n = 0; length >= 1; ) {
      try {
        localStorage.setItem(`other:${n++}`, 'x'.repeat(length))
      } catch {
        length = Math.floor(length / 10)
      }
    }
  })
}

for (let group = 0; group < some(20); group++) {
  const isFull = group % 2 === 1
  test(`what said Saved outlives ${rounds} deaths at random moments, local storage ${isFull ? 'full' : 'free'} (${firstSeed + group})`, async ({ launchOptions, baseURL }) => {
    const random = seededRandom(7_919 * (firstSeed + group))
    const { kills, marks } = await killAtWork({
      profile: test.info().outputPath('profile'), options: { ...launchOptions, baseURL, locale: 'en-US' }, rounds,
      momentOf: () => ({ after: random.between(1, 3), milliseconds: random.between(1, 700) }),
      ...(isFull && { prepare: fillLocalStorage }),
    })
    count('deaths', { kills, 'marks kept': marks })
  })
}
