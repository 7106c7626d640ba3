// The address bar: routes to and from the fragment, so that any static server will do.

import { useMemo, useSyncExternalStore } from 'react'
import type { Navigation, Route } from '../ui/shared/navigation.tsx'

export function parseAddress(hash: string): Route {
  const [screen, articleId, inner, annotationId] = hash.replace(/^#?\/?/, '').split('/').map(decode)
  if (screen === 'new') return { screen: 'new-article' }
  if (screen === 'article' && articleId) return { screen: 'article', articleId, annotationId: inner === 'annotation' && annotationId ? annotationId : null }
  return { screen: 'library' }
}

export function toAddress(route: Route): string {
  if (route.screen === 'library') return '#/'
  if (route.screen === 'new-article') return '#/new'
  const article = `#/article/${encodeURIComponent(route.articleId)}`
  return route.annotationId ? `${article}/annotation/${encodeURIComponent(route.annotationId)}` : article
}

/** A broken escape in a hand-typed address is no reason to fail. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

const subscribe = (listener: () => void) => {
  addEventListener('hashchange', listener)
  return () => removeEventListener('hashchange', listener)
}

/** One function for the life of the page: who follows it hears of no change where there is none. */
const go: Navigation['go'] = (route, options) => {
  if (options?.replace) {
    history.replaceState(null, '', toAddress(route))
    dispatchEvent(new HashChangeEvent('hashchange'))
  } else location.hash = toAddress(route)
}

export function useAddress(): Navigation {
  const hash = useSyncExternalStore(subscribe, () => location.hash)
  return useMemo(() => ({ route: parseAddress(hash), hrefOf: toAddress, go }), [hash])
}
