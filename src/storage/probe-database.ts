// Finds out whether this browser lets the page have a database at all. A disk that stumbles once is no answer.

import type { AskForDatabase } from './database.ts'
import { toFault } from './to-fault.ts'

/** Pauses before the second, third and fourth attempt, milliseconds. */
const pauses = [200, 600, 1_200]

/** Where asking again changes nothing: the browser forbids it by name. */
const final = ['SecurityError', 'NotAllowedError']

/**
 * False when every attempt to open the database failed, or the browser forbids it. True when it opened once, and when
 * it is there but full or of a newer tool: then it is no time for another store, but for the person.
 */
export async function probeDatabase(
  database: AskForDatabase,
  later: (milliseconds: number, callback: () => void) => void,
): Promise<boolean> {
  for (const pause of [...pauses, null]) {
    try {
      await database()
      return true
    } catch (error) {
      const { code } = toFault(error)
      if (code === 'full' || code === 'newer') return true
      if (error instanceof DOMException && final.includes(error.name)) return false
      if (pause !== null) await new Promise<void>(resolve => later(pause, resolve))
    }
  }
  return false
}
