// Under which keys of local storage lies what was done while there was no database.

export const pendingPrefix = 'hashiya:pending:'
