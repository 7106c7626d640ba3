// Text files that somebody opens: read, placed in a box, or refused with a reason.
import { describe, expect, it } from 'vitest'
import { readTextFile } from '../../src/state/exchange/read-text-file.ts'
import { sideForText } from '../../src/state/exchange/side-for-text.ts'
import { longestText } from '../../src/state/exchange/text-limit.ts'

const file = (name: string, text: string) => new File([text], name)

describe('a text file that is opened', () => {
  it('gives its text', async () => {
    expect(await readTextFile(file('خبر.txt', 'وصل القطار متأخرًا.'))).toMatchObject({ ok: true, text: 'وصل القطار متأخرًا.', invalid: null })
    expect(await readTextFile(file('NOTES.MD', '# عنوان'))).toMatchObject({ ok: true, text: '# عنوان' })
  })

  it.each([
    ['empty-file', file('a.txt', ' \n\t')],
    ['unknown-kind', file('a.docx', 'PK')],
    ['too-large', file('a.txt', 'ا'.repeat(longestText + 1))],
  ])('is refused as %s', async (code, opened) => expect(await readTextFile(opened)).toMatchObject({ ok: false, fault: { code } }))

  it('is refused unread when it is larger than any article', async () => {
    const huge = { name: 'a.txt', size: 5_000_000, arrayBuffer: () => Promise.reject(new Error('read')) }
    expect(await readTextFile(huge)).toEqual({ ok: false, fault: { code: 'too-large-file', size: 5, limit: 4 } })
  })

  it('says so when the device cannot give it', async () => {
    const gone = { name: 'a.txt', size: 5, arrayBuffer: () => Promise.reject(new Error('gone')) }
    expect(await readTextFile(gone)).toMatchObject({ ok: false, fault: { code: 'failed', reason: 'Error: gone' } })
  })
})

describe('the box for a text', () => {
  const arabic = 'وصل القطار متأخرًا عن موعده.', english = 'The train came later than it should.'
  it.each([
    [arabic, '', '', 'original'],
    [english, '', '', 'rendering'],
    [arabic, arabic, '', null],
    [english, arabic, english, null],
    ['123', arabic, '', 'rendering'],
    ['123', '', '', 'original'],
  ])('of «%s» beside «%s» and «%s» is %s', (text, original, rendering, side) => expect(sideForText(text, { original, rendering })).toBe(side))
})
