// What the page and the worker that looks for suggestions say to each other. Types only.

import type { Suggestion } from '../../model/suggestion.ts'
import type { Bitext } from './bitext.ts'

/** Asks for the suggestions of an article. A later request of the same worker makes the earlier ones void. */
export interface SuggestRequest {
  /** Names the request in the answers. */
  readonly run: number
  readonly bitext: Bitext
}

/**
 * `begun` and `progress` (0 to 1) while it works. Then the differences from what the worker last found, piece by piece,
 * so that no single message is long in reading: `put` is new or different, `gone` are keys. After the last piece the
 * result is whole; when it is not final, slower hints are on their way and more pieces of the same run follow.
 */
export type SuggestAnswer =
  | { readonly type: 'begun'; readonly run: number }
  | { readonly type: 'progress'; readonly run: number; readonly share: number }
  | {
      readonly type: 'piece'
      readonly run: number
      readonly put: readonly Suggestion[]
      readonly gone: readonly string[]
      readonly isLast: boolean
      readonly isFinal: boolean
    }
  | { readonly type: 'failed'; readonly run: number; readonly message: string }
