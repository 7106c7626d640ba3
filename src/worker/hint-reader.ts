// Reads what the tagger of English says of an article, one segment after another, and remembers it by its text, so that
// an edit reads only what it touched. Between segments whoever waits for the worker is heard.

import type { Bitext } from '../language/both/bitext.ts'
import type { EnglishHint, EnglishHints } from '../language/en/english-hints.ts'

export interface HintReaderPorts {
  readonly load: () => Promise<EnglishHints>
  /** Lets other messages of the worker have their turn. */
  readonly rest: () => Promise<void>
  /** Milliseconds. */
  readonly now: () => number
}

export interface ReadingPorts {
  /** False when nobody waits for it any more. */
  readonly isWanted: () => boolean
  /** Told the share that is done, 0 to 1. */
  readonly onProgress: (share: number) => void
}

export interface HintReader {
  /** What is known already; nothing of a text that was not read. */
  readonly hints: EnglishHints
  /** The English texts of an article that were not read yet, each once; forgets what is not in the article. */
  missingIn(bitext: Bitext): readonly string[]
  /** True when all is read; false when it is not wanted any more, or the tagger cannot be loaded. */
  read(texts: readonly string[], ports: ReadingPorts): Promise<boolean>
}

/** UTF-16 code units: what is longer is no paragraph, and would hold the worker up. */
const longest = 5_000
/** Milliseconds of reading after which others have their turn. */
const turn = 30

const none: readonly EnglishHint[] = []

export function createHintReader({ load, rest, now }: HintReaderPorts): HintReader {
  let known = new Map<string, readonly EnglishHint[]>()
  return {
    hints: text => known.get(text) ?? none,
    missingIn({ sides }) {
      const texts = new Set(
        [sides.original, sides.rendering].flatMap(({ language, units }) =>
          language === 'en' ? units.flatMap(({ text }) => (text.length > longest ? [] : [text])) : [],
        ),
      )
      known = new Map([...texts].flatMap(text => (known.has(text) ? [[text, known.get(text)!] as const] : [])))
      return [...texts].filter(text => !known.has(text))
    },
    async read(texts, { isWanted, onProgress }) {
      const hintsOf = await load().catch(() => null)
      if (hintsOf === null) return false
      let began = now()
      for (const [at, text] of texts.entries()) {
        if (now() - began > turn) {
          onProgress(at / texts.length)
          await rest()
          began = now()
        }
        if (!isWanted()) return false
        known.set(text, hintsOf(text))
      }
      return true
    },
  }
}
