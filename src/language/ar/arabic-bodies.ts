// Organisations in Arabic text by the words at their head: شركة, وزارة, المحكمة الدستورية.

import { type ArabicNames, formOf, isNext, take } from './arabic-names.ts'
import type { ArabicToken } from './arabic-token.ts'
import {
  courts,
  fieldHeads,
  fieldNouns,
  joining,
  neverBodies,
  ownNouns,
  serving,
  singleHeads,
  stateHeads,
} from './body-words-table.ts'
import {
  bodyAdjectives,
  bodyHeads,
  classWords,
  definiteHeads,
  generalFollowers,
  nationalities,
  roles,
} from './entity-words-table.ts'
import { closedWords } from './ordinary-words-table.ts'
import { continues } from './name-word.ts'

/** Takes the organisations of a segment. Linear. */
export function takeBodies(names: ArabicNames): void {
  for (let at = 0; at < names.tokens.length; at++) {
    takeDefinite(names, at)
    takeHeaded(names, at)
  }
}

const article = (token: ArabicToken | undefined): boolean =>
  token?.script === 'arabic' && /^ال\p{L}{2,}/u.test(token.key)
const isGeneral = (key: string): boolean => generalFollowers.has(key) || closedWords.has(key)

/** المحكمة الدستورية العليا, المتحف المصري الكبير, الشبكة السورية لحقوق الإنسان */
function takeDefinite(names: ArabicNames, at: number): void {
  const { tokens } = names
  const head = formOf(tokens[at], key => definiteHeads.has(key))
  if (!head || !isNext(tokens, at + 1)) return
  const first = tokens[at + 1]!.key
  const isNational = nationalities.has(first)
  if (!bodyAdjectives.has(first) && !isNational) return
  const to = goOn(names, at + 2, head.key)
  if (isNational && to === at + 2 && !/^(?:الجامعة|الخطوط)$/.test(head.key)) return
  const strength =
    to - at > 2
      ? 0.86
      : head.key === 'الجامعة'
        ? 0.7
        : /^(?:المركزي|الدستورية|العليا|الثوري|الجنائية|الجوية)$/.test(first)
          ? 0.78
          : 0.45
  take(names, { from: at, to, start: head.start, entityType: 'organization', strength, rule: 'head', word: head.key })
}

/** وزارة الصحة والسكان, جامعة ستانفورد, هيئة تنظيم الاتصالات */
function takeHeaded(names: ArabicNames, at: number): void {
  const { tokens, taken } = names
  const head = formOf(tokens[at], key => bodyHeads.has(key))
  if (!head || !isNext(tokens, at + 1) || isTitle(names, at)) return
  const longer = taken[at]?.entityType === 'organization' ? goOn(names, taken[at]!.to, head.key) : 0
  if (taken[at] && longer <= taken[at]!.to && taken[at]!.to > at + 1) return
  const place = taken[at + 1]
  const isClass = classWords.has(head.key)
  if (longer === 0 && place?.entityType === 'organization' && (isClass || place.strength > 0.9)) return
  const found = longer > 0 ? { to: longer, strength: 0.93 } : endOfHeaded(names, at, head.key)
  if (found)
    take(names, { from: at, start: head.start, entityType: 'organization', rule: 'head', word: head.key, ...found })
}

/** رئيس مجلس الوزراء is what somebody is. */
const isTitle = ({ tokens }: ArabicNames, at: number): boolean =>
  isNext(tokens, at) &&
  /^[ولب]?(?:رئيس|رئيسة|نائب|نائبة)$/.test(tokens[at - 1]!.key) &&
  /^مجلس$/.test(tokens[at]!.key) &&
  /^(?:الوزراء|الادارة)$/.test(tokens[at + 1]!.key)

interface HeadedEnd {
  readonly to: number
  readonly strength: number
}

function endOfHeaded(names: ArabicNames, at: number, head: string): HeadedEnd | null {
  const { tokens, taken } = names
  const next = tokens[at + 1]!
  const after = tokens[at + 2]
  const place = taken[at + 1]
  if (head === 'محكمة' && courts.has(next.key)) {
    const where = taken[at + 2]?.entityType === 'place' && isNext(tokens, at + 2) ? taken[at + 2]!.to : at + 2
    const to = goOn(names, where, head)
    return { to, strength: to > at + 2 ? 0.85 : 0.5 }
  }
  if (fieldHeads.has(head) && fieldNouns.has(next.key) && after && isNext(tokens, at + 2)) {
    const where = taken[at + 2]
    if (where?.entityType === 'place') return { to: goOn(names, where.to, head), strength: 0.8 }
    if (article(after) && !isGeneral(after.key) && !neverBodies.has(after.key) && !where)
      return { to: goOn(names, at + 3, head), strength: 0.82 }
  }
  if (
    article(next) &&
    (isOfBody(next.key) || ownNouns[head]?.has(next.key) || (head === 'وزارة' && !isGeneral(next.key)))
  ) {
    const to = goOn(names, at + 2, head)
    if (head === 'هيئة' && next.key === 'الاركان' && after?.key === 'المشتركة') return { to: at + 3, strength: 0.86 }
    if (to - at > 2) return { to, strength: 0.86 }
    if (singleHeads.has(head) || ownNouns[head]?.has(next.key)) return { to, strength: 0.85 }
    // هيئة المنافسة البريطانية: whose it is makes it the only one.
    const isOfState = after !== undefined && isNext(tokens, to) && nationalities.has(after.key)
    return { to, strength: isOfState && !classWords.has(head) ? 0.78 : head === 'مجلس' ? 0.4 : 0.46 }
  }
  if (classWords.has(head)) return null
  if (place) {
    if (place.entityType !== 'person' && place.entityType !== 'place') return null
    const isLoose = /^(?:مكتب|مجلس|لجنة|جهاز|ديوان|مصلحة|قيادة|جيش|قوات|رئاسة|سلطة|ادارة|شبكة|تجمع|حرس)$/.test(head)
    // إدارة ترامب is the man.
    if (isLoose && place.entityType === 'person') return null
    return { to: goOn(names, place.to, head), strength: isLoose ? 0.4 : 0.85 }
  }
  if (
    next.isOrdinary ||
    next.script !== 'arabic' ||
    !/^(?:جامعة|بنك|معهد|كلية|متحف|اكاديمية|مستشفى|مركز|مرصد|مصرف)$/.test(head)
  )
    return null
  let to = at + 2
  while (to < at + 5 && isNext(tokens, to) && continues(names, to) && continues(names, to) !== 'particle') to++
  return { to: goOn(names, to, head), strength: 0.82 }
}

const isOfBody = (key: string): boolean =>
  !isGeneral(key) && !nationalities.has(key) && !neverBodies.has(key) && !roles.has(key)

/** Where the name of a body ends whose head stands before: adjectives, لل and a noun, و and a noun of its field. */
function goOn({ tokens, taken }: ArabicNames, start: number, head: string): number {
  let to = start
  while (to < tokens.length && to < start + 5 && isNext(tokens, to)) {
    const { key } = tokens[to]!
    const isServing =
      serving.has(head) &&
      (/^لل\p{L}{3,}/u.test(key) || (/^ل(?:حقوق|كرة|شؤون|علوم|مكافحة)$/.test(key) && article(tokens[to + 1])))
    const isJoined =
      /^وال\p{L}{3,}/u.test(key) &&
      joining.has(head) &&
      !definiteHeads.has(key.slice(1)) &&
      !roles.has(key.slice(1)) &&
      !bodyHeads.has(key.slice(3)) &&
      !/^وال(?:حكومة|شركة|دولة|ذي|تي|ان|يوم)/.test(key)
    const isMore =
      article(tokens[to]) &&
      !isGeneral(key) &&
      !/^(?:الذي|التي|الذين|اللذان)$/.test(key) &&
      !(stateHeads.has(head) && nationalities.has(key)) &&
      !(taken[to] && taken[to]!.entityType !== 'place')
    if (!(isServing || isJoined || isMore)) break
    if (/^ل(?!ل)/.test(key)) to++
    if (isMore && !taken[to] && !isAdjectiveOrNoun(key, head, to - start)) break
    to++
  }
  return to
}

/** An adjective goes on with any name; a second noun only where bodies are named by two: هيئة السوق المالية. */
const isAdjectiveOrNoun = (key: string, head: string, step: number): boolean =>
  bodyAdjectives.has(key) ||
  nationalities.has(key) ||
  /(?:ي|ية|يه)$/.test(key) ||
  (step === 0 && /^(?:محكمة|هيئة|منظمة|مركز)$/.test(head)) ||
  key === 'الكبير'
