import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { segmentSentences } from '../../src/language/segment-sentences.ts'
import { arbitraryString } from '../text/arbitrary-text.ts'
import { processorTime } from '../text/processor-time.ts'

/** Cuts at the bars of the expected text, which are not in the text itself. */
const cut = (barred: string, language: 'ar' | 'en') => {
  const text = barred.replaceAll('|', '')
  return segmentSentences(text, language).map(({ start, end }) => text.slice(start, end))
}
const expected = (barred: string) => barred.split('|').map(sentence => sentence.trim())

describe('Arabic sentences', () => {
  it.each([
    [
      '[RTL 33] end at a full stop, a question mark and an exclamation mark',
      'هل وصل القطار؟| نعم، وصل.| يا للفرح!| انتهى الخبر',
    ],
    ['[RTL 33] do not end after a title', 'زار د. سامي حداد المعرض.| وقال أ.د. كمال منصور إنه راض.'],
    ['do not end after a title with a particle', 'حضر الوزير ود. سلمى النجار أمس.| ثم انصرفا.'],
    ['do not end after the form of a company', 'أعلنت شركة النور ش.م.م. نتائجها.| وصدق المجلس عليها.'],
    ['do not end after initials, in either script', 'كتب أ. ب. حمدان الرواية.| ونقلها J. R. Miller إلى الإنجليزية.'],
    ['end after the letter of an era', 'عاش في سنة 630 م.| ودفن في دمشق.'],
    ['end after «لا بد»', 'لا بد.| نعم.'],
    ['do not end after the number of a list', '1. تسجيل الأسماء.| 2. دفع الرسوم.'],
    ['do not end after an Arabic number of a list', '١. تسجيل الأسماء.| ٢. دفع الرسوم.'],
    ['end after a year', 'تأسست الدار في عام 1998.| ثم كبرت.'],
    ['go on after a quotation that a verb of speech follows', '"نعم." قال المدير.| ثم غادر القاعة.'],
    ['end after a quotation that a new sentence follows', 'قال المدير: «سنرى.»| وأضاف: «غدا.»'],
    ['end where the space was forgotten', 'أقفلت الشركة.|وقالت إنها باقية؟|نعم.'],
    ['do not end inside an address or a number', 'زوروا example.com غدا، فالسعر 3.5 دنانير.| شكرا.'],
    ['end at an ellipsis of either kind', 'انتظروا طويلا…| ثم رحلوا...| ولم يعد أحد.'],
    ['do not end at a semicolon', 'تأخر القطار؛ فقد تعطلت الإشارات.'],
    ['do not end inside a bracket in their middle', 'وصل الوفد (أخيرا!) إلى صور.| وبدأ العمل.'],
    ['keep closing marks', 'قال: «انتهينا.»| (لم يعلق أحد.)| وعاد.'],
    ['end at a new line', 'عنوان بلا نقطة|\nثم فقرة.'],
  ])('%s', (_, text) => expect(cut(text, 'ar')).toEqual(expected(text)))
})

describe('English sentences', () => {
  it.each([
    ['do not end after titles and initials', 'Dr. Rima K. Haddad met Mr. Stone.| They agreed.'],
    [
      'do not end after U.S. before a name, and do before a new sentence',
      'The U.S. Senate met.| He moved to the U.S.| The vote failed.',
    ],
    [
      'do not end after Inc. in the middle, and do at the end',
      'Lanternfish Inc. said so.| She left Lanternfish Inc.| The firm shrank.',
    ],
    ['do not end after an abbreviation before a number', 'See No. 5 and p. 12 of vol. 3.| No.| He refused.'],
    ['do not end after a month before a day', 'It opened on Sept. 3 and closed in Oct.| Nobody noticed.'],
    ['go on after a quotation in small letters', '"Is it true?" she asked.| "Yes."| He left.'],
    ['go on after an ellipsis in small letters', 'Well… perhaps not.| Well…| Perhaps.'],
    ['may begin with a name in small letters', 'The app failed.| iPhone sales fell.| xQuant rose.'],
    ['do not end after the number of a list', '1. Sign here.| 2. Pay there.'],
    ['do not end at an exclamation mark in a bracket', 'The plan (at last!) worked.| (Nobody knew why.)| It ended.'],
    ['do not end inside a cut quotation', 'She said the work […] was done.| It was.'],
    ['keep signs of emphasis that close after the stop', '**It burned.**| _Nobody_ was hurt.'],
    ['end after the word art', 'He loves art.| She paints.'],
  ])('%s', (_, text) => expect(cut(text, 'en')).toEqual(expected(text)))
})

describe('sentences of any text', () => {
  it.each(['ar', 'en'] as const)(
    '%s: cover all but white space, in order, without white space at their edges',
    language => {
      fc.assert(
        fc.property(arbitraryString, text => {
          let at = 0
          for (const { start, end } of segmentSentences(text, language)) {
            expect(text.slice(at, start).trim()).toBe('')
            expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
            expect(end).toBeGreaterThan(start)
            expect(text.slice(start, end)).not.toContain('\n')
            at = end
          }
          expect(text.slice(at).trim()).toBe('')
        }),
      )
    },
  )

  it.each([
    ['without a full stop', 'كلمة '.repeat(200_000)],
    ['of full stops alone', '.'.repeat(1_000_000)],
    ['of full stops and spaces', '. '.repeat(500_000)],
    ['of initials', 'a. '.repeat(300_000)],
    ['of open brackets', '('.repeat(500_000) + '!) '.repeat(100_000)],
  ])('a megabyte %s is cut within two seconds', (_, text) => {
    const spent = processorTime(() => {
      segmentSentences(text, 'ar')
    })
    expect(spent).toBeLessThan(2_000)
  })
})
