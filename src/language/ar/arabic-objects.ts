// Arabic verbs that take a noun for what is said: «أعلنت الشركة استحواذها»، «أقرّت بالخطأ»، «اتهمه بالكذب».

import type { Cue } from '../both/cue.ts'
import type { Reported } from '../both/reported.ts'
import { wordsBetween } from '../both/report-tokens.ts'
import { complementizers, contentStarts } from './arabic-clause-words-table.ts'
import { afterLetters, objectAt, speakerIn, subjectBefore } from './arabic-phrases.ts'
import { type Place, report } from './arabic-place.ts'

/** أعلن عن، شدد على، حذر من: what leads to a bare object. */
const preposition = ({ id, type }: Cue): string | null =>
  type === 'denial' || id === 'circulate' || id === 'believe'
    ? null
    : id === 'confirm'
      ? 'علي'
      : id === 'warn'
        ? 'من'
        : 'عن'

/** «على الأقل» leads to nothing. */
const isLead = (tokens: Place['tokens'], at: number, lead: string | null): boolean =>
  tokens[at]!.word === lead && !/^(?:الاقل|الاكثر|الاطلاق|الفور)$/.test(tokens[at + 1]?.word ?? '')

/** «أكد ذلك ثلاثة مسؤولين»، «نفى صحة الأنباء»: the object stands at once, or before any "that". */
export function isObjectFirst({ tokens, to, cue }: Place): boolean {
  const lead = preposition(cue)
  const about = tokens.slice(to, to + 18).findIndex((_, step) => isLead(tokens, to + step, lead))
  const that = tokens.slice(to, to + 30).findIndex(({ word }) => complementizers.has(word))
  return about >= 0 && (that < 0 || that > about + 1)
}

/** «أعلنت الشركة استحواذها»، «كشفت عن خطة»، «نفى الاتهامات». */
export function readObject(place: Place): Reported[] {
  const { tokens, at, to, cue } = place
  const { clauseEnd } = tokens[at]!
  const limit = Math.min(clauseEnd, to + 24)
  const lead = preposition(cue)
  let about = to
  while (about < limit && !isLead(tokens, about, lead)) about++
  const left = subjectBefore(tokens, at)
  if (about < limit) {
    const gap = about === to ? null : speakerIn(tokens, to, about)
    return [
      report(place, {
        source: gap ?? left?.range ?? null,
        isInherited: !gap && (left?.isPronoun ?? true),
        content: wordsBetween(tokens, about + 1, clauseEnd),
      }),
    ]
  }
  if (cue.id === 'reveal' || cue.id === 'warn') return []
  // قُدّرت: nobody is told of who did.
  if (cue.id === 'estimate' && /^[وف]?\p{L}\u064f/u.test(tokens[at]!.text)) return []
  const object = cue.id === 'estimate' ? estimatedAt(tokens, to, limit) : objectAt(tokens, to, limit)
  if (object === 0 && !(object === to && cue.id === 'estimate')) return []
  if (cue.id === 'believe' && (object <= to || !isExpected(tokens[object]!.word))) return []
  const content = wordsBetween(tokens, object, clauseEnd)
  if (object > to) return [report(place, { source: speakerIn(tokens, to, object), content })]
  const isThis = /^(?:ذلك|هذا)$/.test(tokens[object]!.word)
  if (isThis) return [report(place, { source: speakerIn(tokens, object + 1, clauseEnd), content: tokens[object]! })]
  return [report(place, { source: left?.range ?? null, isInherited: left?.isPronoun ?? true, content })]
}

/** «قدّرت مسودة مسرّبة كلفة الخط»: what is estimated is an amount. 0: there is none. */
function estimatedAt(tokens: Place['tokens'], from: number, limit: number): number {
  for (let at = from; at < Math.min(limit, from + 12); at++) {
    if (tokens[at]!.kind === 'stop' || tokens[at]!.kind === 'colon') return 0
    if (/^(?:ال)?(?:عدد|قيمه|خساير|كلفه|تكلفه|حجم|ثروه|تكاليف|اضرار|نسبه|احتياطي|ايراد|مبيعات)/.test(tokens[at]!.word))
      return at
  }
  return 0
}

/** What one expects or rules out is an event or a number: «استبعد خفض الفائدة», «يتوقع المتحف خمسة ملايين زائر». */
const isExpected = (word: string): boolean =>
  contentStarts.has(word) ||
  /^(?:\p{N}|ا\p{L}{2}ا\p{L}$|ان\p{L}{2}ا\p{L}$|ا\p{L}ت\p{L}ا\p{L}$|است\p{L}{2}ا\p{L}|ت\p{L}{2}ي\p{L}|ت\p{L}ا\p{L}{2}$|خفض|رفع|نمو|فوز|حدوث|هطول|عود|بلوغ|خمس|عشر|مليون|مليار|ملايين|الف|ثلاث|اربع|ست|سبع|ثماني|تسع|ركود|هبوط|صعود|عجز|فايض)/u.test(
    word,
  )

/** «أخبرت الموظفين بإقالة زوف»، «أقرت بتسرب البيانات»: what is said is a noun after ب. */
export function readOfNoun(place: Place): Reported[] {
  const { tokens, at, to } = place
  const { clauseEnd } = tokens[at]!
  for (let next = to; next < Math.min(clauseEnd, to + 8); next++) {
    const token = tokens[next]!
    if (
      token.kind !== 'word' ||
      !/^ب\p{L}{3}/u.test(token.word) ||
      token.word === 'باسم' ||
      token.word.startsWith('بال')
    )
      continue
    const left = subjectBefore(tokens, at)
    const source = left ? left.range : next > to ? speakerIn(tokens, to, objectAt(tokens, to, next) || next) : null
    const content = { start: afterLetters(token, 1), end: wordsBetween(tokens, next, clauseEnd)!.end }
    return [report(place, { source, isInherited: !source || left?.isPronoun === true, content })]
  }
  return []
}

/** «اتهمت النيابة المدير باختلاس»: what somebody is accused of follows ب. */
export function readAccusation(place: Place): Reported[] {
  const { tokens, at, to } = place
  const { clauseEnd } = tokens[at]!
  const by = byAt(tokens, to + 1, Math.min(clauseEnd, to + 24))
  if (by === 0) return []
  const object = objectAt(tokens, to, by) || lastNameBefore(tokens, to, by)
  const source = wordsBetween(tokens, to, object > to ? object : Math.min(by, to + 2))
  const end = wordsBetween(tokens, by, clauseEnd)!.end
  return [report(place, { source, content: { start: afterLetters(tokens[by]!, 1), end } })]
}

/** «اتهمت رئيسة وزراء الدنمارك موسكو»: the last of several names is that of the accused. 0: there is one or none. */
function lastNameBefore(tokens: Place['tokens'], from: number, to: number): number {
  const starts = tokens
    .slice(from, to)
    .flatMap(({ nameEnd }, step) => (nameEnd > 0 && tokens[from + step - 1]?.nameEnd !== nameEnd ? [from + step] : []))
  return starts.length > 1 ? starts.at(-1)! : 0
}

/** Where ب and what somebody is accused of stand; with the article only where no other does: «بالتواطؤ». 0: nowhere. */
function byAt(tokens: Place['tokens'], from: number, to: number): number {
  let definite = 0
  for (let at = from; at < to; at++) {
    const { kind, word, nameEnd } = tokens[at]!
    if (kind !== 'word' || nameEnd > 0 || !/^ب\p{L}{3}/u.test(word) || word === 'باسم') continue
    if (!word.startsWith('بال')) return at
    definite ||= at
  }
  return definite
}
