// A date as it is kept with a number: a day, a month or a year, perhaps a part of the year.

export const yearParts = ['early', 'mid', 'late', 'end'] as const
export type YearPart = (typeof yearParts)[number]

export interface KeptDate {
  /** `2024`, `2024-10` or `2024-10-07`. */
  readonly day: string
  /** Only beside a bare year. */
  readonly part: YearPart | null
}

/** `2024~late` as its two halves; a part that is not known is left out. */
export function splitDate(date: string): KeptDate {
  const [day = '', part] = date.split('~')
  return { day, part: yearParts.find(one => one === part) ?? null }
}

export const joinDate = ({ day, part }: KeptDate): string => (part && /^\d{4}$/.test(day) ? `${day}~${part}` : day)
