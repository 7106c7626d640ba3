// A button that opens a picker in its place, and has the focus again when the picker closes.

import { useState, type ReactNode } from 'react'

interface PickerButtonProps {
  readonly label: string
  /** The picker; `close` is to be called when it is done with. */
  readonly children: (close: () => void) => ReactNode
}

export function PickerButton({ label, children }: PickerButtonProps) {
  const [state, setState] = useState<'unused' | 'open' | 'closed'>('unused')
  if (state === 'open') return <>{children(() => setState('closed'))}</>
  return <button ref={state === 'closed' ? takeLostFocus : undefined} type="button" className="button" onClick={() => setState('open')}>{label}</button>
}

/** Only where the focus went down with the picker, never from where somebody took it. */
function takeLostFocus(button: HTMLButtonElement | null): void {
  if (button && document.activeElement === document.body) button.focus()
}
