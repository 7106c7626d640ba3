// Products by their versions and by the words for things beside them.

import { countedWords, organisationEndings, productNouns } from './entity-words-table.ts'
import { after, before, last, length, typed, type NamePlace, type NameRule } from './name-place.ts'

const versioned = /^\p{Lu}[\p{L}]*-?\d{1,4}(?:\.\d{1,2})?[A-Za-z]{0,3}$/u
const notVersions =
  /^(?:G\d\d?|COP\d+|Q\d|H[12]|FY\d+|[UA]-?\d\d|COVID-?\d*|Covid-?\d*|CO2|M\d\d?|S\d|C\d|B\d|Web3|P\d|E\d|T20|MH\d+|R\d)$/

export const byVersion: NameRule = place => {
  const { tokens, piece } = place
  const words = tokens.slice(piece.from, piece.to).map(({ text }) => text)
  if (length(place) === 1 && /^COP\d+$/.test(words[0]!)) return typed('event', 0.9, 'version', words[0]!)
  if (length(place) === 1 && /^G(?:7|8|20|77)$/.test(words[0]!)) return typed('organization', 0.9, 'version', words[0]!)
  const code = words.find(word => versioned.test(word) && !(length(place) === 1 && notVersions.test(word)))
  if (code) return typed('product', 0.88, 'version', code)
  const isNumbered = /^\d{1,3}(?:\.\d{1,2}|[A-Z])?$/.test(words.at(-1)!)
  const isProduct = piece.known?.entityType === 'product' || hasProductCue(place)
  if (
    isNumbered &&
    !countedWords.has(words.at(-2)!) &&
    (isProduct || words.at(-1)!.includes('.') || length(place) <= 3)
  )
    return typed('product', isProduct ? 0.9 : 0.7, 'version', words.join(' '))
  return null
}

const hasProductCue = (place: NamePlace): boolean => productCue(place) !== ''

/** `the model X`, `a tool called X`, `its new chatbot, X,`, `X chips`. */
export function productCue(place: NamePlace): string {
  const { tokens, piece } = place
  const previous = before(place)
  if (productNouns.has(previous) && previous !== 'system' && previous !== 'products') return previous
  if (
    /^(?:called|named|dubbed|code-?named|nicknamed|known)$/.test(previous) ||
    (previous === 'as' && before(place, 2) === 'known')
  )
    for (let at = piece.from - 1; at >= Math.max(0, piece.from - 6); at--)
      if (productNouns.has(tokens[at]!.text)) return tokens[at]!.text
  if (/^,\s/.test(tokens[piece.from]!.gap) && productNouns.has(tokens[piece.from - 1]?.text ?? '')) {
    const article = tokens
      .slice(Math.max(0, piece.from - 6), piece.from - 1)
      .some(({ text }) => /^(?:its|new|a|an|latest|the|their|first|his|her)$/i.test(text))
    if (article) return tokens[piece.from - 1]!.text
  }
  const next = after(place)
  return /^(?:chips?|chatbots?|apps?|smartphones?|models?|vaccines?|rockets?|missiles?|drones?|jets?|satellites?|consoles?|software|tablets?|spacecraft|processors?|headsets?|accelerators?|rovers?|probes?|landers?|telescopes?|robots?|helicopters?|tanks?|games?|browsers?|bots?)$/.test(
    next,
  )
    ? next
    : ''
}

/** `Meta models`: a known firm or an ending of firms before the word for a thing names its maker. */
export const hasProductMaker = (place: NamePlace): boolean =>
  place.piece.known?.entityType === 'organization' ||
  organisationEndings.has(last(place).text) ||
  place.piece.known?.entityType === 'place'
