// A button of the bar: words, and the key that does the same.

import type { ReactNode } from 'react'
import { ariaKeys, keyWords } from '../shared/key-signs.ts'
import { useKeyboardLayout } from '../shared/keyboard-layout.ts'
import { useKey } from '../shared/use-keys.ts'

interface BarButtonProps {
  /** The command whose key is shown. */
  readonly command?: { readonly id: string }
  readonly onPress: () => void
  readonly isPressed?: boolean
  readonly children: ReactNode
}

export function BarButton({ command, onPress, isPressed, children }: BarButtonProps) {
  const keys = useKey(command)
  const layout = useKeyboardLayout()
  return (
    <button type="button" className="tagging-bar-button" aria-pressed={isPressed} aria-keyshortcuts={keys && ariaKeys(keys)} onClick={onPress}>
      {children}
      {keys && <kbd aria-hidden="true">{keys === 'Enter' ? '↵' : keyWords(keys, layout)}</kbd>}
    </button>
  )
}
