// Firms in Arabic text: a class word before a name that it is no part of, or a foreign word for a kind of firm after it.

import { type ArabicName, type ArabicNames, formOf, isNext, take } from './arabic-names.ts'
import { classWords, generalFollowers, nationalities, roles } from './entity-words-table.ts'
import { foreignShape } from './foreign-shape.ts'
import { closedWords } from './ordinary-words-table.ts'
import { classOf, continues } from './name-word.ts'

/** Classes that an everyday word with the article may name by itself: صحيفة الوطن, نادي الاتحاد. */
const namedByNouns = new Set('صحيفة جريدة مجلة قناة نادي تلفزيون موقع اذاعة حركة شبكة'.split(' '))
/** Foreign words for a kind of firm at the end of a name. */
const foreignEndings = new Set(
  'ماشينز لاب لابز تكنولوجيز سيستمز غروب جروب كابيتال هولدينغ كوربوريشن تايمز بوست نيوز ميديا انرجي بيكتشرز ستوديوز روبوتيكس اوديو جورنال فنتشرز بارتنرز موتورز ايرلاينز ايرويز فارما يونايتد ديناميكس سوليوشنز سوفتوير انتليجنس فاونديشن تك سيرفيسز كلاود نتوركس تيليكوم تلكوم تيلكوم سيرفس غلوبال جلوبال انترناشونال ماركتس بانك بنكورب فارماسيوتيكالز ثيرابيوتكس روبوتكس ميوزيك نتورك'.split(
    ' ',
  ),
)

export const isForeignEnding = (key: string): boolean => foreignEndings.has(key)

/** Takes them in a segment. Linear. */
export function takeFirms(names: ArabicNames): void {
  for (let at = 0; at < names.tokens.length; at++) {
    takeClassed(names, at)
    takeLetters(names, at)
  }
}

/** شركة هالسيون أوديو: the class stays outside. */
function takeClassed(names: ArabicNames, at: number): void {
  const { tokens, taken } = names
  const head = formOf(tokens[at], key => classWords.has(key))
  if (!head || at + 1 >= tokens.length) return
  if (takeQuoted(names, at + 1, 'organization', head.key) || !isNext(tokens, at + 1)) return
  const next = tokens[at + 1]!
  const known = taken[at + 1]
  if (known) return retype(names, known, at + 1, head.key)
  if (/^ال\p{L}{2,}/u.test(next.key)) {
    if (
      generalFollowers.has(next.key) ||
      closedWords.has(next.key) ||
      nationalities.has(next.key) ||
      roles.has(next.key)
    )
      return
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
  if (head.key === 'صندوق' && classOf(next.key) === 'first') return
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

/** A name that is known already, after a class word. */
function retype({ taken }: ArabicNames, known: ArabicName, at: number, head: string): void {
  const isOpen =
    known.from === at &&
    known.entityType !== 'person' &&
    (/^(?:latin|version|ending|acronym)$/.test(known.rule) ||
      known.entityType === 'product' ||
      (known.strength < 0.5 && known.rule === 'gazetteer')) &&
    !(known.entityType === 'place' && !namedByNouns.has(head))
  const as = { rule: 'class', word: head }
  if (isPaper(head, known))
    taken.fill({ ...known, ...as, entityType: 'organization', strength: 0.9 }, known.from, known.to)
  else if (isOpen) taken.fill({ ...known, ...as, entityType: 'organization', strength: 0.92 }, known.from, known.to)
  else if (known.strength < 0.5 && known.rule === 'gazetteer')
    taken.fill({ ...known, ...as, strength: 0.9 }, known.from, known.to)
}

/** صحيفة الشرق الأوسط, تلفزيون سوريا: what has the name of a place is the paper here. */
const isPaper = (head: string, { from, to, entityType, rule }: ArabicName): boolean =>
  entityType === 'place' &&
  rule === 'gazetteer' &&
  (/^(?:تلفزيون|اذاعة)$/.test(head) || (/^(?:صحيفة|جريدة|مجلة)$/.test(head) && to > from + 1))

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
