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
    ['en', 'Harbour Bank denied that it had lost the records.', 'Harbour Bank declined to comment on the records.'],
    ['ar', 'نفى بنك المرفأ فقدان السجلات.', 'رفض بنك المرفأ التعليق على السجلات.'],
    ['ar', 'توّج الأهلي بالكأس بعد فوزه على الزمالك.', 'جلس الأهلي قرب النافذة ينتظر الزمالك.'],
    ['ar', 'ضخّ الصندوق ثلاثة مليارات دولار في المصنع.', 'هل يفتح المصنع أبوابه؟'],
  ] as const)('%s: more for “%s” than for “%s”', (language, claim, other) => {
    expect(scoreClaim(claim, language).score).toBeGreaterThan(scoreClaim(other, language).score)
  })

  it('takes a name that is a word for a name', () => {
    const rulesOf = (text: string) => scoreClaim(text, 'en').reasons.map(({ rule }) => rule)
    expect(rulesOf('The court heard that Human Rights Watch wrote to Theresa May.')).not.toContain('claim.opinion')
    expect(rulesOf('The court heard that Human Rights Watch wrote to Theresa May.')).not.toContain('claim.prediction')
  })

  it('names who is meant as it is written, not word by word', () => {
    const namesIn = (text: string) =>
      scoreClaim(text, 'en').reasons.find(({ rule }) => rule === 'claim.names')?.words ?? []
    expect(namesIn('Yesterday Harbour Bank, of Jeddah, paid Salma Haddad.')).toEqual([
      'Harbour Bank',
      'Jeddah',
      'Salma Haddad',
    ])
    expect(namesIn('Harbour Bank paid 12 clerks.')).toEqual(['Harbour Bank'])
    expect(namesIn('The Harbour Bank paid.')).toEqual(['Harbour Bank'])
    expect(namesIn('Nobody paid the clerks.')).toEqual([])
  })

  it('gives the rules and the words that fired them, the weightiest first', () => {
    expect(scoreClaim('The clerk was jailed for fraud.', 'en').reasons).toEqual([
      { rule: 'claim.wrongdoing', words: ['fraud'] },
      { rule: 'claim.legal', words: ['jailed'] },
    ])
  })
})
