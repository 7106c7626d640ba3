// Two and three tabs of one browser with long random histories.

import { expect, test } from '@playwright/test'
import { runHistory } from '../e2e/support/tab-history.ts'
import { count, firstSeed, some } from './figures.ts'

/** HASHIYA_ACTS makes histories shorter or longer. */
const length = Number(process.env.HASHIYA_ACTS ?? 300)

for (let n = 0; n < some(50); n++) {
  const seed = firstSeed + n, tabs = 2 + (seed % 2)
  test(`whatever ${tabs} tabs do at once in ${length} acts (seed ${seed})`, async ({ context }) => {
    const { acts, expected, lost, astray, different, faults } = await runHistory(context, { seed, tabs, acts: length })
    count('tabs', { acts, expected, lost: lost.length, astray: astray.length, 'tabs that differ': different.length, 'faults of the page': faults.length })
    expect({ lost, astray, different, faults }).toEqual({ lost: [], astray: [], different: [], faults: [] })
  })
}
