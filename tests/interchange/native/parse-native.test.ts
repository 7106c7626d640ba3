// A file that somebody else wrote, cut off, mended by hand or made to do harm: the message names the place, the good
// part comes in, and nothing throws.

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseNative } from '../../../src/interchange/native/parse-native.ts'
import type { RefusedRecord } from '../../../src/interchange/native/refused-record.ts'
import { serializeNative } from '../../../src/interchange/native/serialize-native.ts'

const fixture = (name: string) => readFileSync(new URL(`../../../fixtures/${name}.hashiya.json`, import.meta.url))
const made = { createdBy: 'سلمى', createdAt: '2026-03-01T10:00:00Z', updatedAt: '2026-03-01T10:00:00Z' }
const article = {
  ...made,
  type: 'article',
  id: 'art-1',
  titles: { original: 'ماء صور', rendering: 'The water of Tyre' },
  url: '',
  publisher: '',
  author: '',
  publishedOn: '',
  deletedAt: null,
  languages: { original: { language: 'ar', direction: 'rtl' }, rendering: { language: 'en', direction: 'ltr' } },
}
const arabic = {
  type: 'segment',
  id: 'ar-1',
  side: 'original',
  order: 'a0',
  blockId: 'b-1',
  role: 'paragraph',
  text: 'قال الوزير إن الماء وصل، وقال النائب إن الماء لم يصل.',
}
const english = {
  type: 'segment',
  id: 'en-1',
  side: 'rendering',
  order: 'a0',
  blockId: 'b-1',
  role: 'paragraph',
  text: 'The minister said the water had come.',
}
const row = {
  type: 'alignment',
  id: 'row-1',
  original: ['ar-1'],
  rendering: ['en-1'],
  status: 'confirmed',
  confidence: 1,
}
const entity = {
  ...made,
  type: 'entity',
  id: 'ent-1',
  entityType: 'person',
  names: { original: 'الوزير', rendering: 'the minister' },
  aliases: [],
  link: '',
  note: '',
}
const span = (text: string, start: number, exact: string, segmentId: string) => ({
  segmentId,
  start,
  end: start + exact.length,
  exact,
  prefix: text.slice(Math.max(0, start - 32), start),
  suffix: text.slice(start + exact.length, start + exact.length + 32),
})
const minister = span(arabic.text, 4, 'الوزير', 'ar-1')
const mark = {
  ...made,
  type: 'annotation',
  id: 'ann-1',
  kind: 'entity',
  entityId: 'ent-1',
  targets: [{ side: 'original', spans: [minister] }],
  tags: [],
  note: '',
}
const whole = [article, arabic, english, row, mark, entity]

const fileOf = (records: unknown[], head: object = {}) =>
  JSON.stringify({ format: 'hashiya', schemaVersion: 1, ...head, records })
function read(records: unknown[]) {
  const result = parseNative(fileOf(records))
  if (!result.ok) throw new Error(result.fault.code)
  return result
}
const brief = ({ pointer, code, kept }: RefusedRecord) => `${kept ? 'mended' : 'refused'} ${pointer} ${code}`
const reported = (records: unknown[]) => read(records).refused.map(brief)
function fault(raw: string | Uint8Array) {
  const result = parseNative(raw)
  return result.ok ? null : result.fault
}

describe('a record of a file', () => {
  it('comes in without a word when it is as it should be', () => expect(reported(whole)).toEqual([]))

  it.each<[string, unknown, string]>([
    ['is not an object', 'قال', 'refused /records/6 not-a-record'],
    ['is a list', [], 'refused /records/6 not-a-record'],
    ['is of a type that nobody knows', { type: 'paragraph', id: 'p-1' }, 'refused /records/6/type unknown-type'],
    ['has the type of every object', { type: 'constructor', id: 'p-1' }, 'refused /records/6/type unknown-type'],
    ['lacks a field', { ...row, id: 'row-2', status: undefined }, 'refused /records/6/status faulty-field'],
    [
      'holds what a field deep inside may not hold',
      { ...mark, id: 'ann-2', targets: [{ side: 'original', spans: [{ ...minister, start: -1 }] }] },
      'refused /records/6/targets/0/spans/0/start faulty-field',
    ],
    [
      'has a field that no record has',
      { ...entity, id: 'ent-2', 'a/b~c': 1 },
      'refused /records/6/a~1b~0c unknown-field',
    ],
    ['has no target', { ...mark, id: 'ann-2', targets: [] }, 'refused /records/6/targets faulty-field'],
    [
      'is of a kind that nobody knows',
      { ...mark, id: 'ann-2', kind: 'rumour' },
      'refused /records/6/kind faulty-field',
    ],
    [
      'has an id that another has',
      { ...entity, names: { original: '', rendering: '' } },
      'refused /records/6/id duplicate-id',
    ],
    ['is a second article', { ...article, id: 'art-2' }, 'refused /records/6 second-article'],
    [
      'names a source that is not there',
      {
        ...made,
        type: 'claim',
        id: 'cl-1',
        wording: { original: '', rendering: '' },
        verdict: null,
        attribution: [{ sourceId: 'src-9' }],
        needsReview: false,
        note: '',
      },
      'mended /records/6/attribution/0/sourceId missing-reference',
    ],
    [
      'mentions an entity that is not there',
      { ...mark, id: 'ann-2', entityId: 'ent-9' },
      'mended /records/6/entityId missing-reference',
    ],
    [
      'aligns what is aligned already',
      { ...row, id: 'row-2', rendering: [] },
      'refused /records/6/original/0 aligned-twice',
    ],
    [
      'aligns what is not there',
      { ...row, id: 'row-2', original: [], rendering: ['en-9'] },
      'refused /records/6/rendering/0 missing-reference',
    ],
    [
      'stands on a segment of the other side',
      { ...mark, id: 'ann-2', targets: [{ side: 'rendering', spans: [minister] }] },
      'mended /records/6/targets/0/spans/0/segmentId missing-reference',
    ],
  ])('that %s is listed with its place and the rest comes in', (_what, record, line) => {
    const result = read([...whole, record])
    expect(result.refused.map(brief)).toEqual([line])
    expect(result.document.segment('ar-1')?.text).toBe(arabic.text)
    expect(result.document.annotation('ann-1')).toEqual(mark)
    expect(result.document.entity('ent-1')).toEqual(entity)
  })

  it('is named by its id and by words that a person knows', () => {
    const { refused } = read([...whole, { ...mark, id: 'ann-2', note: 7 }, { ...entity, id: 'ent-2', link: null }])
    expect(refused.map(({ id, words }) => [id, words])).toEqual([
      ['ann-2', 'الوزير'],
      ['ent-2', 'الوزير'],
    ])
    expect(refused[0]!.details).toEqual([{ code: 'not-of-type', field: 'note', expected: 'string' }])
  })

  it('that everything hangs on is mended: an article with a faulty field keeps the others', () => {
    const result = read([{ ...article, publishedOn: 7, languages: { original: 'ar' }, extra: 1 }, ...whole.slice(1)])
    expect(result.refused.map(brief)).toEqual(['mended /records/0/languages/original faulty-field'])
    expect(result.document.article).toEqual({ ...article, publishedOn: '' })
  })

  it('that mentions a body which was refused gets a plain one, so that the mark is kept', () => {
    const result = read([article, arabic, mark, { ...entity, entityType: 'ship' }])
    expect(result.refused.map(brief)).toEqual([
      'mended /records/2/entityId missing-reference',
      'refused /records/3/entityType faulty-field',
    ])
    expect(result.document.entity('ent-1')?.names.original).toBe('الوزير')
  })
})

describe('a mark that does not fit the text of its segment', () => {
  const at = (changes: object) => [{ ...mark, targets: [{ side: 'original', spans: [{ ...minister, ...changes }] }] }]
  const spanOf = (records: unknown[]) =>
    read([article, arabic, entity, ...records]).document.annotation('ann-1')!.targets[0]!.spans[0]!

  it('moves to where its words stand among the words around them', () => {
    const moved = at({ start: 8, end: 14 })
    expect(reported([article, arabic, entity, ...moved])).toEqual(['mended /records/3/targets/0/spans/0 anchor-moved'])
    expect(spanOf(moved)).toEqual(minister)
  })

  it('chooses between repeated words by the words around them', () => {
    const second = span(arabic.text, arabic.text.lastIndexOf('الماء'), 'الماء', 'ar-1')
    expect(spanOf(at({ ...second, start: 0, end: 5 }))).toEqual(second)
  })

  it.each([
    ['its words are not there', { exact: 'النائبة', end: 11 }],
    ['its words are repeated and nothing tells which', { exact: 'الماء', start: 0, end: 5, prefix: '', suffix: '' }],
    ['it holds nothing', { exact: '', end: 4 }],
  ])('is kept without a place when %s', (_when, changes) => {
    const lost = at(changes)
    expect(reported([article, arabic, entity, ...lost])).toEqual([
      'mended /records/3/targets/0/spans/0 anchor-off-text',
    ])
    expect(spanOf(lost)).toMatchObject({ ...changes, status: 'orphaned' })
  })

  it('is widened to whole letters when it cuts a vowel mark off its letter', () => {
    const pointed = { ...arabic, text: 'مُدَرِّس جديد' }
    const cut = { ...mark, targets: [{ side: 'original', spans: [span(pointed.text, 0, 'مُدَرِّ'.slice(0, -1), 'ar-1')] }] }
    const result = read([article, pointed, entity, cut])
    expect(result.refused.map(brief)).toEqual(['mended /records/3/targets/0/spans/0 anchor-moved'])
    expect(result.document.annotation('ann-1')!.targets[0]!.spans[0]!.exact).toBe('مُدَرِّ')
  })
})

describe('text that no text can be', () => {
  it('gets a replacement character for each half character, and every mark stays where it was', () => {
    const text = 'أ\ud83d قال الوزير'
    const result = read([
      article,
      { ...arabic, text },
      entity,
      { ...mark, targets: [{ side: 'original', spans: [span(text, 7, 'الوزير', 'ar-1')] }] },
    ])
    expect(result.refused.map(brief)).toEqual([
      'mended /records/1/text lone-surrogate',
      'mended /records/3/targets/0/spans/0/prefix lone-surrogate',
    ])
    expect(result.document.segment('ar-1')!.text).toBe('أ\ufffd قال الوزير')
    expect(result.document.annotation('ann-1')!.targets[0]!.spans[0]).toMatchObject({
      start: 7,
      exact: 'الوزير',
      prefix: 'أ\ufffd قال ',
    })
  })
})

describe('keys that reach for the prototype', () => {
  it.each(['__proto__', 'constructor', 'prototype', 'toString'])(
    '%s is refused in a record and changes nothing',
    key => {
      const raw = fileOf(whole).replace(
        '"type":"entity"',
        `"type":"entity",${JSON.stringify(key)}:{"polluted":true,"entityType":"place"}`,
      )
      const result = parseNative(raw)
      expect(result.refused.map(brief)).toContain(`refused /records/5/${key} unknown-field`)
      expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
      expect(result.ok && Object.getPrototypeOf(result.document.entity('ent-1'))).toBe(Object.prototype)
    },
  )

  it('are refused around the records too', () => {
    const result = parseNative(fileOf(whole).replace('{', '{"__proto__":{"format":"hashiya"},"notes":1,'))
    expect(result.ok && result.refused.map(brief)).toEqual([
      'refused /__proto__ unknown-field',
      'refused /notes unknown-field',
    ])
    expect(fault('{"__proto__":{"format":"hashiya","schemaVersion":1,"records":[]}}')).toEqual({ code: 'not-hashiya' })
  })

  it('are listed in the broken file that is kept for it, and its article comes in', () => {
    const result = parseNative(fixture('bad/prototype-keys'))
    expect(result.ok && result.document.article.id).toBe('library-in-tyre')
    expect(result.refused.length).toBeGreaterThan(0)
    expect(
      result.refused.every(
        ({ code, kept }) => (code === 'unknown-field' && !kept) || (code === 'missing-reference' && kept),
      ),
    ).toBe(true)
  })
})

describe('a file', () => {
  it.each<[string, string, object]>([
    ['with nothing in it', '', { code: 'not-json', line: 1, column: 1 }],
    ['that is a plain text', 'قال الوزير', { code: 'not-json', line: 1, column: 1 }],
    [
      'with a comma too many',
      '{\n  "format": "hashiya",\n  "title": "👩🏽‍🌾", }',
      { code: 'not-json', line: 3, column: 20 },
    ],
    ['with a newline inside a string', '{"format": "hash\niya"}', { code: 'not-json', line: 1, column: 12 }],
    ['that goes on after its end', '{"format":"hashiya"}]', { code: 'not-json', line: 1, column: 21 }],
    ['of another program, cut off', '{"format": "other", "records": [', { code: 'not-json', line: 1, column: 33 }],
    ['of another program', '{"records": []}', { code: 'not-hashiya' }],
    ['that is a list', '[{"format":"hashiya"}]', { code: 'not-hashiya' }],
    ['that is null', 'null', { code: 'not-hashiya' }],
    ['without a version', '{"format":"hashiya","records":[]}', { code: 'not-hashiya' }],
    ['with a version in words', '{"format":"hashiya","schemaVersion":"1","records":[]}', { code: 'not-hashiya' }],
    ['without records', '{"format":"hashiya","schemaVersion":1,"records":{}}', { code: 'not-hashiya' }],
    ['without an article', fileOf([arabic, english, row]), { code: 'no-article' }],
    [
      'of a later version',
      fileOf([{ shape: 'unheard of' }], { schemaVersion: 12 }),
      { code: 'newer', schemaVersion: 12 },
    ],
    [
      'of a later version, cut off',
      '{"format":"hashiya","schemaVersion":12,"records":[',
      { code: 'newer', schemaVersion: 12 },
    ],
  ])('%s is told by its fault', (_what, raw, told) => expect(fault(raw)).toEqual(told))

  it('of a later version is told by the broken file that is kept for it', () =>
    expect(fault(fixture('bad/newer-version'))).toEqual({ code: 'newer', schemaVersion: 99 }))

  it('that is nested without end is told, whole and cut off, and exhausts nothing', () => {
    const deep = '['.repeat(2_000_000)
    expect(fault(`${deep}${']'.repeat(2_000_000)}`)).toEqual({ code: 'too-deep' })
    expect(fault(deep)).toEqual({ code: 'too-deep' })
    expect(
      fault(`{"format":"hashiya","schemaVersion":1,"records":[${'{"a":'.repeat(200_000)}1${'}'.repeat(200_000)}]}`),
    ).toEqual({ code: 'too-deep' })
  })

  it('that is not UTF-8 is told by the first wrong byte and its line', () => {
    const bytes = new TextEncoder().encode(fileOf(whole).replaceAll(',', ',\n'))
    const at = bytes.indexOf(0xd9, 200)
    bytes[at] = 0xff
    expect(fault(bytes)).toEqual({
      code: 'invalid-utf8',
      offset: at,
      line: bytes.subarray(0, at).filter(byte => byte === 10).length + 1,
    })
  })

  it('with a mark off its text brings the mark in, moved or without a place', () => {
    const result = parseNative(fixture('bad/anchor-off-text'))
    expect(result.ok && result.refused.map(({ code, kept, words }) => [code, kept, words])).toEqual([
      ['anchor-moved', true, 'صور'],
      ['anchor-off-text', true, 'رابعة'],
    ])
  })
})

describe('our own file, cut off', () => {
  const written = new TextEncoder().encode(serializeNative(read(whole).document))

  it('is told at every byte by where it ends, and never comes in silently', () => {
    const head = written.indexOf(0x2c) // the comma after "format"
    for (let length = head; length < written.length - 3; length++) {
      const cut = new TextDecoder().decode(written.subarray(0, length), { stream: true })
      expect(fault(written.subarray(0, length)), `${length} bytes`).toEqual({
        code: 'truncated',
        line: cut.split('\n').length,
        column: [...cut.split('\n').at(-1)!].length + 1,
      })
    }
  })

  it('offers what is whole of it: an article with text, or nothing', () => {
    const text = new TextDecoder().decode(written)
    const rescued = (until: string) => parseNative(text.slice(0, text.indexOf(until) + until.length))
    const kept = (until: string) => {
      const result = rescued(until)
      return result.ok ? null : result.rescued && [...result.rescued].map(({ id }) => id).sort()
    }
    expect(kept('"schemaVersion": 1')).toBeNull()
    expect(kept('"type":"segment"')).toBeNull()
    expect(kept('"type":"segment","id":"en-1"')).toEqual(['ar-1', 'art-1'])
    expect(kept('"type":"annotation"')).toEqual(['ar-1', 'art-1', 'en-1', 'row-1'])
    expect(kept('"type":"entity"')).toEqual(['ann-1', 'ar-1', 'art-1', 'en-1', 'ent-1', 'row-1'])
    expect(rescued('"type":"entity"').refused.map(brief)).toEqual(['mended /records/4/entityId missing-reference'])
  })

  it('is told when a full disk filled its end with zeros', () => {
    const padded = new Uint8Array(written.length)
    padded.set(written.subarray(0, written.length - 40))
    expect(fault(padded)).toMatchObject({ code: 'truncated' })
  })

  it('is told by the broken file that is kept for it', () => {
    const bytes = fixture('bad/truncated')
    const result = parseNative(bytes)
    expect(result.ok ? null : result.fault).toMatchObject({
      code: 'truncated',
      line: bytes.toString().split('\n').length,
    })
    expect(result.ok ? null : result.rescued?.article.id).toBe('library-in-tyre')
  })
})
