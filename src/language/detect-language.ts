// Which of the two languages a text is written in, by its letters.

export interface DetectedLanguage {
  /** Null where there are hardly any letters, or neither script prevails. */
  readonly language: 'ar' | 'en' | null
  /** Share of Arabic letters among Arabic and Latin ones, 0 to 1. */
  readonly arabicShare: number
}

const sampleLength = 20_000

/** Looks at the first 20,000 code units. An Arabic text may hold many Latin names, so a third of Arabic letters is Arabic. */
export function detectLanguage(text: string): DetectedLanguage {
  const sample = text.slice(0, sampleLength)
  const arabic = sample.match(/\p{Script=Arabic}/gu)?.length ?? 0
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0
  const other = sample.match(/\p{L}/gu)?.length ?? 0
  if (arabic + latin === 0 || arabic + latin < other / 2) return { language: null, arabicShare: 0 }
  const arabicShare = arabic / (arabic + latin)
  return { language: arabicShare > 1 / 3 ? 'ar' : 'en', arabicShare }
}
