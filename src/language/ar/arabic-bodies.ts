// Organisations in Arabic text by the words at their head: شركة, وزارة, المحكمة الدستورية.

import { type ArabicNames, formOf, isNext, take } from './arabic-names.ts'
import type { ArabicToken } from './arabic-token.ts'
import {
  bodyAdjectives,
  bodyHeads,
  classWords,
  definiteHeads,
  generalFollowers,
  nationalities,
  roles,
} from './entity-words-table.ts'
import { foreignShape } from './foreign-shape.ts'
import { closedWords } from './ordinary-words-table.ts'
import { classOf, continues } from './name-word.ts'

/** Classes that an everyday word with the article may name by itself: صحيفة الوطن, نادي الاتحاد. */
const namedByNouns = new Set('صحيفة جريدة مجلة قناة نادي تلفزيون موقع اذاعة حركة شبكة'.split(' '))
/** Heads after which a nationality is said of the body and is no part of its name. */
const stateHeads = new Set('وزارة محكمة برلمان نيابة مجلس المحكمة النيابة المجلس هيئة مصلحة البرلمان'.split(' '))
/** Heads that one word makes a name. */
const singleHeads = new Set('وزارة جامعة محكمة بنك مفوضية نيابة'.split(' '))
const councils = new Set(
  'الامن النواب الشيوخ الشورى الوزراء الدولة القضاء السيادة الامة العموم اللوردات الاعيان المستشارين القيادة'.split(' '),
)
const courts = new Set('جنايات استئناف نقض جنح تمييز عدل بداية'.split(' '))
const serving = new Set(
  'هيئة مركز معهد جامعة مؤسسة صندوق مجلس منظمة اتحاد جمعية لجنة بنك المعهد المركز الهيئة المجلس الاتحاد الجمعية المؤسسة المنظمة اللجنة الشركة المكتب الوكالة الجهاز المرصد الصندوق الادارة التحالف'.split(
    ' ',
  ),
)
const neverBodies = new Set(
  'الادارة المدينة الشركة التحقيق البيانات التسوق الابحاث المحكمة الدفاع التحرير العمل الاعمال الفكر الرئيس الطوارئ الطعام التنفيذ القضية النظر التفكير الحكم الشرطة المنطقة الحكومة المال الحزب المؤسسة الصحفيين التجارب البريد'.split(
    ' ',
  ),
)
/** Foreign words for a kind of firm at the end of a name. */
const foreignEndings = new Set(
  'ماشينز لاب لابز تكنولوجيز سيستمز غروب جروب كابيتال هولدينغ كوربوريشن تايمز بوست نيوز ميديا انرجي بيكتشرز ستوديوز روبوتيكس اوديو جورنال فنتشرز بارتنرز موتورز ايرلاينز ايرويز فارما يونايتد ديناميكس سوليوشنز سوفتوير انتليجنس فاونديشن تك سيرفيسز كلاود نتوركس تيليكوم تلكوم تيلكوم سيرفس غلوبال جلوبال انترناشونال ماركتس بانك بنكورب فارماسيوتيكالز ثيرابيوتكس روبوتكس ميوزيك نتورك'.split(
    ' ',
  ),
)

export const isForeignEnding = (key: string): boolean => foreignEndings.has(key)

/** Takes the organisations of a segment. Linear. */
export function takeBodies(names: ArabicNames): void {
  for (let at = 0; at < names.tokens.length; at++) {
    takeDefinite(names, at)
    takeHeaded(names, at)
    takeClassed(names, at)
    takeLetters(names, at)
  }
}

const article = (token: ArabicToken | undefined): boolean =>
  token?.script === 'arabic' && /^ال\p{L}{2,}/u.test(token.key)
const isGeneral = (key: string): boolean => generalFollowers.has(key) || closedWords.has(key)

/** المحكمة الدستورية العليا */
function takeDefinite(names: ArabicNames, at: number): void {
  const { tokens } = names
  const head = formOf(tokens[at], key => definiteHeads.has(key))
  if (!head || !isNext(tokens, at + 1)) return
  const first = tokens[at + 1]!.key
  if (
    !bodyAdjectives.has(first) &&
    !(nationalities.has(first) && article(tokens[at + 2]) && bodyAdjectives.has(tokens[at + 2]!.key))
  )
    return
  const to = goOn(names, at + 2, head.key)
  const isNationalOnly = to === at + 2 && nationalities.has(first)
  if (isNationalOnly && !/^(?:الجامعة|الخطوط)$/.test(head.key)) return
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

/** وزارة الصحة والسكان, جامعة ستانفورد */
function takeHeaded(names: ArabicNames, at: number): void {
  const { tokens, taken } = names
  const head = formOf(tokens[at], key => bodyHeads.has(key))
  if (!head || !isNext(tokens, at + 1)) return
  const next = tokens[at + 1]!
  const place = taken[at + 1]
  const isClass = classWords.has(head.key)
  if (place?.entityType === 'organization' && (isClass || place.strength > 0.9)) return
  let to: number
  let strength: number
  if (head.key === 'محكمة' && courts.has(next.key)) {
    to = goOn(names, at + 2, head.key)
    strength = to > at + 2 ? 0.85 : 0.5
  } else if (
    article(next) &&
    !isGeneral(next.key) &&
    !nationalities.has(next.key) &&
    !neverBodies.has(next.key) &&
    !roles.has(next.key)
  ) {
    to = goOn(names, at + 2, head.key)
    strength =
      to - at > 2 ? 0.86 : singleHeads.has(head.key) || (head.key === 'مجلس' && councils.has(next.key)) ? 0.85 : 0.46
    if (head.key === 'مجلس' && to === at + 2 && !councils.has(next.key)) strength = 0.4
  } else if (place && !isClass) {
    if (place.entityType === 'person' || place.entityType === 'place') {
      to = goOn(names, place.to, head.key)
      strength = /^(?:مكتب|مجلس|لجنة|جهاز|ديوان|مصلحة|قيادة|جيش|قوات|رئاسة|سلطة|ادارة)$/.test(head.key) ? 0.4 : 0.85
    } else return
  } else if (
    !isClass &&
    !next.isOrdinary &&
    next.script === 'arabic' &&
    /^(?:جامعة|بنك|معهد|كلية|متحف|اكاديمية|مستشفى|مركز)$/.test(head.key)
  ) {
    to = at + 2
    while (to < at + 5 && isNext(tokens, to) && continues(names, to) && continues(names, to) !== 'particle') to++
    to = goOn(names, to, head.key)
    strength = 0.82
  } else return
  take(names, { from: at, to, start: head.start, entityType: 'organization', strength, rule: 'head', word: head.key })
}

/** Where the name of a body ends whose head stands before: adjectives, لل and a noun, و and a noun of its field. */
function goOn({ tokens, taken }: ArabicNames, start: number, head: string): number {
  let to = start
  while (to < tokens.length && to < start + 5 && isNext(tokens, to)) {
    const { key } = tokens[to]!
    const isServing = serving.has(head) && /^لل\p{L}{3,}/u.test(key)
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
    if (isMore && !taken[to] && !isAdjectiveOrNoun(key, head, to - start)) break
    to++
  }
  return to
}

const joining = new Set(
  'وزارة هيئة مركز معهد جامعة مديرية منظمة جهاز لجنة المركز المعهد الهيئة المجلس صندوق كلية مؤسسة الادارة التحالف'.split(
    ' ',
  ),
)

/** An adjective goes on with any name; a second noun only where bodies are named by two: هيئة السوق المالية. */
const isAdjectiveOrNoun = (key: string, head: string, step: number): boolean =>
  bodyAdjectives.has(key) ||
  nationalities.has(key) ||
  /(?:ي|ية|يه)$/.test(key) ||
  (step === 0 && /^(?:محكمة|هيئة|منظمة|مركز)$/.test(head))

/** شركة هالسيون أوديو: the class stays outside. */
function takeClassed(names: ArabicNames, at: number): void {
  const { tokens, taken } = names
  const head = formOf(tokens[at], key => classWords.has(key))
  if (!head || at + 1 >= tokens.length) return
  if (takeQuoted(names, at + 1, 'organization', head.key) || !isNext(tokens, at + 1)) return
  const next = tokens[at + 1]!
  const known = taken[at + 1]
  if (known) {
    if (
      known.from === at + 1 &&
      known.entityType !== 'person' &&
      (known.rule === 'latin' ||
        known.rule === 'version' ||
        known.rule === 'ending' ||
        known.entityType === 'product' ||
        (known.strength < 0.5 && known.rule === 'gazetteer')) &&
      !(known.entityType === 'place' && !namedByNouns.has(head.key))
    )
      names.taken.fill(
        { ...known, entityType: 'organization', strength: 0.92, rule: 'class', word: head.key },
        known.from,
        known.to,
      )
    else if (known.strength < 0.5 && known.rule === 'gazetteer')
      names.taken.fill({ ...known, strength: 0.9, rule: 'class', word: head.key }, known.from, known.to)
    return
  }
  if (article(next)) {
    if (isGeneral(next.key) || nationalities.has(next.key) || roles.has(next.key)) return
    const isNamed = namedByNouns.has(head.key) || classOf(next.key) === 'family'
    if (!isNamed || ((head.key === 'شبكة' || head.key === 'موقع' || head.key === 'حركة') && next.isOrdinary)) return
    take(names, {
      from: at + 1,
      to: at + 2,
      start: next.start,
      entityType: 'organization',
      strength: 0.78,
      rule: 'class',
      word: head.key,
    })
    return
  }
  if (!continues(names, at + 1) || continues(names, at + 1) === 'particle') return
  let to = at + 2
  while (to < at + 5 && isNext(tokens, to) && goesOnAsFirm(names, to)) to++
  if (to < tokens.length && isNext(tokens, to) && /^لل\p{L}{3,}/u.test(tokens[to]!.key) && !taken[to]) to++
  take(names, {
    from: at + 1,
    to,
    start: next.start,
    entityType: 'organization',
    strength: 0.85,
    rule: 'class',
    word: head.key,
  })
}

/** A first name after a firm is the person at its head: لشركة كوهير إيدان غوميز. */
const goesOnAsFirm = (names: ArabicNames, at: number): boolean => {
  const kind = continues(names, at)
  return (
    (kind === 'foreign' && foreignShape(names.tokens[at]!.key) > -0.1) ||
    (kind === 'first' && !isNext(names.tokens, at + 1))
  )
}

/** سولاس ماشينز, سكيل إيه آي: a foreign word for a firm ends the name. */
function takeLetters(names: ArabicNames, at: number): void {
  const { tokens } = names
  if (at < 1 || !isNext(tokens, at)) return
  const isLetters = tokens[at]!.key === 'اي' && /^(?:ايه|ايي|اي)$/.test(tokens[at - 1]!.key)
  if (!isLetters && !foreignEndings.has(tokens[at]!.key)) return
  if (names.taken[at] && names.taken[at]!.strength > 0.9) return
  const last = isLetters ? at - 2 : at - 1
  let from = last
  while (from > 0 && from > last - 1 && isNext(tokens, from) && continues(names, from - 1) === 'foreign') from--
  const first = tokens[from]
  if (
    !first ||
    first.script !== 'arabic' ||
    (names.taken[from] && names.taken[from]!.strength > 0.9 && names.taken[from]!.to > at)
  )
    return
  const kind = classOf(first.key)
  if (kind !== 'foreign' && kind !== 'first') return
  take(names, {
    from,
    to: at + 1,
    start: first.start,
    entityType: 'organization',
    strength: 0.84,
    rule: 'ending',
    word: tokens[at]!.key,
  })
}

/** «…» of at most five words that opens before token `from`. */
export function takeQuoted(
  names: ArabicNames,
  from: number,
  entityType: 'organization' | 'product' | 'event',
  word: string,
): boolean {
  const { tokens, text } = names
  if (from >= tokens.length || !/^[ \u00a0](?:ال\s*)?[«"“]$/.test(tokens[from]!.gap)) return false
  let to = from + 1
  while (to < tokens.length && to <= from + 5 && isNext(tokens, to)) to++
  if (to > from + 5 || !/^[»"”]/.test(text.slice(tokens[to - 1]!.end, tokens[to - 1]!.end + 1))) return false
  const known = names.taken[from]
  const kept = known && known.from === from && known.to === to && known.strength > 0.9 ? known.entityType : entityType
  names.taken.fill(undefined, from, to)
  take(names, { from, to, start: tokens[from]!.start, entityType: kept, strength: 0.9, rule: 'class', word })
  return true
}
