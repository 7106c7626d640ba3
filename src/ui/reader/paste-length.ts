// How much text a side would have with what is pasted into one of its sentences.

import type { CommandContext } from '../../commands/command.ts'

/** UTF-16 units of the side that is written, what is pasted taken as it is and in place of what is selected. Linear in the sentences. */
export function lengthWithPaste(context: CommandContext | null, caret: { readonly from: number; readonly to: number } | null, pasted: number): number {
  const side = context?.view.editing?.side
  let length = pasted - (caret ? caret.to - caret.from : 0)
  for (const segment of context?.document.all('segment') ?? []) if (segment.side === side) length += segment.text.length
  return length
}
