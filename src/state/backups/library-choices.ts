// What can be done with an article of a library's file, and what is done where the person says nothing.

import type { LibraryEntry } from './inspect-library.ts'

/** `add`: under its own id where nothing has it, else beside what has it. */
export type LibraryChoice = 'skip' | 'add' | 'replace' | 'merge'

/** What can be done with an article. */
export function possibleChoices({ standing, fault }: LibraryEntry): readonly LibraryChoice[] {
  if (standing === 'refused' || standing === 'same') return ['skip']
  if (standing === 'binned') return ['replace', 'skip']
  // A part of an article is no match for a whole one.
  return standing === 'other' && !fault ? ['skip', 'add', 'replace', 'merge'] : ['add', 'skip']
}

/** What is new comes in, what is here is left as it is. */
export const usualChoice = ({ standing, fault }: LibraryEntry): LibraryChoice =>
  standing === 'binned' ? 'replace' : standing === 'new' && !fault ? 'add' : standing === 'twice' ? 'add' : 'skip'
