/** What is known of the article that a text with numbers stands in. */
export interface NumberContext {
  /** `YYYY-MM-DD`: what dates without a year are resolved from. */
  readonly publishedOn?: string
  /** Two letters: whose riyals, pounds or dinars are meant when the words do not say it. */
  readonly country?: string
}
