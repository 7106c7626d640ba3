// What the words around say of names that everybody knows: Hilal is a team where sport is spoken of, Fez is a city
// after «في».

import { type ArabicNames, isNext } from './arabic-names.ts'
import { clubCities, sportWords } from './sport-words-table.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const teams = words('الهلال النصر الاهلي السد الرجاء الوداد الترجي الاتحاد التعاون الوحدة الشباب سانتوس الريان الاتفاق')
/** Places whose names are words that follow «في» all the time. */
const neverByPlace = words(
  'صور كان الخبر مالي معان طرق بال مشهد ماليه العين كاف الساحل المتوسط العيون جيلي بروج بنها رشت سول المدينة لومي',
)
const placeBefore = /^[وف]?(?:في|الى|قرب|وسط|شمال|جنوب|شرق|غرب|شمالي|جنوبي|شرقي|غربي|قبالة|نحو|ومن)$/

/** Raises weak names, and teams called like their city, by the words around. Linear. */
export function readContext(names: ArabicNames): void {
  const isSport = names.tokens.some(({ forms }) => forms.some(({ key }) => sportWords.has(key)))
  for (let at = 0; at < names.tokens.length; at++) {
    raisePlace(names, at)
    if (isSport) raiseTeam(names, at)
  }
}

function raisePlace({ tokens, taken }: ArabicNames, at: number): void {
  const name = taken[at]
  if (name?.from !== at || name.entityType !== 'place' || name.strength >= 0.5 || neverByPlace.has(name.word)) return
  if (name.start > tokens[at]!.start || !isNext(tokens, at) || !placeBefore.test(tokens[at - 1]!.key)) return
  taken.fill({ ...name, strength: 0.64 }, name.from, name.to)
}

function raiseTeam({ tokens, taken }: ArabicNames, at: number): void {
  const name = taken[at]
  if (name?.from !== at) return
  if (name.entityType === 'organization' && name.strength < 0.5 && teams.has(name.word))
    taken.fill({ ...name, strength: 0.75 }, at, name.to)
  const isCity = name.entityType === 'place' && name.to === at + 1 && clubCities.has(name.word)
  if (!isCity || !isNext(tokens, at) || !clubBefore.test(tokens[at - 1]!.key)) return
  taken[at] = { ...name, entityType: 'organization', strength: 0.94, rule: 'sport' }
}

/** من ليفربول, مرمى مرسيليا: with «في» and «إلى» it is the city. */
const clubBefore =
  /^[وفبل]?(?:ال)?(?:من|على|امام|ضد|مع|مرمى|تشكيلة|شباك|لاعب|لاعبي|لاعبو|مدرب|مهاجم|حارس|مدافع|جناح|قائد|نجم|هداف|جماهير|ادارة|ضيفه|مضيفه|جاره|غريمه|هزم|تغلب|فاز|خسر|تعادل|واجه|يواجه|يلاقي|قميص|صفوف|بين)$/
