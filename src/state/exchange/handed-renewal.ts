// An article whose text waits to be replaced: sent from the library to the screen that opens it. Small, for it is asked
// whenever an article is opened.

import type { Id } from '../../model/records.ts'

let waiting: Id<'article'> | null = null

/** Sends word that the draft of a renewal holds a text for this article. */
export function handRenewal(articleId: Id<'article'>): void {
  waiting = articleId
}

/** Whether one waits for this article; once it was asked for, it waits no longer. */
export function hasRenewalFor(articleId: Id<'article'>): boolean {
  const isWaiting = waiting === articleId
  if (isWaiting) waiting = null
  return isWaiting
}
