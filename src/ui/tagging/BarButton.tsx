// A button of the bar: words, and the key that does the same.

import type { ReactNode } from 'react'

interface BarButtonProps {
  /** The physical key in tinykeys' notation, `KeyE` or `Digit1`. */
  readonly keys: string | undefined
  readonly onPress: () => void
  readonly isPressed?: boolean
  readonly children: ReactNode
}

export function BarButton({ keys, onPress, isPressed, children }: BarButtonProps) {
  return (
    <button type="button" className="tagging-bar-button" aria-pressed={isPressed} aria-keyshortcuts={keys && capOf(keys).name} onClick={onPress}>
      {children}
      {keys && <kbd aria-hidden="true">{capOf(keys).sign}</kbd>}
    </button>
  )
}

function capOf(keys: string): { sign: string; name: string } {
  if (keys === 'Enter') return { sign: '↵', name: 'Enter' }
  const name = keys.replace(/^(Key|Digit)/, '')
  return { sign: name, name }
}
