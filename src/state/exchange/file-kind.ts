// What a file is meant to be, by its name.

export type FileKind = 'article' | 'text' | 'unknown'

export function fileKind(name: string): FileKind {
  if (/\.json$/i.test(name)) return 'article'
  return /\.(txt|text|md|markdown)$/i.test(name) ? 'text' : 'unknown'
}
