// A whole article to measure with: text of both sides and marks on it, the same for the same seed. It is made of the
// records of the saved file and goes in through the door for files.

import { schemaVersion } from '../../src/model/schema-version.ts'
import type { DocumentFile } from '../../src/model/document-file.ts'
import { ordersFor } from '../../src/model/order-keys.ts'
import type { Alignment, Article, PerSide, Segment, SegmentRole, Side } from '../../src/model/records.ts'
import { generateMarks, made, type SegmentPair } from './generate-marks.ts'
import { arabicWords, englishWords } from './news-words.ts'
import { seededRandom, type SeededRandom } from './seeded-random.ts'
import { writeSentence } from './write-sentence.ts'

export interface ArticleSize {
  /** Of both sides together. */
  readonly words: number
  readonly marks: number
}

interface Sentence {
  readonly texts: PerSide<string>
  readonly block: number
  readonly role: SegmentRole
}

export const articleId = ({ words }: ArticleSize): string => `measured-${words}`

const vocabulary: PerSide<typeof arabicWords> = { original: arabicWords, rendering: englishWords }
const countWords = (text: string) => text.split(' ').length

/**
 * Sentences of 12 to 30 words in paragraphs of 3 to 6, level one to one, a heading now and then; `words` is met within
 * one pair of sentences. Linear.
 */
export function generateArticle(size: ArticleSize, seed = 1): DocumentFile {
  const random = seededRandom(seed * 7_919 + size.words)
  const sentences = writeSentences(size.words, random)
  const pairs = toPairs(sentences, random)
  const article: Article = {
    ...made, type: 'article', id: articleId(size), titles: sentences[0]!.texts,
    languages: { original: { language: 'ar', direction: 'rtl' }, rendering: { language: 'en', direction: 'ltr' } },
    url: '', publisher: '', author: '', publishedOn: '', deletedAt: null,
  }
  const alignments = pairs.map(({ original, rendering }): Alignment => ({
    type: 'alignment', id: random.id('ali'), original: [original.id], rendering: [rendering.id], status: 'suggested', confidence: 0.9,
  }))
  const segments = pairs.flatMap(({ original, rendering }) => [original, rendering])
  return { format: 'hashiya', schemaVersion, records: [article, ...segments, ...alignments, ...generateMarks(pairs, size.marks, random)] }
}

/** How many words an article has on both sides, parted by spaces. */
export const wordsIn = ({ records }: DocumentFile): number =>
  records.reduce((sum, record) => sum + (record.type === 'segment' ? countWords(record.text) : 0), 0)

function writeSentences(words: number, random: SeededRandom): Sentence[] {
  const sentences: Sentence[] = []
  let left = words
  const write = (block: number, role: SegmentRole, length: number) => {
    const write = (side: Side) => writeSentence(vocabulary[side], Math.max(role === 'paragraph' ? 12 : 5, length + random.between(-2, 2)), random)
    const texts = { original: write('original'), rendering: write('rendering') }
    sentences.push({ texts, block, role })
    left -= countWords(texts.original) + countWords(texts.rendering)
  }
  write(0, 'title', 8)
  for (let block = 1; left >= 24; block++) {
    if (block % 9 === 0) write(block, 'heading', 6)
    else for (let n = random.between(3, 6); n > 0 && left >= 24; n--) write(block, 'paragraph', Math.min(random.between(14, 28), left >> 1))
  }
  return sentences
}

function toPairs(sentences: readonly Sentence[], random: SeededRandom): SegmentPair[] {
  const orders = ordersFor(sentences.length)
  return sentences.map(({ texts, block, role }, i): SegmentPair => {
    const on = (side: Side): Segment => ({
      type: 'segment', id: random.id('seg'), side, order: orders[i]!, blockId: `${side}-${block}`, role, text: texts[side],
    })
    return { original: on('original'), rendering: on('rendering') }
  })
}
