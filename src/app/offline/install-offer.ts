// The browser's offer to install the tool: it comes when it likes, early in the life of the page, and is kept until
// somebody wants it.

interface InstallPromptEvent extends Event {
  prompt(): Promise<unknown>
}

let offer: InstallPromptEvent | null = null
const listeners = new Set<() => void>()

const set = (next: InstallPromptEvent | null) => {
  offer = next
  for (const listener of listeners) listener()
}

export const installOffer = {
  /** Begins to listen; before that an offer is lost. */
  await(): void {
    addEventListener('beforeinstallprompt', event => {
      event.preventDefault()
      set(event as InstallPromptEvent)
    })
    addEventListener('appinstalled', () => set(null))
  },
  isOpen: (): boolean => offer !== null,
  subscribe(listener: () => void): () => void {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  /** Lets the browser ask; it may be asked once. */
  async take(): Promise<void> {
    const taken = offer
    set(null)
    await taken?.prompt().catch(() => undefined)
  },
}
