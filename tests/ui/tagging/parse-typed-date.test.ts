// Dates as they are typed into a number that is one.
import { describe, expect, it } from 'vitest'
import { joinDate, splitDate } from '../../../src/ui/shared/kept-date.ts'
import { parseTypedDate } from '../../../src/ui/tagging/parse-typed-date.ts'

const read = (text: string) => {
  const typed = parseTypedDate(text)
  return typed.ok ? typed.value : 'not a date'
}

describe('a typed date', () => {
  it.each([
    ['2024', '2024'], ['2024-10', '2024-10'], ['2024-10-07', '2024-10-07'], ['2024/1/7', '2024-01-07'], ['٢٠٢٤-١٠-٠٧', '2024-10-07'], ['۲۰۲۴', '2024'],
    ['2024.2.29', '2024-02-29'], [' 0079-08-24 ', '0079-08-24'], ['\u200f2024', '2024'], ['', ''],
  ])('goes from the year to the day as far as it is known: %s', (text, expected) => expect(read(text)).toBe(expected))

  it.each(['7/10/2024', '2023-02-29', '2024-13', '2024-00', '2024-04-31', 'October 2024', '24', '2024-', '2024-10-07-01'])(
    'is refused when there is no such day or the order is not certain: %s', text => expect(read(text)).toBe('not a date'),
  )
})

describe('a kept date', () => {
  it('has a part of the year beside a bare year only', () => {
    expect(splitDate('2024~late')).toEqual({ day: '2024', part: 'late' })
    expect(joinDate({ day: '2024', part: 'late' })).toBe('2024~late')
    expect(joinDate({ day: '2024-10', part: 'late' })).toBe('2024-10')
    expect(splitDate('2024~someday')).toEqual({ day: '2024', part: null })
    expect(splitDate('')).toEqual({ day: '', part: null })
  })
})
