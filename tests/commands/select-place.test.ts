// What a pointer's drag or click selects.
import { describe, expect, it } from 'vitest'
import { placeCursor } from '../../src/commands/place-cursor.ts'
import { requestCounterpart } from '../../src/commands/request-counterpart.ts'
import { selectAnnotation } from '../../src/commands/select-annotation.ts'
import { selectPlace } from '../../src/commands/select-place.ts'
import { article } from './article-notation.ts'
import { Desk } from './desk.ts'

/** Drags over what stands between the strokes of a sentence, and says what is selected. */
function drag(line: string, { exact = false, en = false } = {}): string | null {
  const [before, touched] = line.split('|') as [string, string]
  const desk = new Desk(article(en ? { en: [line.replaceAll('|', '')] } : { ar: [line.replaceAll('|', '')] }))
  const segmentId = en ? 'en-1' : 'ar-1'
  const ranges = [{ segmentId, start: before.length, end: before.length + touched.length }]
  return desk.do(selectPlace, { side: en ? 'rendering' : 'original', ranges, exact, add: false }).selected
}

describe('a drag', () => {
  it.each([
    ['goes out to whole words at both edges', 'قال الوز|ير إن الأسع|ار تراجعت', 'الوزير إن الأسعار'],
    ['leaves out a particle that it began behind', 'غادر زوف و|شونهولتز| معا', 'شونهولتز'],
    ['leaves it out also when it began a little further on', 'غادر زوف وشو|نهولتز معا|', 'شونهولتز معا'],
    ['takes in a particle that it began on', 'غادر زوف |وشونهو|لتز معا', 'وشونهولتز'],
    ['leaves out the first of two particles when it began between them', 'تقدم و|بالوزا|رة', 'بالوزارة'],
    ['leaves out both when it began behind them', 'تقدم وب|الوزا|رة', 'الوزارة'],
    ['takes no comma that it did not touch', 'عاد |زوف|، وقال', 'زوف'],
    ['takes no question mark that it did not touch', 'هل عاد |زو|ف؟', 'زوف'],
    ['leaves quotation marks outside when they were not touched', 'سماه «|هاري|ل» أمس', 'هاريل'],
    ['takes quotation marks that were touched', 'سماه |«هاريل»| أمس', '«هاريل»'],
    ['drops spaces at its edges', 'عاد| زوف |أمس', 'زوف'],
    ['takes a number whole, with its separators and its percent sign', 'بلغت 12|3,0|37 و', '123,037'],
    ['takes a percentage whole', 'بلغت 1|2.|5% أمس', '12.5%'],
    ['takes a Latin name with its hyphen whole inside Arabic', 'قال إن COV|ID-1|9 انتشر', 'COVID-19'],
    ['goes from Arabic into a number in logical order', 'في ع|ام 20|02 أعلنت', 'عام 2002'],
    ['leaves direction marks out', 'قال |\u200fنعم\u200f| ثم', 'نعم'],
    ['takes a single letter for its word', 'حضر مُحَ|مَّ|دٌ أمس', 'مُحَمَّدٌ'],
  ])('%s', (_what, line, words) => expect(drag(line)).toBe(words))

  it('takes exactly the touched letters when asked, whole graphemes all the same', () => {
    expect(drag('غادر زوف وشو|نهول|تز', { exact: true })).toBe('نهول')
    expect(drag('حضر مُ|حَ|مَّدٌ', { exact: true })).toBe('حَ')
    expect(drag('A 👨🏻‍|🚒| here', { exact: true, en: true })).toBe('👨🏻‍🚒')
  })

  it('takes the possessive with its word, and English words whole', () => {
    expect(drag("Mr. Had|dad's fi|rm", { en: true })).toBe("Haddad's firm")
  })

  it('selects nothing when it touched nothing but spaces, or nothing at all', () => {
    expect(drag('عاد| |زوف')).toBeNull()
    expect(drag('عاد ز||وف')).toBeNull()
  })

  it('keeps the first letter of a known name that only looks like a particle', () => {
    const desk = new Desk(article({ ar: ['قالت [entity 1: بلومبرغ] ذلك.', 'نفت بلومبرغ الخبر.'] }))
    const { start, end } = desk.range('ar-2', 'لومبرغ')
    desk.do(selectPlace, { side: 'original', ranges: [{ segmentId: 'ar-2', start, end }], exact: false, add: false })
    expect(desk.selected).toBe('بلومبرغ')
  })

  it('runs over several sentences of one side, and drops what is of the other', () => {
    const desk = new Desk(article({ en: ['Prices fell again.', 'Wages rose.', 'Rents stayed.'], ar: ['تراجعت.'] }))
    const ranges = [
      { segmentId: 'en-1', start: 8, end: 18 },
      { segmentId: 'ar-1', start: 0, end: 5 },
      { segmentId: 'en-2', start: 0, end: 11 },
      { segmentId: 'en-3', start: 0, end: 3 },
    ]
    desk.do(selectPlace, { side: 'rendering', ranges, exact: false, add: false })
    expect(desk.selected).toBe('fell again. | Wages rose. | Rents')
  })

  it('leaves the cursor on its last word, from where Shift goes on', () => {
    const desk = new Desk(article({ en: ['Prices fell again.'] }))
    desk.do(selectPlace, { side: 'rendering', ranges: [desk.range('en-1', 'ices fe')], exact: false, add: false })
    expect(desk.cursorWord).toBe('fell')
    expect(desk.view.cursor!.anchor).toEqual(desk.range('en-1', 'Prices'))
  })
})

describe('a drag that adds', () => {
  const desk = () =>
    new Desk(article({ ar: ['جمعت المال أخيرا.'], en: ['They raised, after talks, the money.'] })).select(
      'en-1',
      'raised',
    )
  const add = (segmentId: string, words: string, at: Desk) =>
    at.do(selectPlace, { ...at.place(segmentId, words), exact: false, add: true })

  it('joins another piece to the selection, in the order of the text', () => {
    expect(add('en-1', 'the money', desk()).selected).toBe('raised | the money')
    expect(add('en-1', 'They', desk()).selected).toBe('They | raised')
  })

  it('melts pieces that touch or overlap into one', () =>
    expect(add('en-1', 'raised, after', desk()).selected).toBe('raised, after'))

  it('keeps the selection as a further place when it is on the other side', () => {
    const added = add('ar-1', 'المال', desk())
    expect(added.selected).toBe('المال')
    expect(added.view.keptPlaces).toEqual([added.place('en-1', 'raised')])
  })

  it('leaves the selection alone when it touched nothing', () => {
    const at = desk()
    at.do(selectPlace, {
      side: 'rendering',
      ranges: [{ segmentId: 'en-1', start: 4, end: 5 }],
      exact: false,
      add: true,
    })
    expect(at.selected).toBe('raised')
  })
})

describe('a click', () => {
  const desk = () => new Desk(article({ ar: ['عاد [entity 1: زوف]، وقال «نعم».'] }))

  it('puts the cursor on the word there or on the one nearest to it', () => {
    expect(desk().do(placeCursor, { side: 'original', segmentId: 'ar-1', offset: 1 }).cursorWord).toBe('عاد')
    expect(desk().do(placeCursor, { side: 'original', segmentId: 'ar-1', offset: 9 }).cursorWord).toBe('وقال')
    expect(desk().do(placeCursor, { side: 'original', segmentId: 'ar-1', offset: 400 }).cursorWord).toBe('نعم')
    expect(
      new Desk(article({ en: ['…'] })).do(placeCursor, { side: 'rendering', segmentId: 'en-1', offset: 0 }).cursorWord,
    ).toBeNull()
  })

  it('lets go of the selection and of the selected annotation', () => {
    const at = desk()
      .do(selectAnnotation, 'mark-1')
      .select('ar-1', 'عاد')
      .do(placeCursor, { side: 'original', segmentId: 'ar-1', offset: 1 })
    expect(at.view).toMatchObject({ selection: null, activeAnnotationId: null, panel: 'list' })
  })

  it('keeps the annotation for which a place is wanted', () => {
    const at = desk()
      .do(selectAnnotation, 'mark-1')
      .do(requestCounterpart)
      .do(placeCursor, { side: 'original', segmentId: 'ar-1', offset: 1 })
    expect(at.view.activeAnnotationId).toBe('mark-1')
  })

  it('is refused on a segment that is gone or stands on the other side', () => {
    expect(desk().can(placeCursor, { side: 'original', segmentId: 'ar-9', offset: 0 })).toBe(false)
    expect(desk().can(placeCursor, { side: 'rendering', segmentId: 'ar-1', offset: 0 })).toBe(false)
  })
})
