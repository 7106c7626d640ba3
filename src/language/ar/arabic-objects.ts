// Arabic verbs that take a noun for what is said: «أعلنت الشركة استحواذها»، «أقرّت بالخطأ»، «اتهمه بالكذب».

import type { Cue } from '../both/cue.ts'
import type { Reported } from '../both/reported.ts'
import { wordsBetween } from '../both/report-tokens.ts'
import { complementizers } from './arabic-clause-words-table.ts'
import { afterLetters, objectAt, speakerIn, subjectBefore } from './arabic-phrases.ts'
import { type Place, report } from './arabic-place.ts'

/** أعلن عن، شدد على، حذر من: what leads to a bare object. */
const preposition = ({ id, type }: Cue): string | null =>
  type === 'denial' ? null : id === 'confirm' ? 'علي' : id === 'warn' ? 'من' : 'عن'

/** «أكد ذلك ثلاثة مسؤولين»، «نفى صحة الأنباء»: the object stands at once, or before any "that". */
export function isObjectFirst({ tokens, to, cue }: Place): boolean {
  const about = tokens.slice(to, to + 18).findIndex(({ word }) => word === preposition(cue))
  const that = tokens.slice(to, to + 30).findIndex(({ word }) => complementizers.has(word))
  return about >= 0 && (that < 0 || that > about + 1)
}

/** «أعلنت الشركة استحواذها»، «كشفت عن خطة»، «نفى الاتهامات». */
export function readObject(place: Place): Reported[] {
  const { tokens, at, to, cue } = place
  const { clauseEnd } = tokens[at]!
  const limit = Math.min(clauseEnd, to + 24)
  let about = to
  while (about < limit && tokens[about]!.word !== preposition(cue)) about++
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
  const isCount = cue.id === 'estimate' && /^(?:العدد|الخساير|الكلفه|التكلفه|عدد|خساير)$/.test(tokens[to]?.word ?? '')
  const object = isCount ? to : objectAt(tokens, to, limit)
  if (object === 0) return []
  const content = wordsBetween(tokens, object, clauseEnd)
  if (cue.id === 'estimate' && !/^(?:ال)?(?:عدد|قيمه|خساير|كلفه|تكلفه|حجم)/.test(tokens[object]!.word)) return []
  if (object > to) return [report(place, { source: speakerIn(tokens, to, object), content })]
  const isThis = /^(?:ذلك|هذا)$/.test(tokens[object]!.word)
  if (isThis) return [report(place, { source: speakerIn(tokens, object + 1, clauseEnd), content: tokens[object]! })]
  return [report(place, { source: left?.range ?? null, isInherited: left?.isPronoun ?? true, content })]
}

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
  for (let next = to + 1; next < Math.min(clauseEnd, to + 20); next++) {
    const token = tokens[next]!
    if (
      token.kind !== 'word' ||
      !/^ب\p{L}{3}/u.test(token.word) ||
      token.word === 'باسم' ||
      token.word.startsWith('بال')
    )
      continue
    const object = objectAt(tokens, to, next)
    const source = wordsBetween(tokens, to, object > to ? object : Math.min(next, to + 2))
    const end = wordsBetween(tokens, next, clauseEnd)!.end
    return [report(place, { source, content: { start: afterLetters(token, 1), end } })]
  }
  return []
}
