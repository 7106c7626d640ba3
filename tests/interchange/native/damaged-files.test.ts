// Whatever a hand, a disk or an attacker did to a file: nothing throws, and what comes in is in order.

import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseNative } from '../../../src/interchange/native/parse-native.ts'
import type { RefusalCode } from '../../../src/interchange/native/refused-record.ts'
import { serializeNative } from '../../../src/interchange/native/serialize-native.ts'
import { arbitraryDocument } from '../../model/arbitrary-document.ts'
import { breachesOf } from '../../model/invariants.ts'

type Plain = Record<string, unknown>

/** A value somewhere inside, with another in its place. */
function withOther(value: unknown, path: readonly number[], other: unknown): unknown {
  const [step, ...rest] = path
  if (step === undefined || typeof value !== 'object' || value === null) return other
  const entries = Object.entries(value)
  if (entries.length === 0) return other
  const at = step % entries.length
  const changed = entries.map(([name, inner], i): [string, unknown] => [
    name,
    i === at ? withOther(inner, rest, other) : inner,
  ])
  return Array.isArray(value) ? changed.map(([, inner]) => inner) : Object.fromEntries(changed)
}

const other = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom(
    'ar-0',
    'en-1',
    'claim-0',
    'entity-0',
    'annotation-0',
    'orphaned',
    'rendering',
    -1,
    1e308,
    4.5,
    null,
    '\ud83d',
    '',
    '__proto__',
  ),
)

/** Codes that need no details. */
const saysAll: ReadonlySet<RefusalCode> = new Set([
  'not-a-record',
  'unknown-type',
  'duplicate-id',
  'second-article',
  'anchor-off-text',
  'lone-surrogate',
])

it('a file with any values in it changed is told or comes in, in order and without the harm', () => {
  fc.assert(
    fc.property(
      arbitraryDocument(5),
      fc.array(fc.tuple(fc.array(fc.nat(), { minLength: 2, maxLength: 7 }), other), { maxLength: 6 }),
      (document, changes) => {
        const file = JSON.parse(serializeNative(document)) as Plain
        const { records } = changes.reduce<{ records: unknown }>(
          (now, [path, value]) => withOther(now, [0, ...path], value) as { records: unknown },
          { records: file.records },
        )
        const result = parseNative(JSON.stringify({ ...file, records }))
        const read = result.ok ? result.document : result.rescued
        expect(read ? breachesOf(read) : []).toEqual([])
        expect(
          result.refused.every(
            ({ pointer, code, details }) =>
              pointer.startsWith('/') && (details.length > 0 || saysAll.has(code) || pointer.split('/').length === 2),
          ),
        ).toBe(true)
        const again = result.ok ? parseNative(serializeNative(result.document)) : null
        expect(again?.refused ?? []).toEqual([])
      },
    ),
    { numRuns: 80 },
  )
})

it('a file with any bytes changed, put in or cut off is told or comes in, in order', () => {
  fc.assert(
    fc.property(
      arbitraryDocument(3),
      fc.array(fc.tuple(fc.nat(), fc.nat(2), fc.nat(255)), { maxLength: 4 }),
      fc.nat(),
      (document, changes, cut) => {
        const bytes = [...new TextEncoder().encode(serializeNative(document))]
        for (const [at, removed, byte] of changes) bytes.splice(at % bytes.length, removed, byte)
        const whole = new Uint8Array(bytes)
        for (const file of [whole, whole.subarray(0, cut % whole.length)]) {
          const result = parseNative(file)
          const read = result.ok ? result.document : result.rescued
          expect(read ? breachesOf(read) : []).toEqual([])
        }
      },
    ),
    { numRuns: 80 },
  )
})
