// The text of a file, or of the standard input for `-`.

import { readFileSync } from 'node:fs'
import { Fault } from './fault.ts'

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be read',
}

/** UTF-8 without its byte order mark; offsets count from what follows the mark. Throws a fault of input. */
export function readText(path: string): string {
  const name = path === '-' ? 'the standard input' : path
  let bytes: Uint8Array
  try {
    bytes = readFileSync(path === '-' ? 0 : path)
  } catch (error) {
    const code = (error as { code?: string }).code ?? ''
    throw new Fault('input', `Cannot read ${name}: ${reasons[code] ?? code}`)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Fault('input', `Cannot read ${name}: it is not UTF-8 text`)
  }
}

/** The lines, whatever ends them; a last line break begins no line. */
export function linesOf(text: string): readonly string[] {
  const lines = text.split(/\r\n|\n|\r/)
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines
}
