// The names of an English side. Linear.

import type { EntityType } from '../../model/records.ts'
import type { KnownName, SideText } from '../both/bitext.ts'
import type { Mention } from '../both/mention.ts'
import { nameAt, type NameIndex } from '../both/name-index.ts'
import { type FoundAgain, type NameReader, settleMentions } from '../both/settle-mentions.ts'
import { englishNameWords, isEnglishName } from './english-gazetteer.ts'
import type { EnglishHints } from './english-hints.ts'
import { brandWords, namesLikeWords, organisationEndings } from './entity-words-table.ts'
import { englishFirstNames } from './first-names-table.ts'
import { isGeneralWord } from './general-words.ts'
import { readEnglishNames } from './read-english-names.ts'
import { withHints } from './with-hints.ts'

export function findEnglishMentions(
  side: SideText,
  { known, hints }: { readonly known: readonly KnownName[]; readonly hints?: EnglishHints },
): readonly Mention[] {
  const reader: NameReader = hints
    ? { ...plain, candidatesOf: text => withHints(text, readEnglishNames(text).candidates, hints(text)) }
    : plain
  return settleMentions(side, known, reader)
}

const plain: NameReader = {
  candidatesOf: text => readEnglishNames(text).candidates,
  wordsOf: name => englishNameWords(name.replace(/['’]s$/u, '')),
  shortForms,
  findAgain,
  isListing: between => /^(?:,|,? (?:and|or|&)|,? as well as| vs\.?)\s$/.test(between) || between === '/',
}

const particles = /^(?:al|el|bin|ibn|bint|abu|ben|van|von|der|de|den|del|della|di|da|dos|du|la|le|ter|ten)$/
const familyFirst =
  /^(?:Xi|Liang|Li|Kim|Park|Wang|Zhang|Chen|Liu|Zhao|Huang|Lee|Nguyen|Choi|Moon|Yoon|Ma|Ren|Lei|Zhou|Wu|Sun|Jang|Ding|He|Hu|Lin|Lu|Tang|Yang|Zhu|Shi)$/

function shortForms(words: readonly string[], entityType: EntityType): readonly (readonly string[])[] {
  if (words.length < 2) return []
  if (entityType === 'person') {
    let from = words.length - 1
    let to = words.length
    if (/^(?:Jr|Sr|II|III|IV)$/.test(words[from]!) && words.length > 2) {
      from--
      to--
    }
    if (isGeneralWord(words[from]!) || words[from]!.length < 2) return []
    const surname = words.slice(from, to)
    while (from > 1 && particles.test(words[from - 1]!)) from--
    const whole = from < to - 1 ? [words.slice(from, to), surname] : [surname]
    return familyFirst.test(words[0]!) ? [...whole, [words[0]!]] : whole
  }
  if (entityType !== 'organization' || !organisationEndings.has(words.at(-1)!) || words.includes('of')) return []
  const rest = words.slice(0, -1)
  const [only] = rest
  const isName =
    rest.length > 1 ||
    !(
      isEnglishName(only!) ||
      brandWords.has(only!) ||
      englishFirstNames.has(only!) ||
      namesLikeWords.has(only!) ||
      isGeneralWord(only!)
    )
  return isName && !rest.every(word => isGeneralWord(word) || (brandWords.has(word) && rest.length === 1)) ? [rest] : []
}

function findAgain(text: string, index: NameIndex): readonly FoundAgain[] {
  const { tokens } = readEnglishNames(text)
  const found: FoundAgain[] = []
  for (let at = 0; at < tokens.length;) {
    const entry = nameAt(index, tokens[at]!.text, step => {
      const token = tokens[at + step]
      return token && tokens[at + step - 1]!.cut === '' && /^(?:[ \u00a0\u202f]|\. | & )$/.test(token.gap)
        ? token.text
        : null
    })
    if (!entry) {
      at++
      continue
    }
    found.push({ start: tokens[at]!.start, end: tokens[at + entry.words.length - 1]!.end, entry })
    at += entry.words.length
  }
  return found
}
