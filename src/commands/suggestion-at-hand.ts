// The suggestion that a key answers: only one that can be seen in the panel.

import type { Suggestion } from '../model/suggestion.ts'
import type { CommandContext } from './command.ts'
import { currentSuggestion } from './open-suggestions.ts'

/** Null while another panel is shown. */
export const suggestionAtHand = (context: CommandContext): Suggestion | null =>
  context.view.panel === 'suggestions' ? currentSuggestion(context) : null
