// Names that Arabic sets between quotation marks: «عكاظ», منظمتا «…» و«…», السفينة «…», خط «قوة سيبيريا 2».

import type { EntityType } from '../../model/records.ts'
import { type ArabicName, type ArabicNames, formOf, isNext, take } from './arabic-names.ts'
import {
  classWords,
  nationalities,
  outletVerbsArabic,
  productWords,
  speakingVerbsArabic,
} from './entity-words-table.ts'
import { foreignShape } from './foreign-shape.ts'
import { classOf } from './name-word.ts'
import { commonVerbs } from './ordinary-words-table.ts'
import { quoteHeads } from './quote-heads-table.ts'

/** Words of a quotation that may be a name as a whole. */
const longest = 5

/** Takes the quotations that are names by what is in them or by what stands before. Linear. */
export function takeQuotes(names: ArabicNames): void {
  const { tokens, text } = names
  let last: { readonly to: number; readonly entityType: EntityType } | null = null
  for (let from = 0; from < tokens.length; from++) {
    if (!/[«"“]$/.test(tokens[from]!.gap)) continue
    let to = from + 1
    while (to < tokens.length && to <= from + longest && isNext(tokens, to)) to++
    if (to > from + longest || !/^[»"”]/.test(text.slice(tokens[to - 1]!.end, tokens[to - 1]!.end + 1))) continue
    // منظمتا «…» و«…»: the second is of the kind of the first.
    const isJoined: boolean =
      last !== null && last.to === from && /^[»"”] (?:و|أو |، |، و)[«"“]$/.test(tokens[from]!.gap)
    const entityType: EntityType | null = isJoined && last ? last.entityType : typeOf(names, from, to)
    if (entityType === null) continue
    last = { to, entityType }
    takeWhole(names, { from, to, entityType, start: tokens[from]!.start, strength: 0.78, rule: 'quoted', word: '' })
    from = to - 1
  }
}

function takeWhole(names: ArabicNames, name: ArabicName): void {
  const known = names.taken[name.from]
  if (known && known.from === name.from && known.to === name.to && known.strength > 0.7 && known.rule !== 'acronym')
    return
  for (let at = name.from; at < name.to; at++) {
    const other = names.taken[at]
    if (other && (other.from < name.from || other.to > name.to)) return
  }
  names.taken.fill(undefined, name.from, name.to)
  take(names, name)
}

function typeOf(names: ArabicNames, from: number, to: number): EntityType | null {
  const { tokens, taken } = names
  const inside = tokens.slice(from, to)
  const whole = taken[from]
  const isKnown = whole !== undefined && whole.from === from && whole.to === to
  if (isKnown && whole.strength > 0.7) return whole.entityType
  const head = headBefore(names, from)
  if (head && inside.length <= 4) return head
  const isForeign = inside.some(
    ({ key, script }, step) =>
      script === 'latin' || taken[from + step] !== undefined || (classOf(key) === 'foreign' && foreignShape(key) > 0),
  )
  const isSaid = inside.some(
    ({ key }) => commonVerbs.has(key) || /^(?:ان|لا|لم|لن|ما|هذا|هذه|نحن|انا|هو|هي|في|من|على)$/.test(key),
  )
  if (isSaid) return null
  const isVersion = tokens[to - 1]!.script === 'number' && to - from > 1
  if (isVersion && isForeign) return 'product'
  const before = tokens[from - 1]
  const isSource =
    before !== undefined &&
    formOf(
      before,
      key =>
        outletVerbsArabic.has(key) ||
        /^(?:افادت|ذكرت|كتبت|اكدت|اعلنت|قالت|اضافت|اوضحت|رات|وبحسب|بحسب|حسب|وفق)$/.test(key),
    ) !== null &&
    /^.{1,2}(?: عن | ان | أن | إن | بان | بأن |[،.])/.test(names.text.slice(tokens[to - 1]!.end))
  if (isSource && inside.length <= 3) return isKnown ? whole.entityType : 'organization'
  if (isKnown && before !== undefined && formOf(before, key => speakingVerbsArabic.has(key))) return whole.entityType
  if (!isForeign || inside.length > 3) return null
  return /^(?:و\p{L}+|ال\p{L}+)$/u.test(inside.at(-1)!.key) ||
    inside.every(({ key }) => classOf(key) === 'foreign' || classOf(key) === 'first') ||
    inside.some((_, step) => taken[from + step])
    ? whole && whole.from === from
      ? whole.entityType
      : 'organization'
    : null
}

/** What the noun before says: السفينة «…»; adjectives may stand between. */
function headBefore({ tokens, taken }: ArabicNames, from: number): EntityType | null {
  for (let at = from - 1; at >= Math.max(0, from - 3); at--) {
    const token = tokens[at]!
    if (taken[at] && taken[at]!.strength > 0.5) return null
    const head = formOf(token, key => quoteHeads.has(key) || classWords.has(key) || productWords.has(key))
    if (head) return quoteHeads.get(head.key) ?? (classWords.has(head.key) ? 'organization' : 'product')
    if (!isNext(tokens, at + 1) && at + 1 < from) return null
    if (!nationalities.has(token.key) && !/(?:ي|ية|ة)$/.test(token.key)) return null
  }
  return null
}
