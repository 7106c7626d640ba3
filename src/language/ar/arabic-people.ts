// People in Arabic text: by first names, by titles and roles before or after them, by what they say.

import { type ArabicName, type ArabicNames, formOf, isNext, take } from './arabic-names.ts'
import {
  classWords,
  nationalities,
  productWords,
  roleModifiers,
  roles,
  speakingVerbsArabic,
} from './entity-words-table.ts'
import { endOfPerson } from './end-of-person.ts'
import { foreignShape } from './foreign-shape.ts'
import { everydayVerbs } from './everyday-words-table.ts'
import { closedWords, commonVerbs } from './ordinary-words-table.ts'
import { classOf, nameStart } from './name-word.ts'

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

function person(
  names: ArabicNames,
  from: number,
  start: number,
  rest: Pick<ArabicName, 'strength' | 'rule' | 'word'> & { readonly to?: number },
): void {
  take(names, { from, to: endOfPerson(names, from), start, entityType: 'person', ...rest })
}

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

/** Roles that are everyday words too: a first name must follow. */
const weakRoles = new Set(
  'محافظة عالم كبير كبيرة رجل سيدة العالم العالمة كاتب امين الامين رائد الرائد المؤسسة الاول اول قاض حارس الحارس الفريق المقدم الجناح العضو عضو الطفل الطفلة الشاب الشابة المواطن المواطنة المحافظة حاكم ولي نجم النجم بطل البطل الاب والد مثل نائب زميله خلفه سيد مطور لاعب متهم المتهم شريك الشهيد مدرسة معلم العداد الضحية المنتج مساعد رئيسي المعارضة العام الاقتصادي'.split(
    ' ',
  ),
)

function takeAfterRole(names: ArabicNames, at: number): void {
  const { tokens, taken } = names
  const role = formOf(tokens[at], key => roles.has(key))
  if (!role || taken[at]) return
  const isWeak = weakRoles.has(role.key)
  for (let next = at + 1; next < Math.min(tokens.length, at + 10) && isNext(tokens, next); next++) {
    const known = taken[next]
    const token = tokens[next]!
    if (roleModifiers.has(token.key) && !(known && known.to > next + 1)) continue
    if (known?.entityType === 'person') {
      if (known.from === next && known.rule === 'first-name')
        taken.fill(
          {
            ...known,
            strength: Math.max(known.strength, isAlone(known) && isWeak ? 0.5 : 0.94),
            rule: 'title',
            word: role.key,
          },
          known.from,
          known.to,
        )
      return
    }
    if (known) {
      next = known.to - 1
      continue
    }
    const kind = classOf(token.key)
    if (token.script !== 'arabic') return
    // المهاجم الأوروغوياني داروين: an adjective where a name comes after it.
    const isAdjective = /(?:ي|ية)$/.test(token.key) && isNext(tokens, next + 1) && nameStart(tokens[next + 1]) !== null
    if (kind === 'family' && next === at + 1 && role.key.startsWith('ال') && !isWeak && !isAdjective)
      return person(names, next, token.start, { strength: 0.8, rule: 'title', word: role.key })
    if (
      roleModifiers.has(token.key) ||
      roles.has(token.key) ||
      classWords.has(token.key) ||
      nationalities.has(token.key) ||
      token.key.startsWith('ال')
    )
      continue
    if (isPassed(token.key, next - at)) continue
    if (nameStart(token) === null) return
    const employer = takeEmployer(names, at, next)
    if (employer > 0) {
      next = employer - 1
      continue
    }
    const to = endOfPerson(names, next)
    const shape = foreignShape(token.key)
    if (isWeak && (to === next + 1 || shape < 0)) return
    const strength = to > next + 1 ? (shape > -0.3 ? 0.9 : 0.7) : shape > 0 ? (next === at + 1 ? 0.75 : 0.66) : 0.42
    const { start } = /^[بل]/.test(token.key) ? bestForm(names, next) : token
    return person(names, next, start, { strength, rule: 'title', word: role.key })
  }
}

/** المحلل في بيرنشتاين, المديرة المالية لأوكتافيا: the name is that of the firm. Answers where it ends; 0: there is none. */
function takeEmployer(names: ArabicNames, role: number, at: number): number {
  const { tokens, text } = names
  const token = tokens[at]!
  const isIn = at > role + 1 && /^(?:في|لدى)$/.test(tokens[at - 1]!.key)
  const isOf = at > role + 1 && /^ل[أإآ]/.test(text.slice(token.start, token.end))
  if (!isIn && !isOf) return 0
  const form = isOf ? token.forms[1]! : token.forms[0]!
  if (classOf(form.key) !== 'foreign' || foreignShape(form.key) <= 0) return 0
  let to = at + 1
  while (to < at + 3 && isNext(tokens, to) && !names.taken[to] && isForeignWord(tokens[to]!.key)) to++
  const isPlace = isIn && to === at + 1 && placeRoles.test(tokens[role]!.key)
  const entityType = isPlace ? 'place' : 'organization'
  take(names, { from: at, to, start: form.start, entityType, strength: 0.6, rule: 'title', word: tokens[role]!.key })
  return to
}

const isForeignWord = (key: string): boolean => classOf(key) === 'foreign' && foreignShape(key) > 0.1
const placeRoles = /^(?:ال)?(?:سفير|سفيرة|قنصل|مراسل|مراسلة|حاكم|محافظ|عمدة|والي|مطران|اسقف|مفتي|منسق|منسقة|مبعوث)$/

const isAlone = ({ from, to }: ArabicName): boolean => to === from + 1

/** What may stand between a role and its bearer: nouns of the field and the prepositions that tie them. */
function isPassed(key: string, step: number): boolean {
  if (key === 'في' || key === 'لدى' || key === 'من') return step > 1 || key === 'في'
  if (closedWords.has(key)) return false
  const bare = key.replace(/^[ول]/, '')
  if (speakingVerbsArabic.has(key) || commonVerbs.has(key) || (/^[يت]/.test(key) && commonVerbs.has(key.slice(1))))
    return roleModifiers.has(key)
  return roleModifiers.has(bare) || classOf(key) === null
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

/** Unknown words that look foreign: alone they prove nothing, two of them before a role or a relative clause do. */
function takeUnknown(names: ArabicNames, at: number): number {
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

/** The reading that looks most foreign: بغوتنبرغ is ب and a name. */
function bestForm({ tokens }: ArabicNames, at: number) {
  const { forms } = tokens[at]!
  return forms.reduce((best, form) =>
    classOf(form.key) === 'foreign' && foreignShape(form.key) > foreignShape(best.key) + 0.35 ? form : best,
  )
}
