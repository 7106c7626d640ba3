// Tabs of one browser at work at the same time. A short cut of what `npm run test:long` does for half an hour.

import { expect, test } from '@playwright/test'
import { runHistory } from './support/tab-history.ts'

for (const [seed, tabs] of [[1, 2], [2, 3]] as const)
  test(`whatever ${tabs} tabs do at once, nothing saved is lost, no mark goes astray, all show the same (seed ${seed})`, async ({ context }) => {
    const { lost, astray, different, faults } = await runHistory(context, { seed, tabs, acts: 24 })
    expect({ lost, astray, different, faults }).toEqual({ lost: [], astray: [], different: [], faults: [] })
  })
