// Two of something in one Arabic word: عامين، باحثان، الضعف.

import type { Amount } from '../both/amount.ts'
import { currencyAfter } from '../both/currency-at.ts'
import type { NumberToken } from '../both/number-tokens.ts'
import { distinctWords, rememberByText } from '../both/remember-by-text.ts'
import { halfAfter } from './arabic-fractions.ts'
import { isStart } from './number-vetoes.ts'
import { atomOf } from './number-atoms.ts'
import { brokenPlurals, dualPersons, dualThings } from './number-words-table.ts'

const duals = new Map<string, string>()
for (const entry of dualThings.split(' ')) {
  const [stem = '', unit = ''] = entry.split('=')
  for (const ending of ['ان', 'ين']) duals.set(stem + ending, unit)
}
for (const stem of dualPersons.split(' ')) duals.set(stem + 'ان', '')
const persons = new Set(dualPersons.split(' '))

type Tokens = readonly NumberToken[]

const bare = rememberByText(word => word.replace(/^[وف]?[بلك]?(?:ال|(?<=ل)ل)?/, ''), distinctWords)

/** The dual that begins at token `at`, or null. */
export function dualAt(tokens: Tokens, at: number): Amount | null {
  const token = tokens[at]!
  const special = mayDouble.test(token.word) ? doubledAt(tokens, at) : null
  if (special) return special
  const unit = duals.get(token.word) ?? duals.get(bare(token.word)) ?? (isDualOf(tokens, at) ? '' : undefined)
  if (unit === undefined && !isMoneyTwice.test(token.word)) return null
  const skip =
    duals.has(token.word) || persons.has(token.word.slice(0, -2)) ? 0 : token.word.length - bare(token.word).length
  const hasArticle = /^[وفبك]?(?:ال|لل)/.test(token.word)
  const half = halfAfter(tokens, at)
  if (unit !== undefined && token.word.endsWith('ان') && isGenitive(tokens, at)) return null
  if (unit !== undefined && (!hasArticle || isBoth(token.word) || (unit !== '' && isPeriod(tokens, at))))
    return {
      from: at,
      to: half && unit ? half.to : at,
      start: token.start + (hasArticle ? /^[وفبك]?/.exec(token.word)![0].length : skip),
      value: half && unit ? 2 + half.value : 2,
      ...(token.word.endsWith('مرتين') ? { kind: 'multiple' } : unit && { unit }),
    }
  if (!isMoneyTwice.test(token.word)) return null
  const money = currencyAfter(tokens, at)
  // The word is amount and currency at once: no token of its own is left for the currency.
  return money?.isDual ? { from: at, to: at - 1, start: token.start, value: 2, isWeak: true } : null
}

/** «في بلدان»: after a preposition the dual ends otherwise. */
const isGenitive = (tokens: Tokens, at: number): boolean =>
  /^[وف]?(?:في|من|الي|علي|عن|بين|لدي|ضد|حركه)$/.test(tokens[at - 1]?.word ?? '') ||
  /^[بل]\p{L}{4,}/u.test(tokens[at]!.word)

/** «خلال الأسبوعين الماضيين» */
const isPeriod = (tokens: Tokens, at: number): boolean =>
  /^(?:الماضي|المقبل|القادم|الاخير|الفايت|المنصرم|الاول)(?:ين|ان)$/.test(tokens[at + 1]?.word ?? '')

const isMoneyTwice = /^[وفبل]?(?:دولار|جنيه|ريال|درهم|دينار)(?:ان|ين)$/
/** Without them no word doubles: تضاعف, ضعف, نقطة, نقطتين. */
const mayDouble = /ضا?ع|نقط/

/** Stems of feminine nouns that news counts by two. */
const feminines =
  /^(?:مكالم|محاول|ناقل|سفين|طاير|مسير|دبابـ?|حافل|شاحن|مركب|عبو|قذيف|رصاص|غار|ضرب|جلس|مقابل|مباحث|جول|زيار|رحل|مرحل|منطق|بلد|قري|مدين|ولاي|محافظ|دول|جزير|شرك|مجموع|مؤسس|موسس|منظم|وكال|صحيف|قنا|محط|مدرس|جامع|كلي|غرف|شق|فيل|سيار|دراج|امرا|فتا|طفل|سيد|شقيق|موظف|طالب|طبيب|صحافي|صحفي|لاعب|رواي|قص|لوح|قصيد|اغني|صور|وثيق|مذكر|رسال|دراس|دعو|قضي|تهم|جريم|صفق|اتفاقي|وزار|هيي|لجن|ليل|جايز|ميدالي|بطول|مبارا|ركل|نسخ|عين|عملي|جرع|حال|اصاب|وفا|نوب|كلم|جمل|فقر|ماد|صفح|قاعد|جبه|كتيب|فرق|عايل|اسر|زوج|ابن)$/

/** «الشركتان»: in this case it is no plural; «الطرفان» and their like are both of what is known. */
const isBoth = (word: string): boolean => word.endsWith('ان') && !/(?:طرفان|جانبان|بلدان|فريقان)$/.test(word)

/** A dual by its ending: of the feminine, or of persons whose plural ends otherwise or who are "they both" further on. */
function isDualOf(tokens: Tokens, at: number): boolean {
  const whole = tokens[at]!.word
  if (!/(?:تان|ين)$/.test(whole)) return false
  const word = persons.has(whole.slice(0, -2)) ? whole : bare(whole)
  if (atomOf(tokens[at])) return false
  if (/^\p{L}{3,}تين$/u.test(word) && feminines.test(word.slice(0, -3))) return true
  if (/^\p{L}{2,}[^اس]تان$/u.test(word))
    return !/(?:تان|تين)$/.test(tokens[at - 1]?.word ?? '') && !/^(?:هاتان|اللتان|كلتان)/.test(word)
  const stem = word.endsWith('ين') ? word.slice(0, -2) : ''
  if (!persons.has(stem)) return false
  if (brokenPlurals.test(stem)) return true
  for (let next = at + 1; next < at + 12 && !isStart(tokens[next], /^[.!؟?\n]$/); next++)
    if (/^و?(?:هما|كلاهما|كليهما)$/.test(tokens[next]!.word)) return true
  return false
}

/** تضاعف and its like, unless how often follows; ضعفي ما كان; نقطتين مئويتين. */
function doubledAt(tokens: Tokens, at: number): Amount | null {
  const { word, text, start } = tokens[at]!
  const make = (skip: number, rest: Omit<Amount, 'from' | 'start' | 'value'>): Amount => ({
    from: at,
    start: start + skip,
    value: 2,
    ...rest,
  })
  const verb = /^[وف]?(?:س?[يت])?(?:تضاعف|ضاعف)(?:ت|وا)?$/.test(word)
  if (verb) {
    const isSaid = [1, 2, 3, 4].some(step =>
      /^(?:مرتين|مرات|مره|اضعاف|ضعفا|ضعفين)$/.test(tokens[at + step]?.word ?? ''),
    )
    return isSaid ? null : make(/^[وف]/.test(word) ? 1 : 0, { to: at, kind: 'multiple' })
  }
  const isDouble =
    /^[وبل]?(?:ضعفا|ضعفي|ضعفين|ضعفان)$/.test(word) ||
    /^[وبل]?ض\u0650عف/.test(text) ||
    (word === 'ضعف' && /^(?:يعادل|تعادل|يساوي|تساوي|بمقدار)$/.test(tokens[at - 1]?.word ?? '')) ||
    (/^(?:الضعف|بالضعف)$/.test(word) && /^(?:الي|بمقدار|بنسبه)$|^$/.test(tokens[at - 1]?.word ?? ''))
  if (isDouble) return make(/^[وبل](?=ض|ال)/.test(word) ? 1 : 0, { to: at, kind: 'multiple' })
  if (word === 'نقطه' && /^ميويه$/.test(tokens[at + 1]?.word ?? '') && /^واحده$/.test(tokens[at + 2]?.word ?? ''))
    return { from: at, to: at + 2, start, value: 1, unit: 'percentage-point', kind: 'percent' }
  const points = /^[وبل]?نقطت(?:ان|ين)$/.test(word) && /^(?:ميويتان|ميويتين|اساس)$/.exec(tokens[at + 1]?.word ?? '')
  return points
    ? {
        ...make(0, { to: at + 1, unit: 'percentage-point', kind: 'percent' }),
        ...(points[0] === 'اساس' && { value: 0.02 }),
      }
    : null
}
