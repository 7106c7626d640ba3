// The day on which a day of the Hijri calendar falls.

const reader = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', { year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC' })
const length = 86_400_000
/** 1 Muharram of the year 1, and how long a year and a month are on average. */
const epoch = Date.UTC(622, 6, 19), yearDays = 354.367, monthDays = 29.5306
/** Days on either side of the estimate that are looked at. */
const reach = 4

/** By the calendar of Umm al-Qura, as the browser has it; an invalid date where there is no such day. */
export function hijriDay({ year, month, day }: { readonly year: number; readonly month: number; readonly day: number }): Date {
  const guess = epoch + Math.round((year - 1) * yearDays + (month - 1) * monthDays + day - 1) * length
  for (let off = -reach; off <= reach; off++) {
    const instant = new Date(guess + off * length)
    const read = Object.fromEntries(reader.formatToParts(instant).map(({ type, value }) => [type, Number.parseInt(value, 10)]))
    if (read['year'] === year && read['month'] === month && read['day'] === day) return instant
  }
  return new Date(Number.NaN)
}
