// Where the reader is, as a value that the address holds.

import { createContext, useContext } from 'react'

export type Route =
  | { readonly screen: 'library' }
  | { readonly screen: 'new-article' }
  | { readonly screen: 'article'; readonly articleId: string; readonly annotationId: string | null }

export interface Navigation {
  readonly route: Route
  /** The address of a route, for links. */
  hrefOf(route: Route): string
  go(route: Route, options?: { replace?: boolean }): void
}

const NavigationContext = createContext<Navigation | null>(null)

export const NavigationProvider = NavigationContext.Provider

export function useNavigation(): Navigation {
  const navigation = useContext(NavigationContext)
  if (!navigation) throw new RangeError('useNavigation outside NavigationProvider')
  return navigation
}
