// Who wants to hear of what.

export interface Listeners<Topic, News> {
  /** Returns how to stop. */
  add(topic: Topic, listener: (news: News) => void): () => void
  call(topic: Topic, news: News): void
  has(topic: Topic): boolean
}

export function createListeners<Topic, News>(): Listeners<Topic, News> {
  const listeners = new Map<Topic, Set<(news: News) => void>>()
  return {
    add(topic, listener) {
      const known = listeners.get(topic) ?? new Set()
      listeners.set(topic, known.add(listener))
      return () => {
        known.delete(listener)
        if (known.size === 0 && listeners.get(topic) === known) listeners.delete(topic)
      }
    },
    call(topic, news) {
      for (const listener of [...(listeners.get(topic) ?? [])]) listener(news)
    },
    has: topic => listeners.has(topic),
  }
}
