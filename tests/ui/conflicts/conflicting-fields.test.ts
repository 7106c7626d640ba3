// Two versions of one record, told field by field in the reader's words.
import { describe, expect, it } from 'vitest'
import { noQuantity } from '../../../src/commands/annotation-body.ts'
import { createI18n } from '../../../src/i18n/create-i18n.ts'
import type { Reader } from '../../../src/ui/shared/date-reading.ts'
import { conflictingFields, readField } from '../../../src/ui/conflicts/conflicting-fields.ts'
import { article } from '../../commands/article-notation.ts'

const { i18n, fetchOther } = await createI18n('en', 'latn')
await fetchOther()
const reader = (language: 'ar' | 'en', numerals: 'arab' | 'latn' = 'latn'): Reader => ({
  language,
  numerals,
  t: i18n.getFixedT(language) as Reader['t'],
})
const document = article({
  ar: ['جمعت الشركة [number n: ملياري دولار] في [claim c: يوليو].'],
  en: ['The firm raised $2 billion in July.'],
})
const plain = (text: string) => text.replace(/[\u061c\u200e\u200f\u2066-\u2069]/g, '').replaceAll('\u00a0', ' ')

describe('what two windows wanted of one record', () => {
  it('tells dates and money as the rest of the page tells them, in either language', () => {
    const date = { ...noQuantity, kind: 'date', date: '2026-W03' },
      money = { ...noQuantity, kind: 'money', value: 2e9, currency: 'USD' }
    expect(readField('quantity', date, document, reader('en'))).toBe('the week of January 12, 2026')
    expect(plain(readField('quantity', date, document, reader('ar')))).toContain('يناير 2026')
    expect(readField('quantity', money, document, reader('en'))).toBe('2,000,000,000 US dollars')
    expect(plain(readField('quantity', money, document, reader('ar', 'arab')))).toBe('٢٬٠٠٠٬٠٠٠٬٠٠٠ دولار أمريكي')
  })

  it('names a verdict in words, also where there is none', () => {
    expect(readField('verdict', 'missing_context', document, reader('en'))).toBe('Missing context')
    expect(readField('verdict', null, document, reader('ar'))).toBe('بلا حكم بعد')
  })

  it('is told field by field; what has no name of its own is told once', () => {
    const claim = document.all('claim').next().value!
    const fields = conflictingFields(claim, {
      ...claim,
      note: 'سُئل المتحدث',
      needsReview: !claim.needsReview,
      updatedAt: 'later',
    })
    expect(fields.map(({ field }) => field)).toEqual(['note', 'others'])
    expect(conflictingFields(claim, null)).toEqual([])
  })
})
