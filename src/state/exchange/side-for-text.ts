// Into which box a text belongs that comes without one.

import type { PerSide, Side } from '../../model/records.ts'
import { sides } from '../../model/vocabulary.ts'
import { recognizeLanguage } from './recognize-language.ts'

/** The box of its language, or the first empty one when the language is not told; null when that is taken. */
export function sideForText(text: string, boxes: PerSide<string>): Side | null {
  const language = recognizeLanguage(text)
  const wanted: readonly Side[] = language === 'ar' ? ['original'] : language === 'en' ? ['rendering'] : sides
  return wanted.find(side => boxes[side].trim() === '') ?? null
}
