// Local storage without its exceptions: it may be missing, blocked or full at any moment.

export interface LocalShelf {
  read(key: string): string | null
  /** False when there is no room, or nothing may be kept; what stood under the key stands. */
  write(key: string, value: string): boolean
  remove(key: string): void
  /** Keys and values of everything there, in UTF-16 code units. Linear in what is there. */
  size(): number
  /** What follows `prefix` in the keys that begin with it. */
  namesAfter(prefix: string): string[]
}

export function createLocalShelf(storage: Storage | null): LocalShelf {
  const attempt = <T>(act: (storage: Storage) => T, otherwise: T): T => {
    try {
      return storage ? act(storage) : otherwise
    } catch {
      return otherwise
    }
  }
  return {
    read: key => attempt(storage => storage.getItem(key), null),
    write: (key, value) =>
      attempt(storage => {
        storage.setItem(key, value)
        return true
      }, false),
    remove: key => attempt(storage => storage.removeItem(key), undefined),
    size: () =>
      attempt(storage => {
        let size = 0
        for (let i = 0; i < storage.length; i++) {
          const key = storage.key(i) ?? ''
          size += key.length + (storage.getItem(key)?.length ?? 0)
        }
        return size
      }, 0),
    namesAfter: prefix =>
      attempt(storage => {
        const keys = Array.from({ length: storage.length }, (_, i) => storage.key(i) ?? '')
        return keys.filter(key => key.startsWith(prefix)).map(key => key.slice(prefix.length))
      }, []),
  }
}
