// The Arabic phrases around numbers, ready to look up.

import { toModifiers, toPhraseTable } from '../both/phrase-table.ts'
import { modifiersAfter, modifiersBefore, percentPhrases } from './number-words-table.ts'

export const arabicBefore = toModifiers(modifiersBefore)
export const arabicAfter = toModifiers(modifiersAfter)
export const arabicPercents = toPhraseTable(
  percentPhrases.split('/').map(entry => {
    const [phrase = '', unit = ''] = entry.split('=')
    return [phrase, unit === 'basis-point' ? (['percentage-point', 0.01] as const) : ([unit, 1] as const)] as const
  }),
)
