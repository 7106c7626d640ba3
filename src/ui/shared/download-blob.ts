// Hands a file to the person.

/** How long the browser may take to begin the download before the file is let go. */
const grace = 60_000

export function downloadBlob(name: string, file: Blob): void {
  const url = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), grace)
}
