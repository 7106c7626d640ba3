// What was asked for on the command line.

import { parseArgs } from 'node:util'
import { Fault } from './fault.ts'

export type LineCommand = 'numbers' | 'attribution' | 'claims'

export type Options =
  | { readonly command: 'help' }
  | { readonly command: 'suggest'; readonly ar: string | null; readonly en: string | null; readonly date: string }
  | { readonly command: 'names'; readonly file: string }
  | { readonly command: LineCommand; readonly language: 'ar' | 'en'; readonly file: string }

export const usage = `Usage: npm run --silent hashiya -- COMMAND
  suggest --ar FILE [--en FILE] [--date YYYY-MM-DD]   what is worth tagging in an article
  numbers --lang ar|en FILE                           the numbers of each line
  names FILE.tsv                                      how alike an Arabic and a Latin name sound (Arabic TAB Latin)
  attribution --lang ar|en FILE                       who says what in each line
  claims --lang ar|en FILE                            how much each line is worth checking
FILE may be - for the standard input. Prints JSON; offsets are UTF-16.
Ends with 0, with 1 for input that cannot be read, with 2 for a command that is written wrongly.`

const lineCommands: readonly string[] = ['numbers', 'attribution', 'claims']

/** Throws a fault of usage. */
export function readOptions(args: readonly string[]): Options {
  const [command, ...rest] = args
  if (command === undefined) throw new Fault('usage', 'No command was given')
  if (command === 'help' || command === '--help' || command === '-h') return { command: 'help' }
  if (command === 'suggest') return readSuggest(rest)
  if (command === 'names') return { command, file: oneFile(parse(rest, []).positionals) }
  if (!lineCommands.includes(command)) throw new Fault('usage', `There is no command “${command}”`)
  const { values, positionals } = parse(rest, ['lang'])
  const language = values.lang
  if (language !== 'ar' && language !== 'en') throw new Fault('usage', '--lang must be ar or en')
  return { command: command as LineCommand, language, file: oneFile(positionals) }
}

function readSuggest(args: readonly string[]): Options {
  const { values, positionals } = parse(args, ['ar', 'en', 'date'])
  const { ar = null, en = null, date = '' } = values
  if (positionals.length > 0)
    throw new Fault('usage', `“${positionals[0]}” is one too many: files come after --ar and --en`)
  if (ar === null && en === null) throw new Fault('usage', 'suggest needs --ar FILE')
  if (ar === '-' && en === '-') throw new Fault('usage', 'Only one of the two texts can come from the standard input')
  if (date !== '' && !isDay(date)) throw new Fault('usage', '--date must be a day, written YYYY-MM-DD')
  return { command: 'suggest', ar, en, date }
}

function parse(args: readonly string[], names: readonly string[]) {
  try {
    const options = Object.fromEntries(names.map(name => [name, { type: 'string' as const }]))
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
    return { values: values as Readonly<Record<string, string | undefined>>, positionals }
  } catch (error) {
    throw new Fault('usage', (error as Error).message)
  }
}

function oneFile(positionals: readonly string[]): string {
  const [file, ...others] = positionals
  if (file === undefined) throw new Fault('usage', 'No file was given')
  if (others.length > 0) throw new Fault('usage', `One file at a time: “${others[0]}” is one too many`)
  return file
}

function isDay(date: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date)
}
