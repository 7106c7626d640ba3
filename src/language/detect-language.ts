// Which of our two languages a text is in, by the script of its letters. Knows no words.

/** Code units that are looked at: from the beginning, the middle and the end of a long text. */
const sampled = 24_000

/**
 * `arabicShare` is the share of Arabic letters among Arabic and Latin ones, 0 to 1; 0 when there are neither, and then
 * `language` is null. An Arabic text stays Arabic with many Latin names in it: Arabic leaves out its short vowels, so
 * two letters in five are enough. Looks at a bounded sample.
 */
export function detectLanguage(text: string): { readonly language: 'ar' | 'en' | null; readonly arabicShare: number } {
  const sample = text.length <= sampled ? text : sampleOf(text)
  const arabic = sample.match(/\p{Script=Arabic}/gu)?.length ?? 0
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0
  if (arabic + latin === 0) return { language: null, arabicShare: 0 }
  const arabicShare = arabic / (arabic + latin)
  return { language: arabicShare >= 0.4 ? 'ar' : 'en', arabicShare }
}

function sampleOf(text: string): string {
  const part = sampled / 3
  const middle = Math.floor((text.length - part) / 2)
  return text.slice(0, part) + text.slice(middle, middle + part) + text.slice(-part)
}
