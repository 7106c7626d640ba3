// A kept date written out for the reader: "the week of January 12, 2026", «الربع الثالث من 2024».

import { intlTag } from '../../i18n/intl-tag.ts'
import { hijriDay } from './hijri-day.ts'
import { splitDate } from './kept-date.ts'

export interface Reader {
  readonly language: string
  readonly numerals: 'arab' | 'latn'
  readonly t: (key: string, values?: Record<string, string>) => string
}

/** The forms of dates, each with how it is read. */
const forms: readonly (readonly [form: RegExp, read: (parts: readonly string[], reader: Reader) => string])[] = [
  [/^(\d{4})-W(\d\d)$/, ([year, week], reader) => reader.t('tagging.dateForm.week', { day: dayWords(mondayOf(Number(year), Number(week)), { year: 'numeric', month: 'long', day: 'numeric' }, reader) })],
  [/^(\d{4}|-)-([QH]\d)$/, ([year, period], reader) => periodWords(period!, year!, reader)],
  [/^(\d{3})X$/, ([decade], reader) => reader.t('tagging.dateForm.decade', { first: yearWords(`${decade}0`, reader), last: yearWords(`${decade}9`, reader) })],
  [/^(\d{4})\/(\d{4})$/, ([first, last], reader) => format({ year: 'numeric' }, reader).formatRange(instantOf(first!), instantOf(last!))],
  [/^--(\d\d)$/, ([month], reader) => dayWords(instantOf('2000', month), { month: 'long' }, reader)],
  [/^--(\d\d)-(\d\d)$/, ([month, day], reader) => dayWords(instantOf('2000', month, day), { month: 'long', day: 'numeric' }, reader)],
  [/^T(\d\d):(\d\d)$/, ([hour, minute], reader) => dayWords(new Date(Date.UTC(2000, 0, 1, Number(hour), Number(minute))), { hour: 'numeric', minute: '2-digit' }, reader)],
  [/^-W-([1-7])$/, ([weekday], reader) => dayWords(new Date(Date.UTC(2001, 0, Number(weekday))), { weekday: 'long' }, reader)],
  [/^AH(\d{1,4})(?:-(\d\d))?(?:-(\d\d))?$/, ([year, month, day], reader) => hijriWords({ year, month, day }, reader)],
  [/^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/, ([year, month, day], reader) => dayWords(instantOf(year!, month, day), fieldsOf({ month, day }), reader)],
]

/** In the reader's language and digits; as it is kept, isolated, where nobody knows its form. */
export function readDate(date: string, reader: Reader): string {
  const { day, part } = splitDate(date)
  for (const [form, read] of forms) {
    const parts = form.exec(day)
    if (!parts) continue
    const words = read(parts.slice(1), reader)
    return part ? reader.t(`tagging.yearPart.${part}`, { year: words }) : words
  }
  return day === '' ? '' : `\u2068${day}\u2069`
}

const format = (fields: Intl.DateTimeFormatOptions, { language, numerals }: Reader) =>
  new Intl.DateTimeFormat(intlTag(language, numerals), { calendar: 'gregory', timeZone: 'UTC', ...fields })

const dayWords = (day: Date, fields: Intl.DateTimeFormatOptions, reader: Reader): string =>
  Number.isNaN(day.getTime()) ? '' : format(fields, reader).format(day)

const yearWords = (year: string, reader: Reader): string => dayWords(instantOf(year), { year: 'numeric' }, reader)

function instantOf(year: string, month = '01', day = '01'): Date {
  const instant = new Date(0)
  instant.setUTCFullYear(Number(year), Number(month) - 1, Number(day))
  return instant
}

const fieldsOf = ({ month, day }: { readonly month?: string | undefined; readonly day?: string | undefined }): Intl.DateTimeFormatOptions => ({
  year: 'numeric',
  ...(month && { month: 'long' }),
  ...(day && { day: 'numeric' }),
})

/** The first day of a week of ISO 8601. */
function mondayOf(year: number, week: number): Date {
  const fourth = new Date(Date.UTC(year, 0, 4))
  return new Date(Date.UTC(year, 0, 4 - ((fourth.getUTCDay() + 6) % 7) + 7 * (week - 1)))
}

function periodWords(period: string, year: string, reader: Reader): string {
  const words = reader.t(`tagging.dateForm.${period}`)
  return year === '-' ? words : reader.t('tagging.dateForm.ofYear', { period: words, year: yearWords(year, reader) })
}

function hijriWords({ year, month, day }: { readonly year: string | undefined; readonly month: string | undefined; readonly day: string | undefined }, reader: Reader): string {
  const instant = hijriDay({ year: Number(year), month: Number(month ?? 1), day: Number(day ?? 1) })
  return dayWords(instant, { ...fieldsOf({ month, day }), calendar: 'islamic-umalqura' }, reader)
}
