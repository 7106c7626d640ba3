// The figures of numbers on a folder of a few labels of our own.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { scoreNumbers } from './score-numbers.ts'

let folder = ''
const write = (name: string, lines: readonly object[]) =>
  writeFileSync(join(folder, `${name}.jsonl`), lines.map(line => JSON.stringify(line)).join('\n'))

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'numbers-'))
  write('phrases', [
    { ar: 'باع 30 نخلة', en: 'sold 30 palms', kind: 'card', ar_spans: [{ start: 4, end: 6 }], value: 30 },
    { ar: 'باع 30 نخلة', en: 'sold 40 palms', kind: 'card', ar_spans: [{ start: 4, end: 11 }], value: 30 },
    { ar: 'ربح 5 دنانير كويتية', en: 'won $5', kind: 'money', ar_spans: [], value: 5, currency: 'KWD' },
    { ar: 'أواخر 2019', en: 'late 2019', kind: 'date', ar_spans: [], value: '2019 late' },
    { ar: 'لا أحد هنا', en: 'no one is here', kind: 'none', negative: true },
    { ar: 'باع 30 نخلة', en: 'the first in town', kind: 'none', negative: true },
  ])
  write('spelled-out-ar', [
    { text: 'ثلاثة عشر', value: 13 },
    { text: 'أربعون', value: 41 },
  ])
  write('parallel-sentences', [{ ar: 'باع ثلاثين نخلة', en: '30 palms and 7 figs', en_num_tokens: ['30', '7', 'one'] }])
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('of labels some of which are wrong', () => {
  it.each([
    ['Arabic: value and currency', 1, 4],
    ['Arabic: exact span', 0.75, 4],
    ['Arabic: traps without false alarm', 0.5, 2],
    ['English: value and currency', 0.5, 4],
    ['English: traps without false alarm', 1, 2],
    ['both sides matched', 0.5, 4],
    ['value', 0.5, 2],
    ['English figures found in Arabic', 0.5, 2],
  ])('%s is %d over %d cases', (figure, value, cases) =>
    expect(scoreNumbers(folder).find(score => score.figure === figure)).toMatchObject({ value, cases }),
  )
})
