// Where a mark that lost its words may stand now, and why.

import { describe, expect, it } from 'vitest'
import { proposePlaces } from '../../src/anchoring/propose-places.ts'
import type { Segment, TextAnchor } from '../../src/model/records.ts'
import { makeAnchor } from '../../src/model/text-anchor.ts'

const segmentOf = (id: string, text: string): Segment => ({ type: 'segment', id, side: 'original', order: id, blockId: 'b', role: 'paragraph', text })

/** The anchor on `words` in the n-th of the sentences as they were. */
function orphan(sentences: readonly string[], number: number, words: string): TextAnchor {
  const segment = segmentOf(`s${number}`, sentences[number]!)
  const start = segment.text.indexOf(words)
  return { ...makeAnchor(segment, { start, end: start + words.length }), status: 'orphaned' }
}

const proposals = (anchor: TextAnchor, now: readonly string[]) =>
  proposePlaces(anchor, now.map((text, i) => segmentOf(`s${i}`, text)))

const before = [
  'قالت وزارة النقل إن الميناء سيستقبل ألفي سفينة في العام الأول.',
  'وأضاف الوزير سامي حداد أن العمل بدأ في نيسان.',
  'ونفى سامي حداد علمه بالأمر حين سئل عن الكلفة.',
]

describe('the best proposal', () => {
  it.each([
    { what: 'the same words after the sentence was turned round', of: 1, words: 'سامي حداد', now: [before[0]!, 'بدأ العمل في نيسان، كما أضاف الوزير سامي حداد أمس.', 'ونفى علمه بالأمر.'], best: { exact: 'سامي حداد', segmentId: 's1', words: 'same' } },
    { what: 'the same words with vowel marks and without hamza', of: 0, words: 'ألفي سفينة', now: ['قالت وزارة النقل إن الميناء سيستقبل الفَيْ سفينة في عامه.', before[1]!, before[2]!], best: { exact: 'الفَيْ سفينة', segmentId: 's0', words: 'respelt' } },
    { what: 'a name with a letter wrong', of: 1, words: 'سامي حداد', now: [before[0]!, 'وأضاف الوزير سامر حداد أن العمل بدأ في نيسان.', 'ولم يعلم أحد بالأمر.'], best: { exact: 'سامر حداد', segmentId: 's1', words: 'similar' } },
    { what: 'the words in another sentence, where the old one has them no more', of: 0, words: 'ألفي سفينة', now: ['قالت وزارة النقل إن الميناء كبير.', before[1]!, before[2]!, 'وسيستقبل الميناء ألفي سفينة في العام الأول.'], best: { exact: 'ألفي سفينة', segmentId: 's3', words: 'same' } },
    { what: 'other words between the same neighbours', of: 1, words: 'سامي حداد', now: [before[0]!, 'وأضاف الوزير نفسه أمس أن العمل بدأ في نيسان.', 'ونفى علمه بالأمر.'], best: { exact: 'نفسه أمس', segmentId: 's1', words: 'other' } },
  ])('is $what', ({ of, words, now, best }) => {
    expect(proposals(orphan(before, of, words), now)[0]).toMatchObject(best)
  })

  it('prefers the same words among the same neighbours to the same words elsewhere', () => {
    const now = [before[2]!, 'ثم أضاف الوزير سامي حداد أن العمل بدأ في نيسان.']
    expect(proposals(orphan(before, 1, 'سامي حداد'), now).map(({ segmentId, context }) => [segmentId, context])).toEqual([['s1', 'both'], ['s0', 'none']])
  })

  it('says how far from its old sentence the words stand now', () => {
    const now = ['وقال سامي حداد إنه غاضب.', 'تغيّر كل شيء.', 'ومضى سامي حداد.']
    expect(proposals(orphan(before, 1, 'سامي حداد'), now).map(({ distance }) => distance)).toEqual([-1, 1])
  })

  it('is believed less when another is as good', () => {
    const [alone] = proposals(orphan(before, 1, 'سامي حداد'), ['لا شيء هنا.', 'جاء سامي حداد غدا.'])
    const [twin] = proposals(orphan(before, 1, 'سامي حداد'), ['لا شيء هنا.', 'جاء سامي حداد غدا وجاء سامي حداد غدا.'])
    expect(twin!.confidence).toBeLessThan(alone!.confidence)
  })

  it('does not take a word for another one in which its letters stand', () => {
    const told = ['قال إنه مريض.']
    expect(proposals(orphan(told, 0, 'قال'), ['نشر مقالات كثيرة، وانتقالها صعب.'])).toEqual([])
    expect(proposals(orphan(told, 0, 'قال'), ['وقال إنه مريض.'])[0]).toMatchObject({ exact: 'قال' })
  })

  it('is none where nothing is like the words', () => {
    expect(proposals(orphan(before, 1, 'سامي حداد'), ['The ferry left at dawn.'])).toEqual([])
  })
})

it('goes through an article of ten thousand words in one go', () => {
  const long = Array.from({ length: 700 }, (_, i) => `${before[i % 3]} رقم ${i}`)
  const anchor = orphan(long, 340, long[340]!.slice(0, 40))
  expect(proposals(anchor, long.toReversed()).length).toBeGreaterThan(0)
})
