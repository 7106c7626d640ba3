// The command line: the core without a browser, for newsrooms, classes and pipelines.

import { findAttributions } from '../language/both/find-attributions.ts'
import { findNumbers } from '../language/both/find-numbers.ts'
import type { FoundAttribution } from '../language/both/found-attribution.ts'
import { matchNames } from '../language/both/match-names.ts'
import { scoreClaim } from '../language/both/score-claim.ts'
import type { TextRange } from '../text/text-range.ts'
import { Fault } from './fault.ts'
import { numberJson, reasonLine } from './plain-values.ts'
import { type LineCommand, type Options, readOptions, usage } from './read-options.ts'
import { linesOf, readText } from './read-text.ts'
import { suggestTexts } from './suggest-texts.ts'

/** Prints what was asked for; answers the exit code: 0, 1 for input that cannot be read, 2 for a wrong command. */
export function main(args: readonly string[]): number {
  try {
    return run(readOptions(args))
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    process.stderr.write(`hashiya: ${error.message}\n${error.kind === 'usage' ? `${usage}\n` : ''}`)
    return error.kind === 'usage' ? 2 : 1
  }
}

function run(options: Options): number {
  switch (options.command) {
    case 'help':
      print(usage)
      return 0
    case 'suggest': {
      const { ar, en, date } = options
      const read = (path: string | null) => (path === null ? '' : readText(path))
      print(JSON.stringify(suggestTexts({ arabic: read(ar), english: read(en), date })))
      return 0
    }
    case 'names':
      return printScores(linesOf(readText(options.file)))
    default:
      for (const line of linesOf(readText(options.file)))
        print(JSON.stringify(lineReaders[options.command](line, options.language)))
      return 0
  }
}

const print = (line: string): void => void process.stdout.write(`${line}\n`)

const lineReaders: Readonly<Record<LineCommand, (line: string, language: 'ar' | 'en') => object>> = {
  numbers: (line, language) => findNumbers(line, language).map(found => numberJson(line, found)),
  attribution: (line, language) => findAttributions(line, language).map(found => attributionJson(line, found)),
  claims(line, language) {
    const { score, reasons } = scoreClaim(line, language)
    return { score, reasons: reasons.map(reasonLine) }
  },
}

function attributionJson(line: string, found: FoundAttribution): object {
  const place = (range: TextRange | null) =>
    range && { start: range.start, end: range.end, exact: line.slice(range.start, range.end) }
  const { cue, source, content, strength, sourceKind, naming, directness, form, within } = found
  return {
    cue: place(cue),
    source: place(source),
    content: place(content),
    strength,
    sourceKind,
    naming,
    directness,
    form,
    within,
  }
}

/** A line that is no pair is null, so that scores and lines stay level; it is named, and the end is 1. */
function printScores(lines: readonly string[]): number {
  let code = 0
  for (const [index, line] of lines.entries()) {
    const [arabic, latin, ...more] = line.split('\t')
    if (!arabic?.trim() || !latin?.trim() || more.length > 0) {
      process.stderr.write(`hashiya: line ${index + 1} is not an Arabic name, a tab and a Latin name\n`)
      code = 1
      print('null')
    } else print(String(Math.round(matchNames(arabic.trim(), latin.trim()) * 1e4) / 1e4))
  }
  return code
}
