// Words by which two claims are seen to be about one thing. `*` stands for any ending.

import type { Language } from './bitext.ts'

/** Somebody left: by the will of others, or by his own. */
export const departures: Readonly<Record<'forced' | 'own', Readonly<Record<Language, string>>>> = {
  forced: {
    en: 'dismissed|dismissal|fired|firing|sacked|sacking|ousted|removed|terminated|forced out|let go',
    ar: 'إقالة|إقالت*|أقال*|أقيل*|فصل|فصلت|فصله|فصلها|طرد|طردت|طرده|طردها|عزل|عزلت',
  },
  own: {
    en: 'resign*|quit|quits|gave notice|given notice|handed in|stepped down|intention to leave|intended to leave|decided to leave|planned to leave|left voluntarily|own accord|asked to leave|wanted to leave',
    ar: 'استقال*|استقالة|استقالت*|تنحى|تنحت|نيته|نيتها|بنيته|بنيتها|طوعا|إرادته|إرادتها|قرر الرحيل|قررت الرحيل|قرر المغادرة|قررت المغادرة|طلب المغادرة|طلبت المغادرة',
  },
}

/** What a figure is a figure of. */
export const measures: readonly Readonly<Record<Language, string>>[] = [
  { en: 'killed|dead|died|deaths', ar: 'قتل|قتلوا|قتلى|مقتل|لقوا حتفهم|وفاة|وفيات' },
  { en: 'injured|wounded|hurt', ar: 'أصيب*|جرح|جرحى|إصابة|مصاب*' },
  { en: 'laid off|lay off|layoffs|job cuts|jobs', ar: 'تسريح|سرح*|وظيفة|وظائف' },
  { en: 'valued|valuation|worth', ar: 'قيمة|قيمتها|قيمته|قدرت' },
  { en: 'raised|funding|fundraising', ar: 'جمع|جمعت|تمويل|تمويلا' },
  { en: 'acquired|acquire|acquisition|bought|buy|takeover', ar: 'استحواذ|استحوذ*|اشترى|اشترت|شراء' },
  { en: 'revenue|revenues|sales', ar: 'إيرادات|إيراداتها|مبيعات|مبيعاتها' },
  { en: 'profit|profits', ar: 'أرباح|أرباحها|ربح' },
  { en: 'loss|losses', ar: 'خسائر|خسائرها|خسارة' },
  { en: 'fined|fine', ar: 'غرامة|غرم*|تغريم' },
]
