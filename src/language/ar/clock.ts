// Hours of the day in Arabic: «الساعة الثالثة والنصف مساءً»، «الساعة 9 صباحاً».

import type { Reading } from '../both/amount.ts'
import { isAfternoon } from '../both/numeric-dates.ts'
import type { NumberToken } from '../both/number-tokens.ts'

const hours = new Map(
  'الواحده الثانيه الثالثه الرابعه الخامسه السادسه السابعه الثامنه التاسعه العاشره'
    .split(' ')
    .map((word, at) => [word, at + 1]),
)
const parts = new Map([
  ['والنصف', 30],
  ['والربع', 15],
  ['والثلث', 20],
])
const lacking = new Map([
  ['ربعا', 15],
  ['ثلثا', 20],
  ['الربع', 15],
  ['الثلث', 20],
])

/** A time in minutes after midnight at token `at`: an hour after الساعة, or one before صباحاً and its kin. */
export function clockAt(tokens: readonly NumberToken[], at: number): Reading | null {
  const token = tokens[at]!
  if (token.figure === null && !hours.has(token.word)) return null
  const isNamed = /^[وفب]?(?:ال)?ساعه$/.test(tokens[at - 1]?.word ?? '')
  const word = hours.get(token.word)
  const figure = Number.isInteger(token.figure) && token.text.length < 3 ? token.figure! : 0
  let hour = word ?? (figure <= 12 ? figure : 0)
  let to = at
  if (word && (word === 1 || word === 2) && tokens[at + 1]?.word === 'عشره') {
    hour = word + 10
    to++
  }
  const before = tokens[to + 1]?.word === 'الا' ? (lacking.get(tokens[to + 2]?.word ?? '') ?? 0) : 0
  const part = before > 0 ? -before : word ? (parts.get(tokens[to + 1]?.word ?? '') ?? 0) : 0
  if (part) to += before > 0 ? 2 : 1
  const isDayPart = /^(?:صباحا|مساء|ظهرا|عصرا|ليلا|فجرا)$/.test(tokens[to + 1]?.word ?? '')
  if (!hour || !(isDayPart || (isNamed && word) || (before > 0 && word)) || tokens[at + 1]?.text === ':') return null
  const value = hour * 60 + part + (isAfternoon(tokens, to + 1) && hour < 12 ? 720 : 0)
  return { to, found: { start: token.start, end: tokens[to]!.end, kind: 'time', value } }
}
