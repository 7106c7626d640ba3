// One key combination as it stands on the keyboard.

import { useTranslation } from 'react-i18next'

const isMac = /Mac|iP(hone|ad)/.test(navigator.platform)
const signs: Readonly<Record<string, string>> = {
  $mod: isMac ? '⌘' : 'Ctrl', Shift: isMac ? '⇧' : 'Shift', Alt: isMac ? '⌥' : 'Alt', ArrowLeft: '←', ArrowRight: '→', ArrowUp: '↑', ArrowDown: '↓',
  BracketLeft: '[', BracketRight: ']', Slash: '/', Equal: '=', Minus: '−', Comma: ',', Period: '.', Semicolon: ';', Quote: "'", Backslash: '\\',
}

export function KeyCaps({ keys }: { keys: string }) {
  const { t } = useTranslation()
  const caps = keys.split('+').map(part => signs[part] ?? t(`shell.cap.${part}`, { defaultValue: part.replace(/^(Key|Digit)/, '') }))
  return <span className="shell-caps" dir="ltr">{caps.map(cap => <kbd key={cap}>{cap}</kbd>)}</span>
}
