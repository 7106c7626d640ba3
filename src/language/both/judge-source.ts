// What kind of source the words of a source name, by their shape and the words of the table.

import type { SourceKind } from '../../model/records.ts'
import type { TextRange } from '../../text/text-range.ts'
import type { Directness, SourceNaming } from './found-attribution.ts'
import type { Reported } from './reported.ts'
import { type ReportToken, tokenizeReport } from './report-tokens.ts'
import {
  collectiveWords,
  documentWords,
  hiddenMany,
  hiddenOne,
  hidingWords,
  organisationWords,
  outletWords,
  reportWords,
  roleWords,
  titleWords,
} from './source-words-table.ts'

export interface SourceJudgement {
  readonly naming: SourceNaming
  readonly sourceKind: SourceKind
  readonly directness: Directness
}

/** Words of a source that are looked at. */
const reach = 24

/** Judges one attribution; `names` are names known in the text, which settle whether somebody is named. */
export function judgeSource(text: string, reported: Reported, names: readonly TextRange[]): SourceJudgement {
  const { source, isInherited, entry } = reported
  if (isInherited) return { naming: 'inherited', sourceKind: 'person', directness: 'on_record' }
  if (!source) return { naming: 'none', sourceKind: 'anonymous', directness: 'hearsay' }
  const naming = namingOf(
    text.slice(source.start, source.end),
    names.some(name => name.start >= source.start && name.end <= source.end),
  )
  const sourceKind = kinds[naming]!
  return {
    naming,
    sourceKind,
    directness: directnessOf(naming, reported, text) ?? (entry.type === 'hearsay' ? 'hearsay' : 'on_record'),
  }
}

const kinds: Readonly<Record<SourceNaming, SourceKind>> = {
  named_person: 'person',
  named_organisation: 'organization',
  named_outlet: 'outlet',
  document: 'document',
  role_only: 'anonymous',
  anonymous_single: 'anonymous',
  anonymous_multiple: 'anonymous',
  collective_vague: 'anonymous',
  inherited: 'person',
  none: 'anonymous',
}

function directnessOf(naming: SourceNaming, { entry, content, source }: Reported, text: string): Directness | null {
  if (naming === 'document') return 'documentary'
  if (naming === 'named_outlet') return 'relayed'
  if (naming.startsWith('anonymous')) return 'relayed'
  if (naming === 'collective_vague' && reportWords.has(firstWord(text, source))) return 'hearsay'
  if (entry.type === 'hearsay') return 'hearsay'
  if (content && /^(?:he|she|it|they|his|her|its|their|we|I)\b/i.test(text.slice(content.start, content.start + 8)))
    return 'self_statement'
  return 'on_record'
}

const firstWord = (text: string, source: TextRange | null): string =>
  source ? (tokenizeReport(text.slice(source.start, Math.min(source.end, source.start + 40)))[0]?.word ?? '') : ''

/** What a source is called by. `isNamed`: a name is known to lie in it. */
export function namingOf(source: string, isNamed: boolean): SourceNaming {
  const tokens = tokenizeReport(source.slice(0, 400))
    .filter(({ kind }) => kind === 'word')
    .slice(0, reach)
  const has = (set: ReadonlySet<string>) => tokens.some(({ word }) => set.has(bare(word)))
  const head = tokens.slice(0, headLength(tokens))
  const heads = (set: ReadonlySet<string>) =>
    head.some(({ word }) => set.has(bare(word)) || set.has(withoutArticle(word)))
  const isArabic = /^[^\p{L}]*\p{Script=Arabic}/u.test(source)
  if (heads(hiddenOne) && !has(outletWords)) return 'anonymous_single'
  if (heads(hiddenMany)) return 'anonymous_multiple'
  if (has(hidingWords)) return isSingle(head) ? 'anonymous_single' : 'anonymous_multiple'
  if (heads(reportWords)) return namedWithin(tokens) ? 'named_outlet' : 'collective_vague'
  if (heads(outletWords) && !(heads(roleWords) && !isArabic)) return 'named_outlet'
  const isPerson = isArabic ? hasArabicName(tokens, isNamed) : hasEnglishName(tokens)
  if (heads(collectiveWords) && !heads(titleWords)) return 'collective_vague'
  if (heads(roleWords)) return isPerson ? 'named_person' : 'role_only'
  if (heads(documentWords)) return 'document'
  if (heads(organisationWords)) return 'named_organisation'
  if (heads(titleWords)) return 'named_person'
  if (isArabic)
    return tokens[0] && tokens[0].word.startsWith('ال') && !isNamed
      ? 'named_organisation'
      : personOrNot(tokens, isNamed)
  if (!isPerson) return isNamed || tokens.some(({ isCapital }) => isCapital) ? 'named_organisation' : 'collective_vague'
  return heads(organisationWords) && !has(roleWords) ? 'named_organisation' : 'named_person'
}

const bare = (word: string): string => word.replace(/['’]s?$/, '')
const withoutArticle = (word: string): string => word.replace(/^ال(?=\p{L}{3})/u, '')

/** The words before the first preposition, comma or relative word: what the rest belongs to. */
function headLength(tokens: readonly ReportToken[]): number {
  const border = tokens.findIndex(
    ({ word, start }, index) =>
      index > 0 &&
      (/^(?:of|for|at|from|in|with|to|who|which|near|by|من|في|عن|لدي|علي|باسم|داخل|الذي|التي)$/.test(word) ||
        start > tokens[index - 1]!.end + 1),
  )
  return border < 0 ? Math.min(tokens.length, 8) : border
}

const isSingle = (head: readonly ReportToken[]): boolean =>
  head.some(({ word }) => /^(?:a|an|one|person|employee|official|executive|شخص|مصدر|مسوول|موظف|احد|احدي)$/.test(word))

/** A name in "reports from Core Memory", «تقارير من Core Memory». */
const namedWithin = (tokens: readonly ReportToken[]): boolean =>
  tokens.some(
    ({ word }, index) =>
      /^(?:from|in|by|من|في)$/.test(word) &&
      (tokens[index + 1]?.isCapital || outletWords.has(tokens[index + 1]?.word ?? '')),
  )

/** Two capitals in a row, or one that is no acronym, product or class word. */
function hasEnglishName(tokens: readonly ReportToken[]): boolean {
  let run = 0
  for (const [index, { isCapital, word, text }] of tokens.entries()) {
    run =
      isCapital && !organisationWords.has(bare(word)) && !/^(?:the|a|an|one|some|two|its|his|her)$/.test(word)
        ? run + 1
        : 0
    if (run === 1 && index === 0 && /^\p{Lu}\p{Ll}+$/u.test(text) && !tokens[1]?.isCapital) return true
    if (run === 2) return true
    if (run === 1 && titleWords.has(word)) return true
  }
  return false
}

/** After a definite word, one that is neither definite nor a class word: «وزير المالية محمد الجدعان». */
function hasArabicName(tokens: readonly ReportToken[], isNamed: boolean): boolean {
  return (
    isNamed ||
    tokens.some(({ word, isCapital }, index) => {
      const before = tokens[index - 1]?.word ?? ''
      return (
        before.startsWith('ال') &&
        !isCapital &&
        word.length > 2 &&
        !/^(?:ال|ل|ب|و)/.test(word) &&
        !/^(?:في|من|لدي|علي|عن|سابق|نفس)/.test(word)
      )
    })
  )
}

function personOrNot(tokens: readonly ReportToken[], isNamed: boolean): SourceNaming {
  if (isNamed) return tokens.length === 1 && /\p{Lu}/u.test(tokens[0]!.text) ? 'named_organisation' : 'named_person'
  if (/\p{Lu}/u.test(tokens[0]?.text ?? '')) return tokens.length === 2 ? 'named_person' : 'named_organisation'
  return /\p{L}{3}ات$/u.test(tokens[0]?.word ?? '') ? 'collective_vague' : 'named_person'
}
