// The boxes of a new article: what goes in, what is turned away, and nothing lost on the way.
import { beforeEach, describe, expect, it } from 'vitest'
import { draftActs } from '../../src/state/exchange/draft-acts.ts'
import { newArticleDraft } from '../../src/state/exchange/new-article-draft.ts'
import { longestText } from '../../src/state/exchange/text-limit.ts'

const arabic = 'رست السفينة في الميناء فجرًا بعد رحلة طويلة.', english = 'The ship came into port at dawn after a long voyage.'
const { setText, putBack, swap, setDetails, decide, openFiles, clear } = draftActs
const draft = () => newArticleDraft.getState()
const file = (name: string, text: string | Uint8Array<ArrayBuffer>) => new File([text], name)

beforeEach(clear)

describe('the boxes of a new article', () => {
  it('turn away a text that is too long and stay as they were', () => {
    setText('original', arabic)
    setText('original', 'ا'.repeat(longestText + 1))
    expect(draft().texts.original).toBe(arabic)
    expect(draft().notices).toEqual([{ side: 'original', kind: 'fault', name: null, fault: { code: 'too-large', size: longestText + 1, limit: longestText } }])
    setText('original', `${arabic} ووصلت.`)
    expect(draft().notices).toEqual([])
  })

  it('are exchanged with all that belongs to them', async () => {
    await openFiles([file('a.txt', english)], 'original')
    setDetails({ titles: { original: 'At dawn', rendering: null } })
    setText('rendering', arabic)
    swap()
    expect(draft()).toMatchObject({
      texts: { original: arabic, rendering: english }, titles: { original: null, rendering: 'At dawn' },
      encodings: { original: null, rendering: { encoding: 'utf-8', invalid: null } },
    })
  })

  it('take files by their language, whatever their order', async () => {
    await openFiles([file('en.txt', english), file('ar.md', arabic)])
    expect(draft().texts).toEqual({ original: arabic, rendering: english })
    expect(draft().notices).toEqual([])
  })

  it('say how many files found no box', async () => {
    await openFiles([file('1.txt', arabic), file('2.txt', arabic), file('3.txt', arabic)])
    expect(draft().notices).toEqual([{ side: null, kind: 'left-over', count: 2 }])
  })

  it('give back the text that a file took the place of', async () => {
    setText('original', 'نص كُتب باليد')
    await openFiles([file('a.txt', arabic)], 'original')
    expect(draft().texts.original).toBe(arabic)
    expect(draft().notices).toEqual([{ side: 'original', kind: 'replaced', former: 'نص كُتب باليد' }])
    putBack('original', 'نص كُتب باليد')
    expect(draft()).toMatchObject({ texts: { original: 'نص كُتب باليد' }, notices: [] })
  })

  it('remember where a file was not UTF-8 until its text is gone', async () => {
    await openFiles([file('a.txt', Uint8Array.of(0xd8, 0xae, 0xff))], 'original')
    expect(draft().encodings.original?.invalid).toEqual({ byte: 2, line: 1, count: 1 })
    setText('original', '')
    expect(draft().encodings.original).toBeNull()
  })

  it('send an article file to the library, and name a file that cannot be read', async () => {
    await openFiles([file('a.hashiya.json', '{}'), file('b.pdf', '%PDF')], 'rendering')
    expect(draft().notices).toMatchObject([{ kind: 'article-file', name: 'a.hashiya.json' }, { kind: 'fault', name: 'b.pdf', fault: { code: 'unknown-kind' } }])
    expect(draft().texts).toEqual({ original: '', rendering: '' })
  })

  it('keep each decision about a block, the last one last', () => {
    decide(['a', 'b'], true)
    decide(['b'], false)
    expect([...draft().decisions]).toEqual([['a', true], ['b', false]])
  })
})
