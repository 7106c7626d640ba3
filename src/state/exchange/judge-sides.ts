// Whether two texts stand in the right boxes to become an article.

import type { PerSide } from '../../model/records.ts'
import type { RecognizedLanguage } from './recognize-language.ts'

export type SideFinding =
  | 'empty'
  /** Each text is in the other's box, or the only one is in the wrong box: exchanging the boxes mends it. */
  | 'swapped'
  | 'english-for-arabic'
  | 'arabic-for-english'
  /** There is no Arabic text, which every article stands on. */
  | 'arabic-missing'
  | 'both-arabic'
  | 'both-english'
  | 'original-not-arabic'
  | 'rendering-not-english'
  /** All is well, and the English is still to be written. */
  | 'arabic-alone'

export interface SideJudgement {
  readonly finding: SideFinding | null
  readonly canMake: boolean
  readonly canSwap: boolean
}

const judgements: { readonly [F in SideFinding]: Omit<SideJudgement, 'finding'> } = {
  'empty': { canMake: false, canSwap: false },
  'swapped': { canMake: false, canSwap: true },
  'english-for-arabic': { canMake: false, canSwap: true },
  'arabic-for-english': { canMake: false, canSwap: true },
  'arabic-missing': { canMake: false, canSwap: false },
  'both-arabic': { canMake: false, canSwap: false },
  'both-english': { canMake: false, canSwap: false },
  'original-not-arabic': { canMake: true, canSwap: false },
  'rendering-not-english': { canMake: true, canSwap: false },
  'arabic-alone': { canMake: true, canSwap: false },
}

/** `languages` of what stands in each box; null where a box is empty. */
export function judgeSides(languages: PerSide<RecognizedLanguage | null>): SideJudgement {
  const finding = find(languages)
  return finding === null ? { finding, canMake: true, canSwap: false } : { finding, ...judgements[finding] }
}

function find({ original, rendering }: PerSide<RecognizedLanguage | null>): SideFinding | null {
  if (original === null && rendering === null) return 'empty'
  if (original === null) return rendering === 'ar' ? 'arabic-for-english' : 'arabic-missing'
  if (original === 'en') return rendering === 'ar' ? 'swapped' : rendering === null ? 'english-for-arabic' : 'both-english'
  if (rendering === 'ar') return original === 'ar' ? 'both-arabic' : 'swapped'
  if (original !== 'ar') return 'original-not-arabic'
  if (rendering === null) return 'arabic-alone'
  return rendering === 'en' ? null : 'rendering-not-english'
}
