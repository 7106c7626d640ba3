// The published schema of the file is the one that the program checks with.

import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { toJsonSchema } from '../../src/model/schema.ts'

it('fixtures/hashiya.schema.json is up to date (npm run schema writes it)', () => {
  const written = readFileSync(new URL('../../fixtures/hashiya.schema.json', import.meta.url), 'utf8')
  expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(toJsonSchema())))
})
