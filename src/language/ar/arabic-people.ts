// People in Arabic text: by first names, by titles and roles before or after them, by what they say.

import { type ArabicNames, formOf, isNext, take } from './arabic-names.ts'
import { takeAfterRole } from './arabic-roles.ts'
import { endOfPerson } from './end-of-person.ts'
import { nationalities, roles, speakingVerbsArabic } from './entity-words-table.ts'
import { everydayVerbs } from './everyday-words-table.ts'
import { foreignShape } from './foreign-shape.ts'
import { isForeignWord } from './is-foreign-word.ts'
import { classOf, nameStart } from './name-word.ts'
import { closedWords, commonVerbs } from './ordinary-words-table.ts'
import { takeUnknown } from './unknown-names.ts'

/** Takes them in a segment. Linear. */
export function takePeople(names: ArabicNames): void {
  for (let at = 0; at < names.tokens.length; at++) takeAfterNationality(names, at)
  for (let at = 0; at < names.tokens.length; at++)
    if (!names.taken[at] || isDoubtful(names, at)) takeByFirstName(names, at)
  for (let at = 0; at < names.tokens.length; at++) takeAfterRole(names, at)
  for (let at = 0; at < names.tokens.length; at++) takeAfterVerb(names, at)
  for (let at = 0; at < names.tokens.length; at++) if (!names.taken[at]) at = takeUnknown(names, at) - 1
}

/** كلود is a product that everybody knows and a first name. */
const isDoubtful = ({ taken, tokens }: ArabicNames, at: number): boolean =>
  taken[at]!.strength < 0.5 && isNext(tokens, at + 1) && !taken[at + 1] && classOf(tokens[at + 1]!.key) === 'foreign'

function takeByFirstName(names: ArabicNames, at: number): void {
  const { tokens } = names
  const begin = startInList(names, at)
  if (!begin) return
  const to = endOfPerson(names, at)
  if (begin.kind === 'particle') return takeServant(names, at, to)
  if (begin.kind !== 'first' && begin.kind !== 'unsure-first') return
  // بات سعود is a verb and a name.
  const isVerb =
    begin.kind === 'unsure-first' && isAct(begin.form.key) && classOf(tokens[at + 1]?.key ?? '') === 'first'
  if (isVerb) return
  // A word that is a name only here is a family name.
  const second = to > at + 1 ? (classOf(tokens[at + 1]!.key) ?? 'family') : null
  const hasParticle = tokens.slice(at + 1, to).some(({ key }) => /^(?:بن|ابن|بنت|ابو|عبد|ال)$/.test(key))
  const isClitic = begin.form.start > tokens[at]!.start
  let strength = 0.4
  if (begin.kind === 'first' && second) strength = second === 'foreign' && isClitic ? 0.72 : 0.87
  else if (hasParticle) strength = 0.85
  else if (second === 'first' || (second === 'family' && begin.kind === 'unsure-first')) strength = 0.75
  else if (second === 'unsure-first') strength = 0.6
  else if (second === 'foreign') strength = foreignShape(tokens[at + 1]!.key) > 0.2 ? 0.68 : 0.48
  take(names, {
    from: at,
    to,
    start: begin.form.start,
    entityType: 'person',
    strength,
    rule: 'first-name',
    word: begin.form.key,
  })
}

/** للنرويجي إرلينغ هالاند, منافستها الكورية هانجين أوتوماشن: whose he or it is stands before the name. */
function takeAfterNationality(names: ArabicNames, at: number): void {
  const { tokens, taken } = names
  const people = formOf(tokens[at], key => nationalities.has(key))
  if (!people || taken[at] || !isNext(tokens, at + 1) || taken[at + 1]) return
  const begin = nameStart(tokens[at + 1])
  if (!begin || begin.form.start > tokens[at + 1]!.start) return
  const to = endOfPerson(names, at + 1)
  const isLong = to > at + 2 && isForeignWord(tokens[at + 2]!.key)
  if (
    begin.kind === 'foreign' &&
    (foreignShape(begin.form.key) <= 0.1 || (!isLong && foreignShape(begin.form.key) < 0.5))
  )
    return
  const isFirm = at > 0 && isNext(tokens, at) && firmBefore.test(tokens[at - 1]!.key)
  const isThing =
    at > 0 && isNext(tokens, at) && tokens[at - 1]!.script === 'arabic' && !isFirm && !roles.has(tokens[at - 1]!.key)
  if (begin.kind !== 'foreign' && !isFirm) return
  if (isThing && !isLong) return
  const strength = isFirm ? 0.66 : isLong ? (isThing ? 0.56 : 0.7) : people.key.endsWith('ية') ? 0.4 : 0.5
  take(names, {
    from: at + 1,
    to,
    start: begin.form.start,
    entityType: isFirm ? 'organization' : 'person',
    strength,
    rule: isFirm ? 'class' : 'title',
    word: isFirm ? tokens[at - 1]!.key : people.key,
  })
}

const firmBefore =
  /^[وفبل]?(?:الشركة|الشركتان|شركة|المجموعة|مجموعة|الصحيفة|صحيفة|الوكالة|وكالة|القناة|قناة|المنصة|منصة|البنك|المصرف|النادي|العملاق|العملاقة|عملاق|عملاقة|منافستها|منافسها|منافسته|نظيرتها|غريمتها|المؤسسة|المجلة|مجلة|الناشئة|لشركة|لمجموعة)$/

const isAct = (key: string): boolean => commonVerbs.has(key) || closedWords.has(key) || everydayVerbs.has(key)

/** عبد الباسط الككلي, أبو ليث */
function takeServant(names: ArabicNames, at: number, to: number): void {
  const { key, start } = names.tokens[at]!
  const strength = key === 'عبد' && names.tokens[at + 1]?.key.startsWith('ال') ? 0.85 : key === 'ابو' ? 0.55 : 0
  if (to > at + 1 && strength > 0)
    take(names, { from: at, to, start, entityType: 'person', strength, rule: 'first-name', word: key })
}

/** «لوك ميتز، وسام شونهولتز»: after a comma in a list of people و is no part of the name. */
function startInList(names: ArabicNames, at: number) {
  const begin = nameStart(names.tokens[at])
  const token = names.tokens[at]!
  if (!begin || begin.form.start > token.start || !token.key.startsWith('و')) return begin
  const isListed = /^[،,] $/.test(token.gap) || names.taken[at - 1]?.entityType === 'person'
  const rest = token.forms.find(({ key, start }) => start > token.start && classOf(key) === 'first')
  return isListed && rest && begin.kind !== 'first' ? { form: rest, kind: 'first' as const } : begin
}

function takeAfterVerb(names: ArabicNames, at: number): void {
  const { tokens, taken } = names
  const verb = formOf(tokens[at], key => speakingVerbsArabic.has(key) && !closedWords.has(key))
  if (!verb || taken[at] || !isNext(tokens, at + 1)) return
  const known = taken[at + 1]
  if (known) {
    if (
      known.from === at + 1 &&
      known.strength < 0.5 &&
      known.entityType === 'person' &&
      tokens[at + 1]!.start === known.start
    )
      taken.fill(
        { ...known, strength: known.to - known.from > 1 ? 0.8 : 0.62, rule: 'verb', word: verb.key },
        known.from,
        known.to,
      )
    return
  }
  const token = tokens[at + 1]!
  const kind = classOf(token.key)
  if (kind !== 'foreign' && kind !== 'family' && !(kind === 'particle' && /^(?:ابو|ابن|ال)$/.test(token.key))) return
  const to = endOfPerson(names, at + 1)
  const after = tokens[to]
  const isBounded =
    !after ||
    !isNext(tokens, to) ||
    closedWords.has(after.key) ||
    /^(?:ب|ل)?(?:ان|انه|انها|انهم)$/.test(after.key) ||
    after.isOrdinary
  if (!isBounded) return
  const shape = foreignShape(token.key)
  const isLong = to > at + 2
  if (kind === 'foreign' && shape < (isLong ? -0.4 : /^[بل]/.test(token.key) ? 0.4 : 0)) return
  const isFeminine = verb.key.endsWith('ت') || verb.key.startsWith('ت')
  const entityType =
    isLong || !isFeminine || /^(?:اقال|عين|رشح|اعتقل|كلف)ت?$/.test(verb.key) ? 'person' : 'organization'
  take(names, {
    from: at + 1,
    to,
    start: token.start,
    entityType,
    strength: isLong ? 0.72 : kind === 'family' ? 0.52 : 0.58,
    rule: 'verb',
    word: verb.key,
  })
}
