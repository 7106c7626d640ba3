// Every fault that can be shown has words in both languages, and its sentence names what it should.
import { describe, expect, it } from 'vitest'
import { createI18n } from '../../../src/i18n/create-i18n.ts'
import type { ShownFault } from '../../../src/ui/shared/FaultMessage.tsx'

/** One of each; the compiler sees to it that none is missing. */
const faults: { readonly [Code in ShownFault['code']]: { readonly fault: ShownFault & { readonly code: Code }; readonly names: readonly string[] } } = {
  'missing': { fault: { code: 'missing' }, names: [] },
  'damaged': { fault: { code: 'damaged', raw: '{' }, names: [] },
  'newer': { fault: { code: 'newer', schemaVersion: 7 }, names: ['7'] },
  'full': { fault: { code: 'full' }, names: [] },
  'blocked': { fault: { code: 'blocked' }, names: [] },
  'failed': { fault: { code: 'failed', reason: 'UnknownError' }, names: ['UnknownError'] },
  'not-json': { fault: { code: 'not-json', line: 3, column: 14 }, names: [] },
  'truncated': { fault: { code: 'truncated', line: 3, column: 14 }, names: [] },
  'not-hashiya': { fault: { code: 'not-hashiya' }, names: [] },
  'no-article': { fault: { code: 'no-article' }, names: [] },
  'invalid-utf8': { fault: { code: 'invalid-utf8', byte: 8, line: 2 }, names: ['UTF-8'] },
  'too-deep': { fault: { code: 'too-deep' }, names: [] },
  'too-large': { fault: { code: 'too-large', size: 2_000_000, limit: 1_000_000 }, names: ['2,000,000', '1,000,000'] },
  'too-large-file': { fault: { code: 'too-large-file', size: 80, limit: 50 }, names: ['80', '50'] },
  'empty-file': { fault: { code: 'empty-file' }, names: [] },
  'empty-library': { fault: { code: 'empty-library' }, names: [] },
  'unknown-kind': { fault: { code: 'unknown-kind' }, names: [] },
}

describe.each(['ar', 'en'] as const)('faults in %s', language => {
  it.each(Object.values(faults))('$fault.code says what happened and what to do', async ({ fault, names }) => {
    const { i18n } = await createI18n(language, 'latn')
    const what = i18n.t(`faults.${fault.code}.what`, { ...fault }), act = i18n.t(`faults.${fault.code}.act`)
    for (const words of [what, act]) expect(words).not.toMatch(/faults\.|\{\{|undefined/)
    for (const name of names) expect(what).toContain(name)
  })
})
