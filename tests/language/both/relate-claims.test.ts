import { expect, it } from 'vitest'
import type { Bitext, Language } from '../../../src/language/both/bitext.ts'
import { suggest } from '../../../src/language/both/suggest.ts'

function relationsOf(language: Language, sentences: readonly string[]): readonly string[][] {
  const units = sentences.map((text, at) => ({
    segmentId: `s${at}`,
    blockId: 'b',
    role: 'paragraph' as const,
    text,
  }))
  const article: Bitext = {
    sides: {
      original: { language: 'ar', units: language === 'ar' ? units : [] },
      rendering: { language: 'en', units: language === 'en' ? units : [] },
    },
    pairs: units.map(({ segmentId }) =>
      language === 'ar' ? { original: [segmentId], rendering: [] } : { original: [], rendering: [segmentId] },
    ),
    publishedOn: '2026-02-01',
    known: [],
  }
  return suggest(article).flatMap(one => (one.kind === 'claim' ? [one.related.map(({ relation }) => relation)] : []))
}

const dismissed = 'Reuters reported that Layla Mansour had been dismissed from Harbour Bank over alleged misconduct.'

it('sees that a dismissal contradicts a notice that was given first', () => {
  const gaveNotice =
    'Bloomberg reported that Layla Mansour had given notice before the Harbour Bank announcement on fraud.'
  expect(relationsOf('en', [dismissed, gaveNotice])).toEqual([['contradicts'], ['contradicts']])
})

it('sees it when the dismissed one says it herself', () => {
  const herself = 'Layla Mansour told Bloomberg that she had resigned from Harbour Bank before the fraud inquiry.'
  expect(relationsOf('en', [dismissed, herself])).toEqual([['contradicts'], ['contradicts']])
})

it('sees it in Arabic', () => {
  expect(
    relationsOf('ar', [
      'أفادت رويترز بأن المديرة ليلى منصور أقيلت بسبب مخالفات مزعومة.',
      'وذكرت بلومبرغ أن ليلى منصور استقالت قبل بدء التحقيق في الاحتيال.',
    ]),
  ).toEqual([['contradicts'], ['contradicts']])
})

it('does not set two persons against each other, nor one source against itself', () => {
  const other = 'Bloomberg reported that Karim Fayad had resigned from Harbour Bank over the alleged fraud.'
  expect(relationsOf('en', [dismissed, other])).toEqual([[], []])
  const same = 'Reuters reported that Layla Mansour had resigned from Harbour Bank after the alleged fraud.'
  expect(relationsOf('en', [dismissed, same])).toEqual([[], []])
})

it('sees two figures for one thing from two sources, but not for two years', () => {
  const [low, high] = ['$3 billion', '$5 billion']
  const valued = (source: string, sum: string, rest = '') =>
    `${source} reported that Apple was valued at ${sum}${rest}.`
  expect(relationsOf('en', [valued('Reuters', low), valued('Bloomberg', high)])).toEqual([
    ['contradicts'],
    ['contradicts'],
  ])
  expect(relationsOf('en', [valued('Reuters', low, ' in 2023'), valued('Bloomberg', high, ' in 2025')])).toEqual([
    [],
    [],
  ])
})

it('sees that a sum is told again', () => {
  expect(
    relationsOf('en', [
      'Harbour Bank raised $40 million in new funding from investors.',
      'The deal, in which Harbour Bank raised $40 million, drew new investors.',
      'Apple raised $40 million in new funding for its plant.',
    ]),
  ).toEqual([['repeats'], ['repeats'], []])
})

it('sees that what one source says is denied by whom it is said of', () => {
  expect(
    relationsOf('en', [
      'Reuters reported that Harbour Bank had lost the records of 40,000 customers.',
      'Harbour Bank denied that it had lost any customer records.',
      'Apple denied that it had delayed its new phone in Europe.',
    ]),
  ).toEqual([['contradicts'], ['contradicts'], []])
  expect(
    relationsOf('ar', [
      'ذكرت وكالة رويترز أن بنك المرفأ سرّح ثلاثمئة موظف في فرع بيروت.',
      'ونفى بنك المرفأ تسريح أي موظف في بيروت.',
      'ونفت وزارة الصحة وجود نقص في الأدوية.',
    ]),
  ).toEqual([['contradicts'], ['contradicts'], []])
})

it('sees that whoever is accused denies the accusations', () => {
  expect(
    relationsOf('en', [
      'Reuters reported that Layla Mansour had hidden $3 million of illegal loans.',
      'Layla Mansour rejected the accusations as baseless.',
    ]),
  ).toEqual([['contradicts'], ['contradicts']])
  expect(
    relationsOf('ar', [
      'اتهمت النيابة العامة ليلى منصور باختلاس ثلاثة ملايين دولار.',
      'ونفت ليلى منصور الاتهامات الموجهة إليها.',
    ]),
  ).toEqual([['contradicts'], ['contradicts']])
})

it('does not set a denial against another denial, nor a denial of others against an accusation', () => {
  expect(
    relationsOf('en', [
      'Harbour Bank denied that it had lost any customer records.',
      'Layla Mansour also denied that the bank had lost customer records.',
    ])[0],
  ).not.toContain('contradicts')
  expect(
    relationsOf('en', [
      'Reuters reported that Layla Mansour had hidden $3 million of illegal loans.',
      'Karim Fayad rejected the accusations as baseless.',
    ]),
  ).toEqual([[], []])
})
