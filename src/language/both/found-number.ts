// What the readers of numbers find in a text.

export type NumberKind =
  | 'cardinal'
  | 'money'
  | 'percent'
  | 'ordinal'
  | 'date'
  | 'fraction'
  | 'multiple'
  | 'weekday'
  | 'time'

export type NumberModifier = 'approximate' | 'at-least' | 'more-than' | 'at-most' | 'less-than'

/**
 * A number with its place, `start` and `end` in UTF-16. It has a `value`, or `low` and mostly `high` (no `high`: open
 * above, as in "billions"), or a `date`.
 */
export interface FoundNumber {
  readonly start: number
  readonly end: number
  readonly kind: NumberKind
  /** A weekday counts from Sunday, 0; a time in minutes after midnight; a percentage in hundredths. */
  readonly value?: number
  readonly low?: number
  readonly high?: number
  /** `percent`, `percentage-point`, or a measure of time such as `week`. */
  readonly unit?: string
  /** ISO 4217. */
  readonly currency?: string
  /** The words do not say whose riyals, pounds or dinars; `currency` is then the likeliest. */
  readonly currencyAmbiguous?: true
  readonly modifier?: NumberModifier
  /**
   * `2024`, `2024-10`, `2024-10-07`, `2024-Q3`, `2024-H1`, `2024~late`, `199X`, two years as `2020/2024`, `AH1445-09`;
   * without its year `--10` or `--Q3`; counted from the day of the article `day-1`, `week+0`, `year-1~late`.
   */
  readonly date?: string
  /** The date that the words mean in their article, where they alone do not say it; also of weekdays and "ago". */
  readonly resolved?: string
}
