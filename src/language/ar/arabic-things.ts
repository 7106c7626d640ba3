// Places, events and products in Arabic text by the words before them: مدينة, كأس, نموذج.

import { takeQuoted } from './arabic-firms.ts'
import { type ArabicNames, formOf, isNext, take } from './arabic-names.ts'
import type { ArabicToken } from './arabic-token.ts'
import {
  callingWords,
  classWords,
  eventHeadsArabic,
  generalFollowers,
  nationalities,
  placeClassWords,
  placeHeadsArabic,
  productWords,
  roles,
} from './entity-words-table.ts'
import { endOfPerson } from './end-of-person.ts'
import { foreignShape } from './foreign-shape.ts'
import { isEverydayWord } from './ordinary-word.ts'
import { commonNouns, closedWords } from './ordinary-words-table.ts'
import { classOf, continues } from './name-word.ts'

/** Takes them in a segment. Linear. */
export function takeThings(names: ArabicNames): void {
  for (let at = 0; at < names.tokens.length; at++) {
    takePlace(names, at)
    takeHeadedPlace(names, at)
    takeOnlyPlace(names, at)
    takeEvent(names, at)
    takeProduct(names, at)
    takeCalled(names, at)
  }
}

const article = (token: ArabicToken | undefined): boolean =>
  token?.script === 'arabic' && /^ال\p{L}{2,}/u.test(token.key)
const isGeneral = (key: string): boolean => generalFollowers.has(key) || closedWords.has(key) || nationalities.has(key)

function endOfUnknown(names: ArabicNames, from: number, most: number): number {
  let to = from
  while (to < from + most && (to === from || isNext(names.tokens, to)) && isPlain(names, to, to > from)) to++
  return to
}
const isPlain = (names: ArabicNames, at: number, isLater: boolean): boolean => {
  const kind = continues(names, at)
  return kind === 'foreign' ? !isLater || foreignShape(names.tokens[at]!.key) > 0.1 : kind === 'family' && !isLater
}

function takePlace(names: ArabicNames, at: number): void {
  const { tokens, taken } = names
  const head = formOf(tokens[at], key => placeClassWords.has(key))
  if (!head || !isNext(tokens, at + 1)) return
  const known = taken[at + 1]
  if (known) {
    if (known.entityType === 'place' && known.strength < 0.5)
      taken.fill({ ...known, strength: 0.9, rule: 'class', word: head.key }, known.from, known.to)
    return
  }
  const next = tokens[at + 1]!
  if (/^(?:دولة|اقليم|جزيرة|منطقة|قرى|عاصمة|محافظة|ولاية|بلدية|قضاء|امارة|ناحية)$/.test(head.key) && next.isOrdinary)
    return
  const isNoun =
    article(next) &&
    !isGeneral(next.key) &&
    !/(?:ية|ي)$/.test(next.key) &&
    /^(?:مدينة|حي|بلدة|قرية|مخيم|محافظة|ضاحية)$/.test(head.key)
  const isFirst = /first/.test(classOf(next.key) ?? '') && /^(?:مدينة|بلدة|قرية)$/.test(head.key)
  const to = isNoun || isFirst ? at + 2 : endOfUnknown(names, at + 1, 2)
  if (to === at + 1) return
  take(names, {
    from: at + 1,
    to,
    start: next.start,
    entityType: 'place',
    strength: 0.8,
    rule: 'class',
    word: head.key,
  })
}

const ownHeads =
  /^(?:شارع|ميدان|مطار|ميناء|مضيق|خليج|وادي|معبر|ساحة|ملعب|استاد|قصر|جبل|جبال|بحيرة|سد|مسجد|كنيسة|حديقة|قلعة|دوار|نهر|سجن|محمية|محطة|مجمع|قاعدة|معبد|حقل|مفاعل|مصفاة|مقبرة|جامع|منتجع|معتقل|كاتدرائية|دير|جسر|نفق|سوق)$/
/** After these an everyday word with the article is a name too: سجن الحوت. */
const namedByWords = /^(?:شارع|ميدان|ساحة|معبر|دوار|سجن|محمية|مسجد|جامع|معتقل)$/
/** After these a lone word that no page of news knows is a name. */
const namedByUnknown = /^(?:نهر|بحيرة|جبل|مطار|ميناء|معبر|مضيق|سد|محمية|سجن|حقل|وادي|قصر|معبد)$/
const placeAdjectives =
  /^(?:الدولي|الدولية|الكبير|الكبرى|الاخضر|الوطني|الشرقي|الغربي|الشمالي|الجنوبي|المتوسط|الحدودي|الجوية|البحرية|النووية|النووي|الاثرية)$/

function takeHeadedPlace(names: ArabicNames, at: number): void {
  const { tokens, taken } = names
  const head = formOf(tokens[at], key => placeHeadsArabic.has(key))
  if (!head || !isNext(tokens, at + 1) || !ownHeads.test(head.key) || (taken[at] && taken[at]!.strength > 0.9)) return
  const next = tokens[at + 1]!
  const known = taken[at + 1]
  const kind = classOf(next.key)
  let to = at + 1
  if (known && (known.entityType === 'place' || known.entityType === 'person'))
    to = isNext(tokens, known.to) ? endOfUnknown(names, known.to, 2) : known.to
  else if (known) return
  else if (article(next) && !isGeneral(next.key) && (namedByWords.test(head.key) || kind === 'family')) to = at + 2
  else if (next.key === 'سان' && isNext(tokens, at + 2)) to = at + 3
  else if (kind === 'first' || kind === 'unsure-first')
    to = next.isOrdinary && kind !== 'first' ? at + 1 : endOfPerson(names, at + 1)
  else if (!next.isOrdinary)
    to = Math.max(
      endOfUnknown(names, at + 1, 3),
      namedByUnknown.test(head.key) && !article(next) ? endOfStrange(names, at + 1) : 0,
    )
  else if (namedByUnknown.test(head.key) && !isEverydayWord(next.key) && !article(next) && foreignShape(next.key) > 0)
    to = at + 2
  if (to <= at + 1) return
  while (isNext(tokens, to) && placeAdjectives.test(tokens[to]!.key)) to++
  take(names, { from: at, to, start: head.start, entityType: 'place', strength: 0.83, rule: 'head', word: head.key })
}

/** After such a head also words that look little like names. */
function endOfStrange(names: ArabicNames, from: number): number {
  let to = from + 1
  while (to < from + 3 && isNext(names.tokens, to) && continues(names, to) === 'foreign') to++
  return to
}

/** المسرح البلدي, القصر الجمهوري: the one that there is. */
function takeOnlyPlace(names: ArabicNames, at: number): void {
  const head = formOf(names.tokens[at], key => /^(?:المسرح|القصر|الجامع|المسجد|الملعب)$/.test(key))
  if (!head || !isNext(names.tokens, at + 1)) return
  const { key } = names.tokens[at + 1]!
  if (!/^(?:البلدي|الملكي|الجمهوري|الرئاسي|الاموي|الازهر|النبوي|الاولمبي|الابراهيمي)$/.test(key)) return
  const strength = 0.62
  take(names, { from: at, to: at + 2, start: head.start, entityType: 'place', strength, rule: 'head', word: head.key })
}

const strongEvents =
  /^(?:كاس|بطولة|مهرجان|معرض|مونديال|اولمبياد|منتدى|ملتقى|رالي|ماراثون|بينالي|معركة|ثورة|انتفاضة|قمة|مؤتمر|حرب|عملية|دورة|جائزة)$/

function takeEvent(names: ArabicNames, at: number): void {
  const { tokens, taken } = names
  const head = formOf(tokens[at], key => eventHeadsArabic.has(key))
  if (!head || at + 1 >= tokens.length) return
  if (
    /^(?:عملية|مهرجان|معرض|مؤتمر|عاصفة|منتدى|جائزة|قمة|بطولة)$/.test(head.key) &&
    takeQuoted(names, at + 1, 'event', head.key)
  )
    return
  if (!isNext(tokens, at + 1)) return
  const next = tokens[at + 1]!
  const known = taken[at + 1]
  if (/^(?:ال)?(?:اعصار|عاصفة)$/.test(head.key)) {
    const to = known ? known.to : endOfUnknown(names, at + 1, 2)
    const isFirst = !known && /first/.test(classOf(next.key) ?? '')
    if (to > at + 1 || isFirst)
      take(names, {
        from: at + 1,
        to: Math.max(to, at + 2),
        start: next.start,
        entityType: 'event',
        strength: 0.96,
        rule: 'class',
        word: head.key,
      })
    return
  }
  if (!strongEvents.test(head.key) || isGeneral(next.key)) return
  if (/^(?:اولمبياد|مونديال)$/.test(head.key) && /^(?:19|20)\d\d$/.test(next.key)) {
    take(names, {
      from: at,
      to: at + 2,
      start: head.start,
      entityType: 'event',
      strength: 0.9,
      rule: 'head',
      word: head.key,
    })
    return
  }
  let to = at + 1
  if (known && known.entityType !== 'event') to = known.to
  else if (
    article(next) &&
    (!/^(?:الا|العام|الاستثمار)/.test(next.key) || isNamedByField(tokens, at, head.key)) &&
    isEventNoun(head.key, next.key)
  )
    to = at + 2
  else if (!next.isOrdinary) to = endOfUnknown(names, at + 1, 2)
  if (to <= at + 1) return
  while (to < at + 6 && isNext(tokens, to) && goesOnAsEvent(tokens[to]!, to - at, head.key)) to++
  const strength = /^(?:كاس|مهرجان|معرض|مونديال|اولمبياد|معركة|بطولة|جائزة)$/.test(head.key)
    ? 0.84
    : known || to > at + 2
      ? 0.74
      : 0.45
  take(names, { from: at, to, start: head.start, entityType: 'event', strength, rule: 'head', word: head.key })
}

/** معرض الإلكترونيات الاستهلاكية: an adjective after the field makes a name of it. */
const isNamedByField = (tokens: readonly ArabicToken[], at: number, head: string): boolean =>
  /^(?:معرض|مؤتمر|منتدى)$/.test(head) && isNext(tokens, at + 2) && /^ال\p{L}+(?:ية|ي)$/u.test(tokens[at + 2]!.key)

const isEventNoun = (head: string, noun: string): boolean =>
  !/^(?:حرب|عملية|دورة|ثورة)$/.test(head) ||
  /^(?:الالعاب|الخليج|الاستقلال|النجوم|اكتوبر|العلم|الياسمين|الاستنزاف|الشوارع)$/.test(noun)

const goesOnAsEvent = (token: ArabicToken, step: number, head: string): boolean =>
  (/^ال\p{L}+(?:ي|ية|يه)$/u.test(token.key) && !isGeneral(token.key)) ||
  /^ال(?:دولي|دولية|عالمية|عالمي|سينمائي|اولى|ثانية|عربية|افريقية|اسيوية|اولمبية|شتوية|صيفية|اوروبية)$/.test(
    token.key,
  ) ||
  (/^لل\p{L}{3,}$/u.test(token.key) && step < 5 && /^(?:معرض|مؤتمر|منتدى|مهرجان|قمة|ملتقى)$/.test(head)) ||
  /^(?:19|20)\d\d$/.test(token.key)

function takeProduct(names: ArabicNames, at: number): void {
  const { tokens, taken } = names
  const head = formOf(tokens[at], key => productWords.has(key) || productWords.has(key.replace(/(?:ه|ها|هم|نا)$/, '')))
  if (!head) return
  let next = at + 1
  while (next < tokens.length && next < at + 5 && isNext(tokens, next) && isModifier(names, next)) next++
  if (next >= tokens.length) return
  if (takeQuoted(names, next, 'product', head.key)) return
  if (!isNext(tokens, next)) return
  const known = taken[next]
  const isPlural = /^(?:رقائق|رقاقات|شرائح|هواتف|طائرات|صواريخ|مقاتلات|مسيرات|معالجات)$/.test(head.key)
  if (known && known.from === next) {
    if (known.entityType === 'product' || known.strength < 0.7 || known.rule === 'latin')
      taken.fill(
        {
          ...known,
          entityType: 'product',
          strength: isPlural && known.rule === 'latin' && !/\d/.test(known.word) ? 0.6 : 0.9,
          rule: 'class',
          word: head.key,
        },
        known.from,
        known.to,
      )
    return
  }
  if (known || /^(?:مساعد|خدمة|نظام|برنامج|جيل|محرك|جهاز|سيارة|طائرة)$/.test(head.key) || next > at + 3) return
  const kind = classOf(tokens[next]!.key)
  if (kind !== 'foreign' || head.key.startsWith('ال') || foreignShape(tokens[next]!.key) <= 0) return
  take(names, {
    from: next,
    to: endOfUnknown(names, next, 2),
    start: tokens[next]!.start,
    entityType: 'product',
    strength: isPlural ? 0.55 : 0.8,
    rule: 'class',
    word: head.key,
  })
}

const isModifier = ({ tokens, taken }: ArabicNames, at: number): boolean =>
  !taken[at] &&
  tokens[at]!.script === 'arabic' &&
  (callingWords.has(tokens[at]!.key) ||
    (tokens[at]!.isOrdinary &&
      !closedWords.has(tokens[at]!.key) &&
      (commonNouns.has(tokens[at]!.key.replace(/^ال/, '').replace(/(?:ية|ة)$/, '')) ||
        article(tokens[at]) ||
        /(?:ية|ة|ي)$/.test(tokens[at]!.key))))

/** أداة تجريبية تدعى Tinker: what is so called is named some words before. */
function takeCalled(names: ArabicNames, at: number): void {
  const { tokens, taken } = names
  if (!formOf(tokens[at], key => callingWords.has(key) && key !== 'اسم') || at + 1 >= tokens.length) return
  for (let back = at - 1; back >= Math.max(0, at - 6); back--) {
    const head = formOf(
      tokens[back],
      key => productWords.has(key) || classWords.has(key) || placeClassWords.has(key) || roles.has(key),
    )
    if (!head || (roles.has(head.key) && tokens[at]!.key === 'باسم')) continue
    const entityType = productWords.has(head.key)
      ? 'product'
      : classWords.has(head.key)
        ? 'organization'
        : placeClassWords.has(head.key)
          ? 'place'
          : 'person'
    if ((entityType === 'product' || entityType === 'organization') && takeQuoted(names, at + 1, entityType, head.key))
      return
    if (!isNext(tokens, at + 1)) return
    const known = taken[at + 1]
    if (known && (known.rule === 'latin' || known.strength < 0.9))
      taken.fill({ ...known, entityType, strength: 0.9, rule: 'class', word: head.key }, known.from, known.to)
    else if (!known) {
      const to = endOfUnknown(names, at + 1, 3)
      if (to > at + 1)
        take(names, {
          from: at + 1,
          to,
          start: tokens[at + 1]!.start,
          entityType,
          strength: 0.85,
          rule: 'class',
          word: head.key,
        })
    }
    return
  }
}
