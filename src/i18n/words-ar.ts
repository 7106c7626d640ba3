// The words of locales/ar, in one piece that is fetched when that language is spoken.

export const words = import.meta.glob<Record<string, unknown>>('../../locales/ar/*.json', { eager: true, import: 'default' })
