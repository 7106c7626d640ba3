// Names the stay in one field, so that undo takes back one field at a time and not one letter.

import { useRef } from 'react'

let stays = 0

export interface Run {
  /** For the commands that edit; another one after each time the field was entered. */
  current(): string
  /** To be called when the field gets the focus, and after a change that stands on its own. */
  begin(): void
}

export function useRun(): Run {
  const stay = useRef(0)
  return {
    current: () => String((stay.current ||= ++stays)),
    begin: () => {
      stay.current = ++stays
    },
  }
}

/** For a change that is a step of its own: a choice, a box that is ticked. */
export const singleRun = (): string => String(++stays)
