// A button that opens files from the device.

import { useRef } from 'react'

interface FileButtonProps {
  readonly words: string
  readonly label?: string
  /** As in `<input accept>`. */
  readonly accept: string
  readonly className?: string
  readonly isMultiple?: boolean
  readonly onFiles: (files: readonly File[]) => void
}

export function FileButton({ words, label, accept, className = 'button', isMultiple = false, onFiles }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <button type="button" className={className} aria-label={label} onClick={() => input.current?.click()}>{words}</button>
      <input
        ref={input} type="file" hidden accept={accept} multiple={isMultiple}
        onChange={event => {
          const files = [...(event.target.files ?? [])]
          // So that the same file can be chosen again after it was mended.
          event.target.value = ''
          if (files.length > 0) onFiles(files)
        }}
      />
    </>
  )
}
