import { describe, expect, it } from 'vitest'
import { pastedChanges, typedChanges } from '../../../src/ui/reader/typed-change.ts'

const caret = (at: number) => ({ from: at, to: at, insert: '' })

describe('typing is told as the splice that it was', () => {
  it.each([
    ['a space at the edge of a word that stays', 'A formermaster', 'A former master', { ...caret(8), insert: ' ' }, { from: 8, to: 8, insert: ' ' }],
    ['letters that the browser did not announce', 'Si', 'Si-don', caret(2), { from: 2, to: 2, insert: '-don' }],
    ['one of two equal letters, at the caret', 'aab', 'aaab', caret(1), { from: 1, to: 1, insert: 'a' }],
    ['a letter deleted before the caret', 'aab', 'ab', caret(2), { from: 1, to: 2, insert: '' }],
    ['a word deleted behind the caret', 'one two three', 'one three', caret(4), { from: 4, to: 8, insert: '' }],
    ['selected words that give way', 'saw two boats', 'met boats', { from: 0, to: 7, insert: 'met' }, { from: 0, to: 7, insert: 'met' }],
  ])('%s', (...[, before, after, announced, change]) => {
    expect(typedChanges(before, after, announced)).toEqual([change])
  })

  it('word by word where no splice at the caret leads to the new text', () => {
    expect(typedChanges('one two three', 'one 2 three', caret(0))).toEqual([{ from: 4, to: 7, insert: '2' }])
  })
})

describe('a paste over a sentence', () => {
  it('leaves the words that stand in both where they are', () => {
    expect(pastedChanges('the charge of theft', 'a charge of theft', 10)).toEqual([{ from: 10, to: 13, insert: 'a' }])
  })

  it('into an empty place is one insertion', () => {
    expect(pastedChanges('', 'words', 3)).toEqual([{ from: 3, to: 3, insert: 'words' }])
  })
})
