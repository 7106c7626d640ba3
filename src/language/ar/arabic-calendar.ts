// Months of the four Arabic families, weekdays and parts of the year.

import type { Calendar } from '../both/dates.ts'
import type { NumberToken } from '../both/number-tokens.ts'
import { arabicMonths, unsureMonths } from './month-table.ts'

const months = new Map(
  arabicMonths.split('|').flatMap((names, at) => names.split('/').map(name => [name, at + 1] as const)),
)
const days = ['الاحد', 'الاثنين', 'الثلاثاء', 'الاربعاء', 'الخميس', 'الجمعه', 'السبت']

function oneMonth(tokens: readonly NumberToken[], at: number) {
  const word = (tokens[at]?.word ?? '').replace(/^[وفبل](?=(?:كانون|تشرين)$)/, '')
  const both = months.get(`${word} ${tokens[at + 1]?.word}`)
  const month = both ?? months.get(word)
  return month ? { month, to: both ? at + 1 : at, isSure: !unsureMonths.test(word) } : null
}

export const arabicCalendar: Calendar = {
  monthAt: (tokens, at) => {
    const first = oneMonth(tokens, at)
    const sign = first && tokens[first.to + 1]?.text
    const second = sign === '/' || sign === '(' ? oneMonth(tokens, first!.to + 2) : null
    if (!second || second.month !== first!.month) return first
    return { ...second, to: sign === '(' ? second.to + 1 : second.to, isSure: true }
  },
  weekdays: new Map(days.map((day, at) => [day, at])),
  partAt: (tokens, at) => {
    const word = tokens[at]?.word ?? ''
    const part = {
      اوايل: 'early',
      مطلع: 'early',
      بدايه: 'early',
      منتصف: 'mid',
      اواسط: 'mid',
      اواخر: 'late',
      نهايه: 'end',
      ختام: 'end',
    }[word]
    return part ? [part, at + 1] : null
  },
  yearCue: /^[وفبل]?(?:ال)?(?:عام|عامي|سنه|في|منذ|قبل|بعد|حتي|خلال|بحلول|لعام|بين|و|موسم|مونديال)$/,
  filler: /^(?:من|عام|العام|سنه|،)$/,
  isDay: () => false,
}
