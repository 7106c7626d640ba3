// What is to be found in the article "talent-war", read by eye, mention by mention: names, counts, numbers, short spans.

import type { EntityType } from '../../../src/model/records.ts'
import type { ArticleTruth, FormCounts, NameTruth, NumberTruth } from './article-truth.ts'

const person = (entity: string, original: FormCounts, rendering: FormCounts): NameTruth => ({
  entity,
  type: 'person',
  original,
  rendering,
})

/** Written in Latin letters on both sides. */
const latin = (entity: string, forms: FormCounts, type: EntityType = 'organization'): NameTruth => ({
  entity,
  type,
  original: forms,
  rendering: forms,
})

const dollars = (original: string, rendering: string, value: number): NumberTruth => ({
  original,
  rendering,
  quantity: { kind: 'money', value, currency: 'USD' },
})

const cardinal = (original: string, rendering: string, value: number, high: number | null = null): NumberTruth => ({
  original,
  rendering,
  quantity: { kind: 'cardinal', value, high },
})

const date = (original: string, rendering: string, written: string): NumberTruth => ({
  original,
  rendering,
  quantity: { kind: 'date', date: written },
})

export const talentWar: ArticleTruth = {
  article: 'talent-war',
  publishedOn: '2026-01-16',
  names: [
    person('Mira Murati', { 'ميرا موراتي': 2, موراتي: 2 }, { 'Mira Murati': 2, Murati: 2 }),
    person('Barret Zoph', { 'بريت زوف': 1, زوف: 9 }, { 'Barret Zoph': 1, Zoph: 9 }),
    person('Luke Metz', { 'لوك ميتز': 1, ميتز: 4 }, { 'Luke Metz': 1, Metz: 4 }),
    person('Sam Schoenholz', { 'سام شونهولتز': 1, شونهولتز: 4 }, { 'Sam Schoenholz': 1, Schoenholz: 4 }),
    person('Fidji Simo', { 'فيدجي سيمو': 1, سيمو: 6 }, { 'Fidji Simo': 1, Simo: 6 }),
    person('Lia Guy', { 'ليا جاي': 1, جاي: 2 }, { 'Lia Guy': 1, Guy: 2 }),
    person("Ian O'Connell", { 'إيان أوكونيل': 1, أوكونيل: 1 }, { "Ian O'Connell": 1, "O'Connell": 1 }),
    person('Andrew Tulloch', { 'أندرو تولوش': 1 }, { 'Andrew Tulloch': 1 }),
    person('Ilya Sutskever', { 'إيليا سوتسكيفر': 1, سوتسكيفر: 2 }, { 'Ilya Sutskever': 1, Sutskever: 2 }),
    person('Daniel Gross', { 'دانيال غروس': 1 }, { 'Daniel Gross': 1 }),
    latin('Thinking Machines', { 'Thinking Machines Lab': 1, 'Thinking Machines': 11 }),
    latin('OpenAI', { OpenAI: 16 }),
    latin('Meta', { Meta: 5 }),
    latin('Anthropic', { Anthropic: 3 }),
    latin('DeepMind', { 'Google DeepMind': 1, DeepMind: 1 }),
    latin('Google', { Google: 2 }),
    latin('Safe Super Intelligence', { 'Safe Super Intelligence': 1, SSI: 3 }),
    latin('Bloomberg', { Bloomberg: 2 }),
    latin('Nvidia', { Nvidia: 2 }),
    latin('Core Memory', { 'Core Memory': 1 }),
    latin('DeepSeek', { DeepSeek: 1 }),
    latin('Moonshot AI', { 'Moonshot AI': 1 }),
    latin('Amazon Web Services', { 'Amazon Web Services': 1 }),
    latin('Microsoft', { Microsoft: 1 }),
    latin('Fortune.com', { 'Fortune.com': 1 }),
    latin('Tinker', { Tinker: 1 }, 'product'),
    {
      entity: 'Silicon Valley',
      type: 'place',
      original: { 'وادي السيليكون': 1 },
      rendering: { 'Silicon Valley': 1 },
    },
  ],
  // In the order of the article. What only the counted noun makes one, as in «أحد الباحثين», is no number.
  numbers: [
    dollars('12 مليار دولار#1', '$12 billion#1', 12e9),
    cardinal('ثلاثة', 'three', 3),
    date('هذا الأسبوع', 'this week', '2026-W03'),
    date('[يوم ]الأربعاء', 'Wednesday', '2026-01-14'),
    cardinal('عدة#1', 'several#1', 3, 9),
    date('[يوم ]الخميس', 'Thursday', '2026-01-15'),
    cardinal('باحثين#1', 'two#1', 2),
    dollars('ملياري دولار', 'two billion dollars', 2e9),
    date('يوليو', 'July', '2025-07'),
    dollars('12 مليار دولار#2', '$12 billion#2', 12e9),
    dollars('50 مليار دولار', '$50 billion', 50e9),
    date('العام الماضي', 'last year', '2025'),
    // The fourth: three stand behind a figure.
    dollars('مليار دولار#4', '$1 billion', 1e9),
    date('أواخر عام 2024', 'late 2024', '2024~late'),
    cardinal('عدة#2', 'several#2', 3, 9),
    cardinal('سبعة أرقام', 'seven figures', 1e6, 9_999_999),
    {
      original: 'مليارات الدولارات',
      rendering: 'billions of dollars',
      quantity: { kind: 'money', value: 2e9, currency: 'USD', modifier: 'approximate' },
    },
    cardinal('واحداً', 'one', 1),
    date('أكتوبر', 'October', '2025-10'),
  ],
  claim: {
    words: { original: 'سلوك غير أخلاقي', rendering: 'unethical conduct' },
    chain: ['Core Memory', 'Mira Murati'],
    withoutComment: ['Barret Zoph', 'OpenAI', 'Thinking Machines'],
    contradictedBy: { original: 'بنيته الرحيل', rendering: 'intention to leave' },
  },
}
