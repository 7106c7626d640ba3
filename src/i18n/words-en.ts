// The words of locales/en, in one piece that is fetched when that language is spoken.

export const words = import.meta.glob<Record<string, unknown>>('../../locales/en/*.json', { eager: true, import: 'default' })
