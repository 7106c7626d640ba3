// Words for a tooltip, with the key that does the same.

import { keyWords } from './key-signs.ts'
import { useKeyboardLayout } from './keyboard-layout.ts'
import { useKey } from './use-keys.ts'

/** `words (Ctrl+K)`, the key kept in its own order whatever the direction; the words alone where the command has no key. */
export function useKeyedWords(words: string, command: { readonly id: string }): string {
  const keys = useKey(command)
  const layout = useKeyboardLayout()
  return keys ? `${words} (\u2066${keyWords(keys, layout)}\u2069)` : words
}
