// The word cursor: where words stand on the page, and where the keys take one.
import { describe, expect, it } from 'vitest'
import { allCommands } from '../../src/commands/all-commands.ts'
import type { Command } from '../../src/commands/command.ts'
import { hideSide } from '../../src/commands/hide-side.ts'
import { selectAnnotation } from '../../src/commands/select-annotation.ts'
import { switchSide } from '../../src/commands/switch-side.ts'
import { visualWords } from '../../src/commands/visual-words.ts'
import { article } from './article-notation.ts'
import { Desk } from './desk.ts'

const command = (id: string) => allCommands.find(one => one.id === id) as Command
/** Presses commands one after the other and tells the word under the cursor each time. */
const words = (desk: Desk, ...ids: string[]) => ids.map(id => desk.do(command(id)).cursorWord)

describe('words as they stand on the line', () => {
  const read = (text: string, base: 'rtl' | 'ltr') =>
    visualWords(text, base).map(({ start, end }) => text.slice(start, end))

  it.each([
    ['قال الوزير نعم', ['قال', 'الوزير', 'نعم']],
    ['أعلنت Thinking Machines Lab ذلك', ['أعلنت', 'Lab', 'Machines', 'Thinking', 'ذلك']],
    ['انتقل من OpenAI إلى Meta Platforms', ['انتقل', 'من', 'OpenAI', 'إلى', 'Platforms', 'Meta']],
    ['Safe Superintelligence شركة ناشئة', ['Superintelligence', 'Safe', 'شركة', 'ناشئة']],
    ['في عام 2002 و2003', ['في', 'عام', '2002', 'و2003']],
    ['أطلقت GPT 5 أمس', ['أطلقت', '5', 'GPT', 'أمس']],
    ['بلغ 20 30 معا', ['بلغ', '20', '30', 'معا']],
  ])('from the right: %s', (text, expected) => expect(read(text, 'rtl')).toEqual(expected))

  it.each([
    ['He said yes', ['He', 'said', 'yes']],
    ['The paper الشرق الأوسط said', ['The', 'paper', 'الأوسط', 'الشرق', 'said']],
    ['In عام 2002 they', ['In', '2002', 'عام', 'they']],
  ])('from the left: %s', (text, expected) => expect(read(text, 'ltr')).toEqual(expected))
})

describe('arrows', () => {
  const desk = () =>
    new Desk(
      article({ ar: ['قال الوزير «نعم».', 'ثم سكت.'], en: ['The minister said yes.', '', 'Then he fell silent.'] }),
    )

  it('move left to the next word in Arabic and to the one before in English', () => {
    expect(words(desk().cursorOn('ar-1', 'قال'), 'cursor-left', 'cursor-left', 'cursor-right')).toEqual([
      'الوزير',
      'نعم',
      'الوزير',
    ])
    expect(words(desk().cursorOn('en-1', 'said'), 'cursor-left', 'cursor-right', 'cursor-right')).toEqual([
      'minister',
      'said',
      'yes',
    ])
  })

  it('meet the last word of a Latin name first when they come from the Arabic before it', () => {
    const at = new Desk(article({ ar: ['أسست Thinking Machines Lab أمس.'] })).cursorOn('ar-1', 'أسست')
    expect(words(at, 'cursor-left', 'cursor-left', 'cursor-left', 'cursor-left')).toEqual([
      'Lab',
      'Machines',
      'Thinking',
      'أمس',
    ])
    expect(words(at, 'cursor-right', 'cursor-right')).toEqual(['Thinking', 'Machines'])
  })

  it('go on into the next sentence and stay at the end of the last', () => {
    expect(words(desk().cursorOn('ar-1', 'نعم'), 'cursor-left', 'cursor-left', 'cursor-left')).toEqual([
      'ثم',
      'سكت',
      'سكت',
    ])
    expect(words(desk().cursorOn('en-1', 'yes'), 'cursor-right', 'cursor-left')).toEqual(['Then', 'yes'])
  })

  it('move up and down to the word as far into the next sentence, past empty cells', () => {
    const at = desk().cursorOn('en-1', 'yes')
    expect(words(at, 'cursor-down')).toEqual(['silent'])
    expect(words(at, 'cursor-up')).toEqual(['yes'])
    expect(at.view.cursor!.segmentId).toBe('en-1')
  })

  it('go to the ends of the sentence as it stands on the line, and of the article', () => {
    const at = new Desk(article({ ar: ['Safe Superintelligence شركة ناشئة.', 'أسسها إيليا.'] })).cursorOn(
      'ar-1',
      'شركة',
    )
    expect(words(at, 'cursor-home', 'cursor-end', 'cursor-last', 'cursor-first')).toEqual([
      'Superintelligence',
      'ناشئة',
      'إيليا',
      'Superintelligence',
    ])
  })

  it('appear at the beginning, or on the annotation that was selected', () => {
    expect(words(desk(), 'cursor-left')).toEqual(['قال'])
    const at = new Desk(article({ ar: ['قال ذلك.'], en: ['He [claim 1: said] so.'] })).do(selectAnnotation, 'mark-1')
    expect(at.cursorWord).toBeNull()
    expect(words(at, 'cursor-down')).toEqual(['said'])
  })

  it('stay off a side that is hidden', () => {
    const at = desk().cursorOn('ar-1', 'قال').do(hideSide)
    expect(at.settings.hiddenSide).toBe('original')
    expect(words(at, 'cursor-left')).toEqual(['The'])
  })

  it('pass over what is set aside while it is hidden', () => {
    const at = desk()
    const segment = at.document.segment('ar-2')!
    at.document = at.document.with(new Map([['ar-2', { ...segment, role: 'boilerplate' }]]))
    at.cursorOn('ar-1', 'نعم')
    expect(words(at, 'cursor-left')).toEqual(['نعم'])
    at.view = { ...at.view, setAsideShown: true }
    expect(words(at, 'cursor-left')).toEqual(['ثم'])
  })

  it('find a word again when the text changed under the cursor', () => {
    const at = desk()
    at.view = { ...at.view, cursor: { side: 'original', segmentId: 'ar-2', start: 90, end: 95, anchor: null } }
    expect(words(at, 'cursor-right')).toEqual(['ثم'])
  })

  it('let go of the selection and of the question for a subtype, not of the selected annotation', () => {
    const at = desk().cursorOn('ar-1', 'قال').select('ar-1', 'قال')
    at.view = { ...at.view, subtypeAsked: 'entity' }
    expect(at.do(command('cursor-left')).view).toMatchObject({ selection: null, subtypeAsked: null })
  })
})

describe('Shift with arrows', () => {
  it('selects from where it began to the cursor, back again, and the other way', () => {
    const desk = new Desk(article({ ar: ['قال الوزير نعم أمس.'] })).cursorOn('ar-1', 'الوزير')
    expect(desk.do(command('extend-left')).selected).toBe('الوزير نعم')
    expect(desk.do(command('extend-left')).selected).toBe('الوزير نعم أمس')
    expect(desk.do(command('extend-right')).selected).toBe('الوزير نعم')
    expect(desk.do(command('extend-right')).do(command('extend-right')).selected).toBe('قال الوزير')
  })

  it('selects over sentences of the same side', () => {
    const desk = new Desk(article({ en: ['Prices fell.', 'Wages rose.', 'Rents stayed.'] })).cursorOn('en-1', 'fell')
    expect(desk.do(command('extend-down')).do(command('extend-down')).selected).toBe(
      'fell. | Wages rose. | Rents stayed',
    )
    expect(desk.view.cursor).toMatchObject({ segmentId: 'en-3', anchor: desk.range('en-1', 'fell') })
  })

  it('selects to the ends of the sentence', () => {
    const desk = new Desk(article({ en: ['Prices fell again today.'] })).cursorOn('en-1', 'again')
    expect(desk.do(command('extend-end')).selected).toBe('again today')
    expect(desk.do(command('extend-home')).selected).toBe('Prices fell again')
  })

  it('takes the whole Latin name between two Arabic words, in logical order', () => {
    const desk = new Desk(article({ ar: ['أسست Thinking Machines أمس.'] })).cursorOn('ar-1', 'أسست')
    expect(desk.do(command('extend-left')).selected).toBe('أسست Thinking Machines')
  })

  it('leaves out a particle in front that is known to be one', () => {
    const desk = new Desk(article({ ar: ['وشونهولتز وزوف غادرا.', 'عاد شونهولتز.'] }))
      .cursorOn('ar-1', 'وشونهولتز')
      .do(command('extend-left'))
    expect(desk.selected).toBe('شونهولتز وزوف')
  })

  it('begins anew after a plain arrow', () => {
    const desk = new Desk(article({ en: ['Prices fell again today.'] }))
      .cursorOn('en-1', 'Prices')
      .do(command('extend-right'))
      .do(command('cursor-right'))
    expect(desk.selected).toBeNull()
    expect(desk.do(command('extend-right')).selected).toBe('again today')
  })
})

describe('Alt with arrows', () => {
  const letters = (desk: Desk, ...ids: string[]) => ids.map(id => desk.do(command(id)).selected)

  it('selects one letter, with its vowel marks, entering a word where one comes from', () => {
    const desk = new Desk(article({ ar: ['قال مُحَمَّدٌ نعم.'] }))
    expect(letters(desk.cursorOn('ar-1', 'مُحَمَّدٌ'), 'letter-left', 'letter-left', 'letter-left')).toEqual(['مُ', 'حَ', 'مَّ'])
    expect(letters(desk.cursorOn('ar-1', 'مُحَمَّدٌ'), 'letter-right')).toEqual(['دٌ'])
    expect(
      letters(new Desk(article({ en: ['He said'] })).cursorOn('en-1', 'said'), 'letter-left', 'letter-left'),
    ).toEqual(['d', 'i'])
  })

  it('passes over spaces and direction marks', () => {
    const desk = new Desk(article({ ar: ['قال\u200f نعم'] })).cursorOn('ar-1', 'قال')
    expect(letters(desk, 'letter-right', 'letter-left')).toEqual(['ل', 'ن'])
  })

  it('stops at the ends of the sentence', () => {
    expect(letters(new Desk(article({ en: ['ab'] })).cursorOn('en-1', 'ab'), 'letter-left', 'letter-right')).toEqual([
      'b',
      'b',
    ])
  })

  it('selects more letters with Shift, and fewer again', () => {
    const desk = new Desk(article({ ar: ['وبالوزارة اليوم'] })).cursorOn('ar-1', 'وبالوزارة')
    expect(
      letters(desk, 'letter-left', 'letter-left', 'extend-letter-left', 'extend-letter-left', 'extend-letter-right'),
    ).toEqual(['و', 'ب', 'با', 'بال', 'با'])
    expect(letters(desk, 'extend-letter-right', 'extend-letter-right')).toEqual(['ب', 'وب'])
  })

  it('adds letters to a word as a whole', () => {
    const desk = new Desk(article({ en: ['He said, yes'] })).cursorOn('en-1', 'said')
    expect(letters(desk, 'extend-letter-right', 'extend-letter-right')).toEqual(['said,', 'said, y'])
  })
})

describe('going to the other side', () => {
  it('prefers the other place of the annotation under the cursor', () => {
    const desk = new Desk(
      article({ ar: ['اليوم قال [entity 1: زوف] كل شيء.'], en: ['[entity 1: Zoph] said everything today.'] }),
    )
    expect(desk.cursorOn('ar-1', 'زوف').do(switchSide).cursorWord).toBe('Zoph')
    expect(desk.do(switchSide).cursorWord).toBe('زوف')
  })

  it('prefers the selected annotation to an inner one', () => {
    const desk = new Desk(
      article({
        ar: ['[claim c: غادر [entity e: زوف] الشركة].'],
        en: ['It is true: [entity e: Zoph] [claim c: left the firm].'],
      }),
    )
    expect(desk.cursorOn('ar-1', 'زوف').do(switchSide).cursorWord).toBe('Zoph')
    desk.cursorOn('ar-1', 'زوف')
    desk.view = { ...desk.view, activeAnnotationId: 'mark-c' }
    expect(desk.do(switchSide).cursorWord).toBe('left')
  })

  it('else goes to the word as far into the aligned sentence', () => {
    const desk = new Desk(article({ ar: ['واحد اثنان ثلاثة أربعة'], en: ['one two three four'] }))
    expect(desk.cursorOn('ar-1', 'أربعة').do(switchSide).cursorWord).toBe('four')
    expect(desk.cursorOn('ar-1', 'واحد').do(switchSide).cursorWord).toBe('one')
  })

  it('goes to the nearest row that has the other side', () => {
    const desk = new Desk(article({ ar: ['أول.', 'ثان.', 'ثالث.'], en: ['', '', 'Third one.'] }))
      .cursorOn('ar-1', 'أول')
      .do(switchSide)
    expect(desk.cursorWord).toBe('Third')
  })

  it('is not offered when the other side is hidden or empty', () => {
    expect(
      new Desk(article({ ar: ['أول.'], en: ['First.'] }))
        .cursorOn('ar-1', 'أول')
        .do(hideSide)
        .do(hideSide)
        .can(switchSide),
    ).toBe(false)
    expect(new Desk(article({ ar: ['أول.'] })).cursorOn('ar-1', 'أول').can(switchSide)).toBe(false)
  })
})
