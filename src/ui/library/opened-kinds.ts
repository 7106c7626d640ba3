// The kinds of files that the library opens, as in `<input accept>`.

export const openedKinds = '.txt,.text,.md,.markdown,.json,application/json,text/plain,text/markdown'
