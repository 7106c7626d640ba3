// The whole English name at a place of a text. The finder of names is loaded when it is first asked.

import { loadEnglishNames } from '../language/en/english-names.ts'
import type { TextRange } from '../text/text-range.ts'

let loading: ReturnType<typeof loadEnglishNames> | null = null

/** The name over the letter at `offset` (UTF-16), or null: where there is none, and where the finder cannot be loaded. */
export async function namesAt(text: string, offset: number): Promise<TextRange | null> {
  loading ??= loadEnglishNames()
  try {
    const findNames = await loading
    return findNames(text).find(({ start, end }) => start <= offset && offset < end) ?? null
  } catch {
    // Offline before the finder was ever loaded: the word alone is selected, and the next double click tries again.
    loading = null
    return null
  }
}
