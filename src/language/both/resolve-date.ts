// Where a relative date falls, counted from the day the article was published. Knows no words.

import type { FoundNumber } from './found-number.ts'

/** Before or after the day of publication, when the words say so: "last July", «الأربعاء المقبل». */
export type DateLean = -1 | 1

const day = 86_400_000

/**
 * The date that a relative, a yearless or a weekday's reading means in an article of `publishedOn` (`YYYY-MM-DD`), for
 * instance `2025-07` for `--07`, `2025~late` for `year-1~late`, `2026-W02` for `week+0`; undefined when the reading is
 * absolute already or `publishedOn` is no date. Without `lean` what has no year is the latest that has begun, as news
 * is about what was.
 */
export function resolveDate(
  { kind, date = '', value }: Pick<FoundNumber, 'kind' | 'date' | 'value'>,
  publishedOn: string,
  lean?: DateLean,
): string | undefined {
  const now = /^\d{4}-\d\d-\d\d$/.test(publishedOn) ? Date.parse(publishedOn) : Number.NaN
  if (Number.isNaN(now)) return undefined
  if (kind === 'weekday') return isoOf(nearWeekday(now, value ?? 0, lean))
  const relative = /^(day|week|month|quarter|year)([+-]\d+)(.*)$/.exec(date)
  if (relative) return shift(now, relative[1]!, Number(relative[2])) + relative[3]
  return date.startsWith('--') ? withYear(date.slice(2), publishedOn, lean) : undefined
}

const isoOf = (time: number): string => new Date(time).toISOString().slice(0, 10)

function nearWeekday(now: number, weekday: number, lean?: DateLean): number {
  const back = (new Date(now).getUTCDay() - weekday + 7) % 7
  if (lean === 1) return now + (back === 0 ? 7 : 7 - back) * day
  return now - (lean === -1 && back === 0 ? 7 : back) * day
}

function shift(now: number, unit: string, by: number): string {
  const [year, month] = [new Date(now).getUTCFullYear(), new Date(now).getUTCMonth()]
  if (unit === 'day') return isoOf(now + by * day)
  if (unit === 'week') return weekOf(now + by * 7 * day)
  if (unit === 'year') return String(year + by)
  const size = unit === 'quarter' ? 3 : 1
  const count = Math.floor((year * 12 + month) / size) + by
  const inYear = (count % (12 / size)) + 1
  return `${Math.floor((count * size) / 12)}-${size === 3 ? `Q${inYear}` : String(inYear).padStart(2, '0')}`
}

/** ISO 8601: a week is of the year that its Thursday is in. */
function weekOf(time: number): string {
  const thursday = time + (4 - (new Date(time).getUTCDay() || 7)) * day
  const year = new Date(thursday).getUTCFullYear()
  return `${year}-W${String(Math.floor((thursday - Date.UTC(year, 0, 1)) / (7 * day)) + 1).padStart(2, '0')}`
}

/** The first day of `07`, `07-15`, `Q3` or `H2` decides whether it has come. */
function withYear(rest: string, publishedOn: string, lean?: DateLean): string {
  const period = /^([QH])(\d)/.exec(rest)
  const month = period ? (Number(period[2]) - 1) * (period[1] === 'Q' ? 3 : 6) + 1 : Number(rest.slice(0, 2))
  const first = `${String(month).padStart(2, '0')}-${/^\d\d-(\d\d)/.exec(rest)?.[1] ?? '01'}`
  const today = publishedOn.slice(5)
  const isThis = !period && rest.length < 3 ? first.slice(0, 2) === today.slice(0, 2) : first === today
  const year = Number(publishedOn.slice(0, 4))
  if (lean === 1) return `${first > today && !isThis ? year : year + 1}-${rest}`
  return `${first > today || (lean === -1 && isThis) ? year - 1 : year}-${rest}`
}
