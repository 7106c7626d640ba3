// What may be asked for on the command line, and how a wrong command is told.
import { describe, expect, it } from 'vitest'
import { readOptions } from '../../src/cli/read-options.ts'

const faultOf = (...args: string[]) => {
  try {
    readOptions(args)
  } catch (error) {
    return error
  }
  return null
}

describe('the command line', () => {
  it('reads both texts and the day of the article', () => {
    expect(readOptions(['suggest', '--ar', 'a.txt', '--en', '-', '--date', '2026-02-28'])).toEqual({
      command: 'suggest',
      ar: 'a.txt',
      en: '-',
      date: '2026-02-28',
    })
  })

  it('takes one text alone, and the standard input for a file', () => {
    expect(readOptions(['suggest', '--ar', '-'])).toMatchObject({ ar: '-', en: null, date: '' })
    expect(readOptions(['numbers', '--lang', 'ar', '-'])).toEqual({ command: 'numbers', language: 'ar', file: '-' })
    expect(readOptions(['names', 'pairs.tsv'])).toEqual({ command: 'names', file: 'pairs.tsv' })
  })

  it.each([
    ['no command', []],
    ['an unknown command', ['translate', 'a.txt']],
    ['no text', ['suggest']],
    ['both texts from one input', ['suggest', '--ar', '-', '--en', '-']],
    ['a day that does not exist', ['suggest', '--ar', 'a', '--date', '2026-02-30']],
    ['a day in another order', ['suggest', '--ar', 'a', '--date', '28/02/2026']],
    ['no language', ['claims', 'a.txt']],
    ['a third language', ['numbers', '--lang', 'fr', 'a.txt']],
    ['no file', ['attribution', '--lang', 'en']],
    ['two files', ['names', 'a.tsv', 'b.tsv']],
    ['an option that is none', ['numbers', '--lang', 'ar', '--loud', 'a.txt']],
  ])('says of %s that the command is written wrongly', (_, args) => {
    expect(faultOf(...args)).toMatchObject({ kind: 'usage', message: expect.stringMatching(/\w/) })
  })
})
