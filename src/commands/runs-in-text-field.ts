// Which keys work while somebody writes.

const always = /^(Escape|(Shift\+)?F\d+|(\$mod|Control|Meta)\+(Shift\+)?Key[A-Z])$/

/** True for letters with Control or Command, function keys and Escape: they neither write nor move the caret. */
export const runsInTextField = (keys: string): boolean => always.test(keys)
