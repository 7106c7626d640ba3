// Whether an Arabic word is an everyday one, through its clitics, article and endings.

import {
  classWords,
  bodyHeads,
  callingWords,
  definiteHeads,
  eventHeadsArabic,
  generalFollowers,
  nationalities,
  placeClassWords,
  placeHeadsArabic,
  productWords,
  roles,
  speakingVerbsArabic,
} from './entity-words-table.ts'
import { rememberByText } from '../both/remember-by-text.ts'
import { everydayAdjectives, everydayNouns, everydayVerbs } from './everyday-words-table.ts'
import { closedWords, commonNouns, commonVerbs } from './ordinary-words-table.ts'

const verbs: ReadonlySet<string> = new Set([...commonVerbs, ...everydayVerbs])
const stems: ReadonlySet<string> = new Set([
  ...commonNouns,
  ...verbs,
  ...[
    everydayNouns,
    everydayAdjectives,
    roles,
    classWords,
    bodyHeads,
    definiteHeads,
    placeClassWords,
    placeHeadsArabic,
    eventHeadsArabic,
    productWords,
    callingWords,
    speakingVerbsArabic,
    generalFollowers,
    nationalities,
  ].flatMap(list => [...list]),
  // Hollow and weak verbs as their imperfect has them: قال, يقول.
  ...[...commonVerbs].flatMap(verb => [
    verb.replace(/ا(.)$/, 'و$1'),
    verb.replace(/ا(.)$/, 'ي$1'),
    verb.replace(/[اى]$/, 'ي'),
    verb.replace(/[اى]$/, 'و'),
  ]),
])
/** Verbs of the form افعل lose their alif in the imperfect: اكد, يؤكد. */
const imperfects: ReadonlySet<string> = new Set(
  [...verbs].flatMap(verb => [
    verb,
    verb.slice(1).startsWith('س') && verb.startsWith('ا') ? verb.slice(1) : verb,
    ...(verb.startsWith('ا') ? [verb.slice(1), `ؤ${verb.slice(1)}`] : []),
    verb.replace(/ا(.)$/, 'و$1'),
    verb.replace(/ا(.)$/, 'ي$1'),
    verb.replace(/[اى]$/, 'ي'),
    verb.replace(/^ا(.*)ا(.)$/, '$1ي$2'),
    verb.replace(/^ا(.*)[اى]$/, '$1ي'),
    verb.replace(/^و/, ''),
  ]),
)

const endings = [
  '',
  'ا',
  'ه',
  'ها',
  'هم',
  'هما',
  'هن',
  'نا',
  'ي',
  'ك',
  'ة',
  'ت',
  'ات',
  'ان',
  'ين',
  'ون',
  'وا',
  'ية',
  'ته',
  'تها',
  'تهم',
  'تين',
  'تان',
  'اته',
  'اتها',
  'اتهم',
  'يا',
  'يين',
  'يون',
  'يات',
  'تا',
  'تي',
]

const hasStem = (word: string, known: ReadonlySet<string>): boolean =>
  endings.some(ending => {
    if (!word.endsWith(ending) || word.length - ending.length < 2) return false
    const stem = ending === '' ? word : word.slice(0, -ending.length)
    return (
      known.has(stem) ||
      (stem.length > 2 && known.has(`${stem}ة`)) ||
      (ending !== '' && stem.length > 2 && known.has(`${stem}ى`))
    )
  })

/** Different words remembered: those of a long article. */
const words = 20_000

/** As it stands or with an ending, nothing taken away before it. */
export const isEverydayWord: (key: string) => boolean = rememberByText(
  key => closedWords.has(key) || hasStem(key, stems),
  words,
)

const prefix = /^([وف]?)([بك]ال|لل|ال|[بلك])?/

/** `key` is folded, alif without hamza. Constant time. */
export const isOrdinaryWord: (key: string) => boolean = rememberByText(key => {
  if (closedWords.has(key) || hasStem(key, stems)) return true
  const conjunction = /^[وف]/.test(key) ? key.slice(1) : null
  if (conjunction !== null && conjunction.length > 1 && (closedWords.has(conjunction) || hasStem(conjunction, stems)))
    return true
  const found = prefix.exec(key)!
  const rest = key.slice(found[0].length)
  if (found[0] !== '' && rest.length > 1 && (closedWords.has(rest) || hasStem(rest, stems))) return true
  const imperfect = /^(?:[وف]?(?:ل?س?))?[يتنا](.{2,})$/.exec(key)
  return imperfect !== null && hasStem(imperfect[1]!, imperfects)
}, words)
