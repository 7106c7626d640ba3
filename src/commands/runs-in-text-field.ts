// Which keys work while somebody writes.

const always = /^(Escape|F\d+|(\$mod|Control|Meta)\+.*)$/

/** True for keys with Control or Command, function keys and Escape: the ones that write nothing. */
export const runsInTextField = (keys: string): boolean => always.test(keys)
