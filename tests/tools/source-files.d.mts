export interface SourceFile {
  path: string
  text: string
}
export function readFiles(folder: string, endings: readonly string[]): SourceFile[]
export function withoutComments(code: string): string
export function lineAt(text: string, offset: number): number
