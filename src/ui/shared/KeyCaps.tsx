// One key combination as it stands on the keyboard of the person who looks at it.

import { keySigns } from './key-signs.ts'
import { useKeyboardLayout } from './keyboard-layout.ts'
import './key-caps.css'

export function KeyCaps({ keys }: { keys: string }) {
  const layout = useKeyboardLayout()
  return (
    <span className="key-caps" dir="ltr">
      {keySigns(keys, layout).map(({ sign, letter }) => (
        <kbd key={sign}>{sign}{letter && <> <bdi className="key-letter" lang="ar">{letter}</bdi></>}</kbd>
      ))}
    </span>
  )
}
