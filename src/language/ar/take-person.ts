// Takes a person whose name begins at a word, to the end of the name.

import { type ArabicName, type ArabicNames, take } from './arabic-names.ts'
import { endOfPerson } from './end-of-person.ts'

/** `start` is where the name begins in the word, behind its particles: UTF-16. */
export function takePerson(
  names: ArabicNames,
  from: number,
  start: number,
  rest: Pick<ArabicName, 'strength' | 'rule' | 'word'> & { readonly to?: number },
): void {
  take(names, { from, to: endOfPerson(names, from), start, entityType: 'person', ...rest })
}
