// Months, weekdays, parts, quarters and decades in English.

import type { Reading } from '../both/amount.ts'
import type { Calendar } from '../both/dates.ts'
import { halfOfDay, isAfternoon } from '../both/numeric-dates.ts'
import type { NumberToken } from '../both/number-tokens.ts'
import { decadeWords, monthNames, nearWords, partWords, weekdayNames, yearCues } from './date-words-table.ts'
import { englishRelativeAt } from './english-relative-dates.ts'

const months = new Map(
  monthNames.split(' ').flatMap((name, at) => [name, name.slice(0, 3)].map(word => [word, at + 1] as const)),
)
months.set('sept', 9)
const weekdays = new Map(weekdayNames.split(' ').map((name, at) => [name, at]))
const parts = new Map(partWords.split(' ').map(entry => entry.split('=') as [string, string]))
const near = new Map(nearWords.split(' ').map(entry => [entry.split('=')[0]!, Number(entry.split('=')[1])]))
const ordinals = new Map([
  ...['first', 'second', 'third', 'fourth'].map((word, at) => [word, at + 1] as const),
  ['final', 4],
])
const decades = new Map(decadeWords.split(' ').map((word, at) => [word, at + 2]))

type Tokens = readonly NumberToken[]

export const englishCalendar: Calendar = {
  monthAt: (tokens, at) => {
    const token = tokens[at]
    const month = token && /^\p{Lu}/u.test(token.text) ? months.get(token.word) : undefined
    if (!month) return null
    const isShort = token!.word.length < 5 && tokens[at + 1]?.text === '.' && tokens[at + 1]!.isGlued
    // "mid-July"
    const before = tokens[at - 1]?.text === '-' ? at - 2 : at - 1
    const isSaid = /^(?:in|since|by|until|last|next|from|during|this|of|early|late|mid)$/.test(
      tokens[before]?.word ?? '',
    )
    const isSure = token!.word.length > 4 && token!.word !== 'march' ? true : isSaid && token!.word.length > 2
    return { is: month, to: isShort && tokens[at + 2]?.figure != null ? at + 1 : at, isSure }
  },
  weekdayOf: ({ word, text }) => (/^\p{Lu}/u.test(text) ? weekdays.get(word.replace(/s$/, '')) : undefined),
  partAt: (tokens, at) => {
    const place = tokens[at]?.word === 'the' ? at + 1 : at
    const part = parts.get(tokens[place]?.word ?? '')
    const next = tokens[place + 1]?.word
    if (!part) return null
    if (/^(?:early|mid|late)$/.test(tokens[place]!.word))
      return [part, next === '-' || next === 'in' ? place + 2 : place + 1]
    if (part === 'season')
      return next === 'of' && tokens[place]!.word !== 'fall' ? [part, place + 2] : [part, place + 1]
    return next === 'of' ? [part, place + 2] : null
  },
  periodAt: (tokens, at) => {
    const token = tokens[at]!
    const quarter = /^Q$/.test(token.text) && tokens[at + 1]?.isGlued ? tokens[at + 1]!.figure : null
    if (quarter && quarter <= 4) return { is: `Q${quarter}`, to: at + 1 }
    const count = ordinals.get(token.word)
    const noun = tokens[at + 1]?.text === '-' ? at + 2 : at + 1
    const word = tokens[noun]?.word
    if (!count || !/^\p{Ll}/u.test(tokens[noun]?.text ?? '') || !/^\p{L}/u.test(token.text)) return null
    if (word === 'quarter') return { is: `Q${count}`, to: noun }
    return word === 'half' && count < 3 ? { is: `H${count}`, to: noun } : null
  },
  relativeAt: englishRelativeAt,
  leanOf: (tokens, from) => {
    const lean = near.get(tokens[from - 1]?.word ?? '')
    return lean === 1 || lean === -1 ? lean : undefined
  },
  isYear: (tokens, at) => {
    const [before, next] = [tokens[at - 1], tokens[at + 1]]
    if (/^(?:%|percent|per|million|billion|dollars?|euros?|people|men|women)$/.test(next?.word ?? '')) return false
    if (before?.word === 's' && !/^[’']$/.test(tokens[at - 2]?.text ?? '')) return false
    if (yearCues.test(before?.word ?? '')) return !isPlural(next) || tokens[at]!.figure! % 100 !== 0
    return before?.word === 'the'
      ? /^\p{L}/u.test(next?.text ?? '') && !isPlural(next)
      : before?.text === '(' && next?.text === ')'
  },
  spanAt: (tokens, at) => {
    const [before, next] = [tokens[at - 1]?.word ?? '', tokens[at + 1]?.word ?? '']
    return (before === 'between' && next === 'and') || (before === 'from' && /^(?:to|until|through)$/.test(next))
      ? at + 2
      : 0
  },
  filler: /^(?:,|of|in|the)$/,
  isDay: (tokens, at) =>
    tokens[at]?.figure != null && !/^(?:[kmb%]|am|pm|people|percent)$/.test(tokens[at + 1]?.word ?? ''),
  skipOf: () => 0,
}

const isPlural = (token: NumberToken | undefined): boolean => /^\p{Ll}+[^s]s$/u.test(token?.text ?? '')

/** "the 1990s" with its article, "the '80s", "the nineties". */
export function englishDecadeAt(tokens: Tokens, at: number): Reading | null {
  if (tokens[at]?.word !== 'the') return null
  const place = /^[’‘']$/.test(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1
  const token = tokens[place]
  const word = decades.get(token?.word ?? '')
  const figure = token?.figure ?? 0
  const isFigure = figure % 10 === 0 && tokens[place + 1]?.word === 's' && tokens[place + 1]!.isGlued
  const isLong = isFigure && token!.text.length === 4 && figure > 1000 && figure < 2200
  const isShort = isFigure && token!.text.length === 2 && place === at + 2
  if (word === undefined && !isLong && !isShort) return null
  const decade = isLong ? figure / 10 : 190 + (word ?? figure / 10)
  const to = word === undefined ? place + 1 : place
  return { to, found: { start: tokens[at]!.start, end: tokens[to]!.end, kind: 'date', date: `${decade}X` } }
}

/** "3pm", "11 a.m.", "three o'clock" is left to the number. */
export function englishClockAt(tokens: Tokens, at: number): Reading | null {
  const { figure, start, text } = tokens[at]!
  const minutes = /^(\d{1,2})\.(\d\d)$/.exec(text)
  const half = minutes ? halfOfDay(tokens, at + 1) : -1
  if (minutes && half > 0 && Number(minutes[1]) <= 12 && Number(minutes[2]) < 60) {
    const value = (Number(minutes[1]) % 12) * 60 + Number(minutes[2]) + (isAfternoon(tokens, at + 1) ? 720 : 0)
    return { to: half, found: { start, end: tokens[half]!.end, kind: 'time', value } }
  }
  if (!figure || figure > 12 || !Number.isInteger(figure) || text.length > 2) return null
  const next = tokens[at + 1]
  const isMarked = /^(?:am|pm)$/.test(next?.word ?? '')
  const isDotted = /^[ap]$/.test(next?.word ?? '') && tokens[at + 2]?.text === '.' && tokens[at + 3]?.word === 'm'
  if (!isMarked && !isDotted) return null
  const value = (figure % 12) * 60 + (isAfternoon(tokens, at + 1) ? 720 : 0)
  const to = isMarked ? at + 1 : at + 3
  return { to, found: { start, end: tokens[to]!.end, kind: 'time', value } }
}
