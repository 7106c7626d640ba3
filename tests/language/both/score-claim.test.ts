import { describe, expect, it } from 'vitest'
import { scoreClaim } from '../../../src/language/both/score-claim.ts'

describe('how much a sentence is worth checking', () => {
  it.each([
    [
      'en',
      'Haddad told staff that the director had been dismissed over alleged fraud.',
      'It was a lovely evening by the sea.',
    ],
    ['en', 'The fund put $3 billion into the plant.', 'Will the plant ever open?'],
    ['ar', 'قالت حداد إن المدير أُقيل بسبب احتيال مزعوم.', 'كانت أمسية جميلة على البحر.'],
    ['ar', 'ضخّ الصندوق ثلاثة مليارات دولار في المصنع.', 'هل يفتح المصنع أبوابه؟'],
  ] as const)('%s: more for “%s” than for “%s”', (language, claim, other) => {
    expect(scoreClaim(claim, language).score).toBeGreaterThan(scoreClaim(other, language).score)
  })

  it('gives the rules and the words that fired them, the weightiest first', () => {
    expect(scoreClaim('The clerk was jailed for fraud.', 'en').reasons).toEqual([
      { rule: 'claim.wrongdoing', words: ['fraud'] },
      { rule: 'claim.legal', words: ['jailed'] },
    ])
  })
})
