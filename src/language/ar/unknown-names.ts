// Words that nothing is known of but that they look foreign.

import { type ArabicNames, formOf, isNext, take } from './arabic-names.ts'
import { bestForm } from './best-form.ts'
import { endOfPerson } from './end-of-person.ts'
import { productWords, roles } from './entity-words-table.ts'
import { foreignShape } from './foreign-shape.ts'
import { classOf } from './name-word.ts'

/** Alone they prove nothing, two of them before a role or a relative clause do. Answers where to go on. */
export function takeUnknown(names: ArabicNames, at: number): number {
  const { tokens } = names
  const token = tokens[at]!
  const kind = classOf(token.key)
  if (kind !== 'foreign' || foreignShape(token.key) <= 0) return at + 1
  const to = endOfPerson(names, at)
  const form = /^[وفبلك]/.test(token.key) ? bestForm(names, at) : token.forms[0]!
  const isLong = to > at + 1 && foreignShape(tokens[at + 1]!.key) > 0
  const after = tokens[to]
  const isApposed =
    after !== undefined &&
    /^[،,] $/.test(after.gap) &&
    (formOf(after, key => roles.has(key)) !== null || /^(?:الذي|التي|وهو|وهي|البالغ|البالغة)$/.test(after.key))
  const isPlace =
    !isApposed &&
    form === token.forms[0] &&
    isNext(tokens, at) &&
    /^[وف]?(?:في|الى|قرب|وسط|شمال|جنوب|شرق|غرب|شمالي|جنوبي|شرقي|غربي)$/.test(tokens[at - 1]!.key)
  const base = { from: at, to, start: form.start, word: isPlace ? tokens[at - 1]!.key : '' }
  if (/[«“]$/.test(token.gap) && /[»”]/.test(names.text[tokens[to - 1]!.end] ?? '')) {
    const isThing = tokens.slice(Math.max(0, at - 6), at).some(({ key }) => productWords.has(key.replace(/^ال/, '')))
    take(names, { ...base, entityType: isThing ? 'product' : 'organization', strength: 0.56, rule: 'quoted' })
    return to
  }
  if (takeBracketed(names, at, to)) return to
  if (isPlace)
    take(names, {
      ...base,
      entityType: 'place',
      strength: isLong || foreignShape(token.key) > 0.6 ? 0.55 : 0.4,
      rule: 'preposition',
    })
  else {
    const strength = isLong ? (isApposed ? 0.82 : 0.52) : isApposed && roles.has(after.key) ? 0.55 : 0.35
    take(names, { ...base, entityType: 'person', strength, rule: isApposed ? 'apposition' : 'shape' })
  }
  return to
}

/** «التحالف العالمي للقاحات (غافي)»: what stands in brackets after a name names the same. */
function takeBracketed(names: ArabicNames, from: number, to: number): boolean {
  const { tokens, taken, text } = names
  const before = taken[from - 1]
  if (!before || before.strength < 0.6 || !/^ \($/.test(tokens[from]!.gap) || text[tokens[to - 1]!.end] !== ')')
    return false
  const { entityType } = before
  take(names, {
    from,
    to,
    start: tokens[from]!.start,
    entityType,
    strength: 0.85,
    rule: 'acronym',
    word: tokens[from]!.key,
  })
  return true
}
