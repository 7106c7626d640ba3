import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { scoreAttribution } from './score-attribution.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'attribution-'))
  const write = (language: 'ar' | 'en', rows: readonly (readonly [string, 0 | 1])[]) =>
    writeFileSync(
      join(folder, `silver-${language}.jsonl`),
      rows.map(([text, label]) => JSON.stringify({ text, label })).join('\n'),
    )
  write('en', [
    ['The mayor said the bridge would open in May.', 1],
    ['The bridge is grey.', 0],
    ['The mayor said the bridge was safe.', 0],
    ['The river is wide.', 1],
  ])
  write('ar', [
    ['الجسر رمادي اللون.', 0],
    ['قال العمدة إن الجسر سيفتح في مايو.', 1],
  ])
})
afterAll(() => rmSync(folder, { recursive: true }))

it.each([
  ['silver-en, seen half', 'precision', 0.5, 2],
  ['silver-en, seen half', 'recall', 1, 1],
  ['silver-en, unseen half', 'precision', 1, 0],
  ['silver-en, unseen half', 'recall', 0, 1],
  ['silver-ar, unseen half', 'recall', 1, 1],
  ['silver-ar, seen half', 'precision', 1, 0],
])('on %s the %s is %d over %d cases', (on, figure, value, cases) =>
  expect(
    scoreAttribution(folder).find(one => one.on === `attribution/${on}` && one.figure.endsWith(figure)),
  ).toMatchObject({ value, cases }),
)
