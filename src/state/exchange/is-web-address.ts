// Whether an address may stand in an article: one that a browser opens as a page, and nothing that runs.

/** True for an empty one, and for http and https with a host. */
export function isWebAddress(address: string): boolean {
  const trimmed = address.trim()
  if (trimmed === '') return true
  try {
    const { protocol, hostname } = new URL(trimmed)
    return (protocol === 'https:' || protocol === 'http:') && hostname !== ''
  } catch {
    return false
  }
}
