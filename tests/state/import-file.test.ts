// Article files: read back whole, or refused with their place.
import { describe, expect, it } from 'vitest'
import { readFileSync } from 'node:fs'
import { diffBetween } from '../../src/model/rebase-diff.ts'
import { isSame } from '../../src/model/is-same.ts'
import { exportJson } from '../../src/state/exchange/export-json.ts'
import { importFile } from '../../src/state/exchange/import-file.ts'

const fixture = (name: string) => new Uint8Array(readFileSync(new URL(`../../fixtures/${name}`, import.meta.url)))
const bytes = (text: string) => new TextEncoder().encode(text)

describe('an article file', () => {
  it('comes back equal after an export', async () => {
    const { document, refused, fault } = await importFile(fixture('talent-war.hashiya.json'), 'talent-war.hashiya.json')
    expect({ refused, fault }).toEqual({ refused: [], fault: null })
    const { name, text } = await exportJson(document!, '2026-04-01T08:00:00Z')
    expect(name).toMatch(/^المال وحده.*\.hashiya\.json$/)
    const again = await importFile(bytes(text), name)
    const { added, removed, updated } = diffBetween(document!, again.document!)
    expect({ added, removed, changed: updated.filter(([before, after]) => !isSame(before, after)) }).toEqual({ added: [], removed: [], changed: [] })
  })

  it('comes out of the bin that it was exported from', async () => {
    const text = new TextDecoder().decode(fixture('talent-war.hashiya.json')).replace('"deletedAt":null', '"deletedAt":"2026-01-01T00:00:00Z"')
    expect((await importFile(bytes(text), 'a.json')).document?.article.deletedAt).toBeNull()
  })

  it('that is cut off names the place and gives what could be rescued', async () => {
    const { document, fault } = await importFile(fixture('bad/truncated.hashiya.json'), 'truncated.hashiya.json')
    expect(fault).toMatchObject({ code: 'truncated', line: expect.any(Number), column: expect.any(Number) })
    expect(document?.article.titles.original).not.toBe('')
  })

  it.each([
    ['empty-file', bytes('')],
    ['not-json', bytes('خبر عاجل')],
    ['not-hashiya', bytes('{"format":"other"}')],
    ['no-article', bytes('{"format":"hashiya","schemaVersion":1,"records":[]}')],
    ['newer', fixture('bad/newer-version.hashiya.json')],
    ['too-deep', bytes('['.repeat(5_000) + ']'.repeat(5_000))],
  ])('is refused as %s', async (code, content) => expect(await importFile(content, 'a.json')).toMatchObject({ document: null, fault: { code } }))

  it('that is not UTF-8 is refused with the byte and the line', async () => {
    expect((await importFile(Uint8Array.of(0x7b, 0x0a, 0xff), 'a.json')).fault).toEqual({ code: 'invalid-utf8', byte: 2, line: 2 })
  })
})
