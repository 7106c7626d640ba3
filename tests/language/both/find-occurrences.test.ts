import { describe, expect, it } from 'vitest'
import { findOccurrences, indexForms, type SoughtForm } from '../../../src/language/both/find-occurrences.ts'
import { formsToSeek, type SoughtName } from '../../../src/language/both/forms-to-seek.ts'
import type { KnownName } from '../../../src/language/both/bitext.ts'
import type { Suggestion } from '../../../src/model/suggestion.ts'

const show = (text: string, ...forms: readonly (string | SoughtForm)[]) =>
  findOccurrences(text, indexForms(forms.map(form => (typeof form === 'string' ? { words: form } : form)))).map(
    ({ start, end, how }) => `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)} ${how}`,
  )

describe('the places of a name', () => {
  it.each([
    ['as it is written', 'وصلت سلمى أمس.', 'سلمى', 'وصلت [سلمى] أمس. exact'],
    ['with other hamza and vowel marks', 'زار إبن أَحمد الميناء.', 'احمد', 'زار إبن [أَحمد] الميناء. folded'],
    ['with other capitals', 'THE NILE BANK', 'the Nile Bank', '[THE NILE BANK] folded'],
    ['behind particles', 'تحدث وللنيل صوته.', 'نيل', 'تحدث ولل[نيل] صوته. clitic'],
    ['behind a tatweel', 'بيعت لـ OpenAI ثم بـOpenAI', 'بـ', ''],
    ['in Latin letters behind a particle', 'عاد بـOpenAI إلى السوق', 'OpenAI', 'عاد بـ[OpenAI] إلى السوق clitic'],
    ['before a possessive', 'Nile Bank’s head left', 'Nile Bank', '[Nile Bank]’s head left exact'],
    ['parted by a hyphen', 'بن-غفير قال', 'بن غفير', '[بن-غفير] قال folded'],
    ['over a double space', 'Nile  Bank', 'Nile Bank', '[Nile  Bank] folded'],
    ['with its sign', 'It paid $12 billion.', '$12 billion', 'It paid [$12 billion]. exact'],
    ['with a curled apostrophe', 'Ian O’Connell', "Ian O'Connell", '[Ian O’Connell] folded'],
  ])('%s', (_, text, form, expected) => expect(show(text, form)).toEqual(expected === '' ? [] : [expected]))

  it.each([
    ['inside another word', 'Metals and metallic', 'Meta'],
    ['inside a number', 'It cost 1,200.5 in all', '200'],
    ['over the end of a sentence', 'He met Salma. Haddad left.', 'Salma Haddad'],
    ['of an acronym that is a word', 'They told us so.', 'US'],
    ['behind letters that are no particle', 'رسالة طويلة', 'سالة'],
  ])('is not %s', (_, text, form) => expect(show(text, form)).toEqual([]))

  it('are those of the longest form where several begin together', () =>
    expect(show('Thinking Machines Lab and Thinking Machines', 'Thinking Machines', 'Thinking Machines Lab')).toEqual([
      '[Thinking Machines Lab] and Thinking Machines exact',
      'Thinking Machines Lab and [Thinking Machines] exact',
    ]))

  it('are none of a surname behind another first name', () =>
    expect(show('Then Karim Haddad spoke. Haddad left.', { words: 'Haddad', kind: 'surname' })).toEqual([
      'Then Karim Haddad spoke. [Haddad] left. surname',
    ]))

  it('are found at a cost that does not grow with the number of forms', () => {
    const text = 'وقالت سلمى إن البنك عاد إلى السوق في بيروت. '.repeat(400)
    const costOf = (count: number) => {
      const index = indexForms(Array.from({ length: count }, (_, i) => ({ words: `اسم${i} سلمى` })))
      const start = process.cpuUsage()
      for (let turn = 0; turn < 5; turn++) findOccurrences(text + turn + count, index)
      return process.cpuUsage(start).user
    }
    costOf(1)
    expect(costOf(20_000)).toBeLessThan(8 * costOf(10) + 20_000)
  })
})

describe('what is looked for on the other side', () => {
  const nobody: SoughtName = { called: { original: [], rendering: [] }, aliases: [], isPerson: false }
  const forms = (sought: Partial<SoughtName>, known: readonly KnownName[] = [], found: readonly Suggestion[] = []) =>
    formsToSeek({ ...nobody, ...sought }, { known, found })
  const kindOf = (words: string, list: readonly SoughtForm[]) => list.find(form => form.words === words)?.kind
  const salma: KnownName = {
    entityId: 's',
    entityType: 'person',
    names: { original: 'سلمى حداد', rendering: 'Salma Haddad' },
    aliases: [],
  }

  it('has the names of the table of aliases', () =>
    expect(kindOf('Meta', forms({ called: { original: ['ميتا'], rendering: ['ميتا'] } }).rendering)).toBe('alias'))

  it('has what the suggesters found to be the same', () => {
    const found: Suggestion = {
      kind: 'entity',
      entityType: 'organization',
      entityKey: 'nile',
      names: { original: 'بنك النيل', rendering: 'Nile Bank' },
      key: 'n',
      confidence: 0.9,
      reasons: [{ rule: 'entity.sounds', words: [] }],
      targets: [{ side: 'original', spans: [{ segmentId: 'a', start: 0, end: 9, exact: 'بنك النيل' }] }],
    }
    expect(
      kindOf('Nile Bank', forms({ called: { original: ['بنك النيل'], rendering: [] } }, [], [found]).rendering),
    ).toBe('paired')
  })

  it('has the surname of a person when nobody else has it', () => {
    const called = { original: ['سلمى حداد'], rendering: ['Salma Haddad'] }
    expect(kindOf('Haddad', forms({ called, isPerson: true }, [salma]).rendering)).toBe('surname')
    expect(kindOf('حداد', forms({ called, isPerson: true }, [salma]).original)).toBe('surname')
    const karim = { ...salma, entityId: 'k', names: { original: 'كريم حداد', rendering: 'Karim Haddad' } }
    expect(kindOf('Haddad', forms({ called, isPerson: true }, [salma, karim]).rendering)).toBe(undefined)
  })

  it('has an acronym of three letters or more', () => {
    const called = { original: [], rendering: ['World Harbour Bank'] }
    expect(kindOf('WHB', forms({ called }).original)).toBe('acronym')
  })
})
