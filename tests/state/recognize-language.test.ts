// Which language a pasted text is in.
import { describe, expect, it } from 'vitest'
import { recognizeLanguage } from '../../src/state/exchange/recognize-language.ts'

describe('the language of a pasted text', () => {
  it.each([
    ['ar', 'Arabic', 'أعلنت البلدية أن أعمال الترميم في السوق القديم ستنتهي قبل حلول الشتاء.'],
    ['ar', 'Arabic full of Latin names', 'طرحت Nvidia وGoogle وMeta وOpenAI شرائح جديدة هذا العام، وقالت Microsoft إنها لن تتأخر.'],
    ['ar', 'Arabic with a Persian letter in a name', 'عاد الكاتب چنگيز إلى بلده بعد غياب طويل، وتحدث إلى الصحف عن روايته الأخيرة.'],
    ['en', 'English', 'The town said that repairs to the old market will end before winter, and that shops may stay open.'],
    ['en', 'a short English headline', 'Old market repairs near end'],
    ['en', 'English that quotes Arabic', 'The word “حاشية” is the name of a note that is written in the margin of a page, by a reader or by the author.'],
    ['other', 'Persian', 'شهرداری اعلام کرد که کارهای بازسازی بازار قدیمی پیش از رسیدن زمستان پایان می‌یابد و مغازه‌ها باز می‌مانند.'],
    ['other', 'French', 'La mairie annonce que les travaux du vieux marché seront finis avant l’hiver et que les boutiques restent ouvertes.'],
    ['other', 'Russian', 'Город сообщил, что ремонт старого рынка закончится до зимы.'],
    ['none', 'digits', '2024 – 50 %'],
    ['none', 'nothing', ''],
  ])('is %s for %s', (language, _, text) => expect(recognizeLanguage(text)).toBe(language))
})
