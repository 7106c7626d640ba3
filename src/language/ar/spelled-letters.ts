// Acronyms that Arabic spells by the names of their letters: «كي بي إم جي», «آي جي ميتال», «إتش بي إم 4».

import { type ArabicNames, isNext, take } from './arabic-names.ts'
import { isForeignEnding } from './arabic-firms.ts'
import { classOf } from './name-word.ts'
import { foreignShape } from './foreign-shape.ts'

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Names of letters that are hardly anything else; alif without hamza. */
const plain = set('ايه ايي بي سي جي اتش ايتش جيه كيه كيو اف ار اس تي يو دبليو اكس واي زد زي دي اي اكس جاي')
/** Letters inside a run that are words of their own elsewhere: إن, أو, في. */
const doubtful = set('ال ام ان او في كي')
/** They end no run, since «أن» and «في» mostly go on with the sentence. */
const neverLast = set('او في ان')
/** Words that two letters beside each other also spell: «أي دي». */
const neverFirst = set('اي دي')

/** Takes runs of two letters and more, with a foreign word or a number after them. Linear. */
export function takeSpelled(names: ArabicNames): void {
  const { tokens, taken, text } = names
  for (let from = 0; from < tokens.length; from++) {
    const form = tokens[from]!.forms.find(
      ({ key, start }) => plain.has(key) || /^إ[لم]$/.test(text.slice(start, tokens[from]!.end)),
    )
    if (!form || taken[from] || tokens[from]!.script !== 'arabic') continue
    let to = from + 1
    while (to < tokens.length && !taken[to] && isNext(tokens, to) && isLetter(tokens[to]!.key)) to++
    while (to > from + 1 && neverLast.has(tokens[to - 1]!.key)) to--
    if (to < from + 2 || (to === from + 2 && neverFirst.has(form.key) && !/^[آإ]/.test(textAt(names, from)))) continue
    const after = tokens[to]
    const isWord =
      after !== undefined &&
      isNext(tokens, to) &&
      !taken[to] &&
      (isForeignEnding(after.key) || (classOf(after.key) === 'foreign' && foreignShape(after.key) > 0.3))
    const isVersion = after?.script === 'number' && isNext(tokens, to) && /^\d{1,3}$/.test(after.key)
    const isModel = isVersion && !isCounting(names, to + 1)
    if (isWord || isModel) to++
    take(names, {
      from,
      to,
      start: form.start,
      entityType: isModel ? 'product' : 'organization',
      strength: to > from + 2 ? 0.74 : 0.62,
      rule: 'acronym',
      word: '',
    })
    from = to - 1
  }
}

const isLetter = (key: string): boolean => plain.has(key) || doubtful.has(key)
const textAt = ({ text, tokens }: ArabicNames, at: number): string => text.slice(tokens[at]!.start, tokens[at]!.end)

/** Whether a number has a noun after it that it counts. */
const isCounting = ({ tokens }: ArabicNames, at: number): boolean =>
  at < tokens.length &&
  isNext(tokens, at) &&
  tokens[at]!.isOrdinary &&
  !/^(?:في|من|على|الى|عن|ان|و.*)$/.test(tokens[at]!.key)
