// Reads the labelled sentences. The notation is explained in README.md beside this file.

import { readFileSync } from 'node:fs'
import type { FoundNumber, NumberKind } from '../../../src/language/both/found-number.ts'
import type { Language } from '../../../src/language/both/bitext.ts'
import type { EntityType } from '../../../src/model/records.ts'
import { placeWords, type PlacedWords } from './place-words.ts'

export interface EntityLabel extends PlacedWords {
  readonly type: EntityType
  /** Neither found nor missed counts. */
  readonly isOptional: boolean
}

export interface NumberLabel extends PlacedWords {
  readonly kind: NumberKind
  /** None when only the place is judged. */
  readonly quantity: Pick<FoundNumber, 'value' | 'low' | 'high' | 'date' | 'unit' | 'currency'> | null
  readonly isOptional: boolean
}

export interface AttributionLabel {
  readonly form: 'statement' | 'reply'
  readonly cue: PlacedWords
  /** `null` where there is none, `unjudged` where readers would differ. */
  readonly source: PlacedWords | null | 'unjudged'
  /** The parts of an interrupted quotation are all right. */
  readonly content: readonly PlacedWords[] | null | 'unjudged'
  readonly isOptional: boolean
}

export interface SentenceCase {
  /** `file:line`. */
  readonly at: string
  readonly language: Language
  /** The sentences of one article share it; null for a sentence on its own. */
  readonly group: string | null
  readonly text: string
  readonly isWorthChecking: boolean
  readonly entities: readonly EntityLabel[]
  readonly numbers: readonly NumberLabel[]
  readonly attributions: readonly AttributionLabel[]
}

const entityTypes: Record<string, EntityType> = {
  person: 'person',
  organization: 'organization',
  product: 'product',
  place: 'place',
  event: 'event',
}
const numberKinds = 'cardinal money percent ordinal date fraction multiple weekday time'.split(' ')
const weekdays = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ')

/** A number as people write it in a label: `1.4e9`, `3/4`, `18:40`, `tuesday`, `percent` in hundredths. */
function readValue(written: string): number {
  if (weekdays.includes(written)) return weekdays.indexOf(written)
  const [, above, sign, below] = /^(\d+)([/:])(\d+)$/.exec(written) ?? []
  const value =
    sign === '/' ? Number(above) / Number(below) : sign ? Number(above) * 60 + Number(below) : Number(written)
  if (written === '' || Number.isNaN(value)) throw new Error(`"${written}" is no number`)
  return value
}

function readQuantity(kind: string, written: readonly string[]): NumberLabel['quantity'] {
  const [figure, measure] = written
  if (figure === undefined) return null
  if (kind === 'date') {
    if (!/^(?:-{2}\d\d(?:-\d\d)?|\d{3}[\dX](?:-\d\d){0,2}(?:~[a-z]+)?(?:\/\d{4})?)$/.test(figure)) {
      throw new Error(`"${figure}" is no date`)
    }
    return { date: figure }
  }
  const of = measure === undefined ? {} : /^[A-Z]{3}$/.test(measure) ? { currency: measure } : { unit: measure }
  const [low, high] = figure.split('..')
  if (high === undefined) return { value: readValue(low!), ...of }
  return { low: readValue(low!), ...(high === '' ? {} : { high: readValue(high) }), ...of }
}

function readAttribution(text: string, head: string, words: string): Omit<AttributionLabel, 'isOptional'> {
  const [cue, source, content, ...rest] = words.split(' | ')
  if (source === undefined || content === undefined || rest.length > 0) throw new Error('not: cue | source | content')
  return {
    form: head === 'says' ? 'statement' : 'reply',
    cue: placeWords(text, cue!),
    source: source === '-' ? null : source === '?' ? 'unjudged' : placeWords(text, source),
    content:
      content === '-' ? null : content === '?' ? 'unjudged' : content.split(' + ').map(part => placeWords(text, part)),
  }
}

interface OpenCase extends SentenceCase {
  readonly entities: EntityLabel[]
  readonly numbers: NumberLabel[]
  readonly attributions: AttributionLabel[]
}

function addLabel(to: OpenCase, line: string): void {
  const [, optional, head = '', figures = '', words] = /^(\?)?([a-z]+)((?: [^:\s]\S*)*): (.+)$/.exec(line) ?? []
  const isOptional = optional !== undefined
  if (words === undefined) throw new Error(`no label: ${line}`)
  if (head === 'says' || head === 'reply') {
    to.attributions.push({ ...readAttribution(to.text, head, words), isOptional })
  } else if (numberKinds.includes(head)) {
    const quantity = readQuantity(head, figures.split(' ').filter(Boolean))
    to.numbers.push({ kind: head as NumberKind, quantity, isOptional, ...placeWords(to.text, words) })
  } else {
    const type = entityTypes[head]
    if (!type || figures !== '') throw new Error(`"${head}${figures}" is no kind of label`)
    for (const name of words.split(' | ')) to.entities.push({ type, isOptional, ...placeWords(to.text, name) })
  }
}

/** The labelled sentences of one text in the notation. Throws with `name:line` at the first fault. */
export function parseCases(source: string, name: string, language: Language): SentenceCase[] {
  const cases: OpenCase[] = []
  let open: OpenCase | null = null,
    group: string | null = null
  source.split('\n').forEach((line, index) => {
    try {
      if (line === '') open = null
      else if (line.startsWith('//')) return
      else if (line === '# end') group = null
      else if (line.startsWith('# ')) group = line.slice(2)
      else if (/^[+-] /.test(line)) {
        open = {
          at: `${name}:${index + 1}`,
          language,
          group,
          text: line.slice(2),
          isWorthChecking: line[0] === '+',
          entities: [],
          numbers: [],
          attributions: [],
        }
        cases.push(open)
      } else if (open) addLabel(open, line)
      else throw new Error('a label without a sentence')
    } catch (error) {
      throw new Error(`${name}:${index + 1}: ${(error as Error).message}`, { cause: error })
    }
  })
  return cases
}

/** All labelled sentences of a part in a language. */
export function readCases(part: 'tuning' | 'test', language: Language): SentenceCase[] {
  const name = `${part}-${language}.txt`
  return parseCases(readFileSync(new URL(name, import.meta.url), 'utf8'), name, language)
}
