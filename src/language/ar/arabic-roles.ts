// People by the title or role before their name, and the firms and places that stand between.

import { type ArabicName, type ArabicNames, formOf, isNext, take } from './arabic-names.ts'
import { bestForm } from './best-form.ts'
import { endOfPerson } from './end-of-person.ts'
import { classWords, nationalities, roleModifiers, roles, speakingVerbsArabic } from './entity-words-table.ts'
import { foreignShape } from './foreign-shape.ts'
import { isForeignWord } from './is-foreign-word.ts'
import { classOf, nameStart } from './name-word.ts'
import { arabicFirstNames } from './first-names-table.ts'
import { isOrdinaryWord } from './ordinary-word.ts'
import { closedWords, commonVerbs } from './ordinary-words-table.ts'
import { takePerson } from './take-person.ts'

/** Roles that are everyday words too: a first name must follow. */
const weakRoles = new Set(
  'محافظة عالم كبير كبيرة رجل سيدة العالم العالمة كاتب امين الامين رائد الرائد المؤسسة الاول اول قاض حارس الحارس الفريق المقدم الجناح العضو عضو الطفل الطفلة الشاب الشابة المواطن المواطنة المحافظة حاكم ولي نجم النجم بطل البطل الاب والد مثل نائب زميله خلفه سيد مطور لاعب متهم المتهم شريك الشهيد مدرسة معلم العداد الضحية المنتج مساعد رئيسي المعارضة العام الاقتصادي'.split(
    ' ',
  ),
)

/** Takes whom the role at a word leads to, a few words on at most. */
export function takeAfterRole(names: ArabicNames, at: number): void {
  const { tokens, taken } = names
  const role = formOf(tokens[at], key => roles.has(key))
  if (!role || taken[at]) return
  const isWeak = weakRoles.has(role.key)
  for (let next = at + 1; next < Math.min(tokens.length, at + 10) && isNext(tokens, next); next++) {
    const known = taken[next]
    const token = tokens[next]!
    if (roleModifiers.has(token.key) && !(known && known.to > next + 1)) continue
    if (known?.entityType === 'person') return strengthen(names, known, { at: next, isWeak, word: role.key })
    if (known) {
      next = known.to - 1
      continue
    }
    const kind = classOf(token.key)
    if (token.script !== 'arabic') return
    if (kind === null && isNamedByWords(names, at, next, role.key)) {
      const to = endOfPerson(names, next + 1)
      return take(names, {
        from: next,
        to,
        start: token.start,
        entityType: 'person',
        strength: 0.8,
        rule: 'title',
        word: role.key,
      })
    }
    // المهاجم الأوروغوياني داروين: an adjective where a name comes after it.
    const isAdjective = /(?:ي|ية)$/.test(token.key) && isNext(tokens, next + 1) && nameStart(tokens[next + 1]) !== null
    if (kind === 'family' && next === at + 1 && role.key.startsWith('ال') && !isWeak && !isAdjective)
      return takePerson(names, next, token.start, { strength: 0.8, rule: 'title', word: role.key })
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
    return takeStranger(names, next, { isWeak, isAdjacent: next === at + 1, word: role.key })
  }
}

/** A first name behind a title is no chance; with it goes the word that ends the phrase. */
function strengthen(
  names: ArabicNames,
  known: ArabicName,
  { at, isWeak, word }: { readonly at: number; readonly isWeak: boolean; readonly word: string },
): void {
  if (known.from !== at || known.rule !== 'first-name') return
  if (isAlone(known)) takeSurname(names, known)
  const name = names.taken[at]!
  const strength = Math.max(name.strength, isAlone(name) && isWeak ? 0.5 : 0.94)
  names.taken.fill({ ...name, strength, rule: 'title', word }, name.from, name.to)
}

/** A name that is in no list. */
function takeStranger(
  names: ArabicNames,
  at: number,
  { isWeak, isAdjacent, word }: { readonly isWeak: boolean; readonly isAdjacent: boolean; readonly word: string },
): void {
  const token = names.tokens[at]!
  const to = endOfPerson(names, at)
  const shape = foreignShape(token.key)
  if (isWeak && (to === at + 1 || shape < 0)) return
  const strength = to > at + 1 ? (shape > -0.3 ? 0.9 : 0.7) : shape > 0 ? (isAdjacent ? 0.75 : 0.66) : 0.42
  const { start } = /^[بل]/.test(token.key) ? bestForm(names, at) : token
  takePerson(names, at, start, { strength, rule: 'title', word })
}

/** «الناطق محمود بصل»: behind a title and a first name a word that ends the phrase is the family name. */
function takeSurname({ tokens, taken }: ArabicNames, known: ArabicName): void {
  const at = known.to
  const token = tokens[at]
  if (!token || !isNext(tokens, at) || taken[at] || token.script !== 'arabic' || token.hasTanwin) return
  if (
    closedWords.has(token.key) ||
    roles.has(token.key) ||
    roleModifiers.has(token.key) ||
    nationalities.has(token.key)
  )
    return
  if (
    /^(?:ال|لل)/.test(token.key) ||
    (/^[بلوفيت]\p{L}{3}/u.test(token.key) && isOrdinaryWord(token.key)) ||
    commonVerbs.has(token.key) ||
    speakingVerbsArabic.has(token.key)
  )
    return
  if (/(?:ة|ات|ها|هم|ين|ون)$/.test(token.key) || !arabicFirstNames.has(tokens[known.from]!.key)) return
  const after = tokens[at + 1]
  const isLast =
    !after ||
    !isNext(tokens, at + 1) ||
    taken[at + 1] !== undefined ||
    closedWords.has(after.key) ||
    /^(?:ب|ل)?(?:ان|انه|انها)$|^(?:البالغ|المعروف|الملقب|الذي)$/.test(after.key)
  if (isLast) taken.fill({ ...known, to: at + 1 }, known.from, at + 1)
}

/** «المحللة كفاح الحارثي»: a word without the article and a family name behind a definite title. */
function isNamedByWords({ tokens, taken }: ArabicNames, role: number, at: number, title: string): boolean {
  const [token, family] = [tokens[at]!, tokens[at + 1]]
  const isFree = family !== undefined && isNext(tokens, at + 1) && !taken[at + 1] && at === role + 1
  return (
    isFree &&
    title.startsWith('ال') &&
    !weakRoles.has(title) &&
    !/^(?:ال|لل|[يت]\p{L}{3})/u.test(token.key) &&
    !closedWords.has(token.key) &&
    !commonVerbs.has(token.key) &&
    !roles.has(token.key) &&
    !roleModifiers.has(token.key) &&
    !speakingVerbsArabic.has(token.key) &&
    classOf(family.key) === 'family'
  )
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
