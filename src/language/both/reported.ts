// What the grammar of one language reads before sources are judged and attributions are put into one another.

import type { TextRange } from '../../text/text-range.ts'
import type { Cue } from './cue.ts'

export interface Reported {
  readonly cue: TextRange
  readonly entry: Cue
  readonly source: TextRange | null
  /** A pronoun, or a verb without a subject: whoever spoke before. */
  readonly isInherited: boolean
  readonly content: TextRange | null
  readonly form: 'statement' | 'reply'
  /** It begins a part of the sentence of its own: what was said before it ends there. UTF-16, or -1. */
  readonly breaksAt: number
  /** The source of the attribution before it: an outlet cites somebody. */
  readonly isCited: boolean
}
