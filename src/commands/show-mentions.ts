// Goes to the first mention of an entity, a claim or a source, and lights all of them.

import type { Id } from '../model/records.ts'
import type { CommandContext, ViewCommand } from './command.ts'
import { comparePlaces, readingPlace } from './reading-order.ts'
import { seeAnnotation } from './select-annotation.ts'

/** The argument is the id of what is mentioned. All stay lit as long as one of them is selected. */
export const showMentions: ViewCommand<Id> = {
  id: 'show-mentions',
  labelKey: 'command.showMentions',
  group: 'reading',
  internal: true,
  changes: 'view',
  isEnabled: ({ index }, id) => id !== undefined && index.annotationsOf(id).length > 0,
  look: (context, id) => ({ ...seeAnnotation(context, firstMention(context, id)!), litBodyId: id }),
}

/** The mention that a reader of the original meets first, or null where there is none. Linear in the mentions. */
export function firstMention({ document, index, rows }: Pick<CommandContext, 'document' | 'index' | 'rows'>, id: Id): Id<'annotation'> | null {
  const places = index.annotationsOf(id).map(one => readingPlace({ rows }, document.annotation(one)!, 'original'))
  return places.length === 0 ? null : places.reduce((first, one) => (comparePlaces(one, first) < 0 ? one : first))[5]
}
