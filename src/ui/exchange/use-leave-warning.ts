// Lets the browser ask before a page with unsaved text is closed or loaded anew.

import { useEffect } from 'react'

export function useLeaveWarning(hasText: boolean): void {
  useEffect(() => {
    if (!hasText) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [hasText])
}
