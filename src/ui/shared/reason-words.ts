// A reason in words. A rule that has none of its own is told by its family, the part of its name before the full stop.

import type { Reason } from '../../model/suggestion.ts'

const first = '\u2068', last = '\u2069'

interface Speech {
  readonly i18n: { exists(key: string): boolean }
  readonly t: (key: string, values?: Record<string, string>) => string
}

/** With the words that fired the rule, each isolated, for they may be in the other script. */
export function reasonWords({ rule, words }: Reason, { i18n, t }: Speech): string {
  const family = rule.split('.')[0]!
  const keys = rule.includes('.') ? [rule, `${family}.other`] : [`${family}.other`]
  const known = keys.map(key => `suggestions.reason.${key}`).find(key => i18n.exists(key)) ?? 'suggestions.reason.other.other'
  const quoted = [...new Set(words)].filter(word => word.trim() !== '').map(word => `${first}${word}${last}`).join(t('suggestions.separator'))
  return quoted === '' ? t(known) : t('suggestions.because', { reason: t(known), words: quoted })
}
