// Letters that stand for another when texts are compared. Vowel marks, tatweel and controls are dropped by `fold.ts`.

const digits = (zero: number): [string, string][] =>
  Array.from({ length: 10 }, (_, value) => [String.fromCharCode(zero + value), String(value)])

/** Another way to write the same letter, digit or sign. */
export const foldTable: ReadonlyMap<string, string> = new Map([
  ...digits(0x0660), ...digits(0x06f0),
  ['\u06cc', 'ي'], ['\u06d0', 'ي'], // Persian yeh, e
  ['\u06a9', 'ك'], // keheh
  ['\u06d5', 'ه'], ['\u06c1', 'ه'], ['\u06be', 'ه'], // ae, heh goal, heh doachashmee
  ['\u00a0', ' '], ['\u2007', ' '], ['\u2009', ' '], ['\u202f', ' '], ['\t', ' '], ['\n', ' '],
  ['’', "'"], ['‘', "'"], ['ʼ', "'"], ['“', '"'], ['”', '"'], ['‐', '-'], ['‑', '-'],
])

/** Letters that careless typing exchanges; after `foldTable`. Merging them merges different words. */
export const looseFoldTable: ReadonlyMap<string, string> = new Map([
  ['آ', 'ا'], ['أ', 'ا'], ['إ', 'ا'], ['ٱ', 'ا'],
  ['ى', 'ي'], ['ئ', 'ي'], ['ؤ', 'و'], ['ة', 'ه'], ['ء', ''],
])
