// What a long test counted, for the table at the end.

import { test } from '@playwright/test'

export type Figures = Readonly<Record<string, number>>

/** Leaves figures of this test under the name of its part; those of one part are added up. */
export function count(part: string, figures: Figures): void {
  test.info().annotations.push({ type: `figures:${part}`, description: JSON.stringify(figures) })
}

/** The first seed, and how large a share of everything is run: HASHIYA_SEED and HASHIYA_LONG (1 is all, 0.1 a tenth). */
export const firstSeed = Number(process.env.HASHIYA_SEED ?? 1)
const share = Number(process.env.HASHIYA_LONG ?? 1)
export const some = (all: number): number => Math.max(1, Math.round(all * share))
