// The tagger of English in the worker: a text is read once, an edit reads what it touched, nobody waits for it in vain.
import { describe, expect, it } from 'vitest'
import type { Bitext, TextUnit } from '../../src/language/both/bitext.ts'
import { createHintReader } from '../../src/worker/hint-reader.ts'

const units = (texts: readonly string[]): TextUnit[] =>
  texts.map((text, at) => ({ segmentId: `${at}`, blockId: `${at}`, role: 'paragraph', text }))
const article = (english: readonly string[]): Bitext => ({
  sides: {
    original: { language: 'ar', units: units(['وصل الوزير إلى الميناء.']) },
    rendering: { language: 'en', units: units(english) },
  },
  pairs: [],
  publishedOn: '',
  known: [],
})
const harbour = ['The minister reached the port.', 'Salma Haddad left.', 'The minister reached the port.']

function setUp(load = async () => {}) {
  const read: string[] = []
  let clock = 0
  const reader = createHintReader({
    load: async () => {
      await load()
      return text => {
        read.push(text)
        clock += 20
        return [{ start: 0, end: text.length, kind: 'person' }]
      }
    },
    rest: async () => {},
    now: () => clock,
  })
  return { reader, read }
}
const wanted = { isWanted: () => true, onProgress: () => {} }

describe('the reader of hints', () => {
  it('reads each English text once and nothing of the Arabic', async () => {
    const { reader, read } = setUp()
    expect(reader.hints(harbour[1]!)).toEqual([])
    expect(await reader.read(reader.missingIn(article(harbour)), wanted)).toBe(true)
    expect(read).toEqual(harbour.slice(0, 2))
    expect(reader.hints(harbour[1]!)).toHaveLength(1)
  })

  it('reads after an edit only the sentence that was edited, and forgets the old one', async () => {
    const { reader, read } = setUp()
    await reader.read(reader.missingIn(article(harbour)), wanted)
    const edited = ['The minister reached the port.', 'Salma Haddad stayed.']
    expect(reader.missingIn(article(edited))).toEqual([edited[1]])
    await reader.read(reader.missingIn(article(edited)), wanted)
    expect(read).toHaveLength(3)
    expect(reader.hints(harbour[1]!)).toEqual([])
  })

  it('stops where nobody wants it any more, and goes on from there', async () => {
    const { reader, read } = setUp()
    const texts = Array.from({ length: 8 }, (_, at) => `Ship ${at} came in.`)
    const shares: number[] = []
    const isWanted = () => read.length < 5
    expect(
      await reader.read(reader.missingIn(article(texts)), { isWanted, onProgress: share => shares.push(share) }),
    ).toBe(false)
    expect(shares).toEqual([0.25, 0.5])
    expect(reader.missingIn(article(texts))).toEqual(texts.slice(5))
  })

  it('does without where the tagger cannot be loaded, and leaves out what is no paragraph', async () => {
    const { reader } = setUp(async () => {
      throw new Error('offline')
    })
    expect(await reader.read(reader.missingIn(article(harbour)), wanted)).toBe(false)
    expect(reader.missingIn(article(['Salma '.repeat(2_000)]))).toEqual([])
  })
})
