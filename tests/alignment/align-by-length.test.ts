import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alignByLength, type Bead, type Block } from '../../src/alignment/align-by-length.ts'
import type { SegmentRole } from '../../src/model/records.ts'
import { processorTime } from '../text/processor-time.ts'

const block = (role: SegmentRole, ...sentences: string[]): Block => ({ role, sentences })
const paragraph = (...sentences: string[]) => block('paragraph', ...sentences)
/** `0.1+0.2=1.0`: block and sentence, by side. */
const show = (beads: readonly Bead[]) =>
  beads.map(
    ({ original, rendering }) =>
      `${original.map(ref => `${ref.block}.${ref.sentence}`).join('+')}=${rendering.map(ref => `${ref.block}.${ref.sentence}`).join('+')}`,
  )

const harbour = {
  ar: [
    block('title', 'ميناء صغير يعود إلى الحياة'),
    paragraph(
      'عاد الصيادون إلى ميناء القرية بعد غياب دام ثلاثة أعوام كاملة.',
      'فرح الأهالي بهم.',
      'وأقيم في الساحة القديمة احتفال كبير دعي إليه رؤساء البلديات المجاورة.',
    ),
    block('heading', 'كلفة الترميم'),
    paragraph('كلف الترميم البلدية نحو مليوني دينار، دفع نصفها صندوق المدن.', 'وتعهد الوزير بأن تدفع الدولة ما بقي.'),
    block('list-item', 'رصيف جديد'),
    block('list-item', 'سوق مسقوفة لبيع السمك'),
  ],
  en: [
    block('title', 'A small harbour comes back to life'),
    paragraph(
      'The fishermen returned to the village harbour after an absence of three whole years.',
      'The people were glad.',
      'A large celebration was held in the old square, to which the mayors of the neighbouring towns were invited.',
    ),
    block('heading', 'What the repairs cost'),
    paragraph(
      'The repairs cost the municipality some two million dinars, half of it paid by the cities fund.',
      'The minister pledged that the state would pay the rest.',
    ),
    block('list-item', 'A new quay'),
    block('list-item', 'A roofed market for selling fish'),
  ],
}

describe('sentences paired by length', () => {
  it('are paired one to one where the rendering follows the original', () => {
    const beads = alignByLength(harbour.ar, harbour.en)
    expect(show(beads)).toEqual([
      '0.0=0.0',
      '1.0=1.0',
      '1.1=1.1',
      '1.2=1.2',
      '2.0=2.0',
      '3.0=3.0',
      '3.1=3.1',
      '4.0=4.0',
      '5.0=5.0',
    ])
    expect(Math.min(...beads.map(({ confidence }) => confidence))).toBeGreaterThan(0.7)
  })

  it('leave a heading alone that has no counterpart', () => {
    const beads = alignByLength(
      harbour.ar,
      harbour.en.filter(({ role }) => role !== 'heading'),
    )
    expect(show(beads)).toContain('2.0=')
    expect(show(beads)).toContain('3.0=2.0')
  })

  it('leave a paragraph alone that was added', () => {
    const added = paragraph(
      'The harbour had been closed since a winter storm that destroyed its only jetty and sank eleven boats.',
      'Nobody was hurt.',
    )
    const beads = alignByLength(harbour.ar, [...harbour.en.slice(0, 2), added, ...harbour.en.slice(2)])
    expect(show(beads)).toEqual(expect.arrayContaining(['=2.0', '=2.1', '1.2=1.2', '2.0=3.0', '3.0=4.0']))
  })

  it('join two sentences that became one, and the reverse', () => {
    const parted = harbour.en[1]!.sentences
    const joined = paragraph(
      parted[0]!,
      `${parted[1]!.replace('.', ',')} and a large celebration was held in the old square, to which the mayors of the neighbouring towns were invited.`,
    )
    const rendering = [harbour.en[0]!, joined, ...harbour.en.slice(2)]
    expect(show(alignByLength(harbour.ar, rendering))).toContain('1.1+1.2=1.1')
    expect(show(alignByLength(rendering, harbour.ar))).toContain('1.1=1.1+1.2')
  })

  it('are less sure of a join than of a pair', () => {
    const [first, second, third] = harbour.en[1]!.sentences
    const beads = alignByLength(harbour.ar, [
      harbour.en[0]!,
      paragraph(first!, `${second!} ${third!}`),
      ...harbour.en.slice(2),
    ])
    const confidenceOf = (name: string) => beads[show(beads).indexOf(name)]!.confidence
    expect(confidenceOf('1.1+1.2=1.1')).toBeLessThan(confidenceOf('0.0=0.0'))
  })

  it('never pair a leftover of the page with the article', () => {
    const leftover = block('boilerplate', 'A new quay opens in the north of the country this week')
    const beads = alignByLength(harbour.ar, [...harbour.en.slice(0, 5), leftover, harbour.en[5]!])
    expect(show(beads)).toContain('=5.0')
    expect(show(beads)).toContain('5.0=6.0')
  })

  it('take vowel marks for nothing', () => {
    const vowelled = paragraph(
      'عَادَ الصَّيَّادُونَ إِلَى مِينَاءِ القَرْيَةِ بَعْدَ غِيَابٍ دَامَ ثَلَاثَةَ أَعْوَامٍ كَامِلَةٍ.',
      'فَرِحَ الأَهَالِي بِهِمْ.',
      harbour.ar[1]!.sentences[2]!,
    )
    expect(show(alignByLength([vowelled], [harbour.en[1]!]))).toEqual(['0.0=0.0', '0.1=0.1', '0.2=0.2'])
  })

  it('stand alone when the other side is empty', () => {
    expect(show(alignByLength([paragraph('نعم.', 'لا.')], []))).toEqual(['0.0=', '0.1='])
    expect(show(alignByLength([], [paragraph('Yes.')]))).toEqual(['=0.0'])
    expect(alignByLength([], [])).toEqual([])
  })
})

describe('beads', () => {
  const arbitraryBlocks = fc.array(
    fc.record({
      role: fc.constantFrom<SegmentRole>(
        'title',
        'heading',
        'paragraph',
        'list-item',
        'quote',
        'caption',
        'boilerplate',
      ),
      sentences: fc.array(
        fc.oneof(
          fc.nat(150).map(length => 'س'.repeat(length)),
          fc.string(),
        ),
        { maxLength: 6 },
      ),
    }),
    { maxLength: 8 },
  )
  const refsOf = (blocks: readonly Block[]) =>
    blocks.flatMap(({ sentences }, block) => sentences.map((_, sentence) => ({ block, sentence })))

  it('hold every sentence once, in the order of both texts, and are never empty', () => {
    fc.assert(
      fc.property(arbitraryBlocks, arbitraryBlocks, (original, rendering) => {
        const beads = alignByLength(original, rendering)
        expect(beads.flatMap(bead => bead.original)).toEqual(refsOf(original))
        expect(beads.flatMap(bead => bead.rendering)).toEqual(refsOf(rendering))
        for (const bead of beads) {
          expect(bead.original.length + bead.rendering.length).toBeGreaterThan(0)
          expect(bead.confidence).toBeGreaterThanOrEqual(0)
          expect(bead.confidence).toBeLessThanOrEqual(0.9)
        }
      }),
    )
  })

  it.each([
    ['200 blocks of eight sentences', 200, 8],
    ['a block of 400 sentences', 1, 400],
  ])('are found in %s within two seconds', (_, count, sentences) => {
    const blocks = Array.from({ length: count }, (_, i) =>
      paragraph(...Array.from({ length: sentences }, (_, j) => 'كلمة '.repeat(8 + ((i * 7 + j * 5) % 13)))),
    )
    const spent = processorTime(() => {
      expect(alignByLength(blocks, blocks)).toHaveLength(count * sentences)
    })
    expect(spent).toBeLessThan(2_000)
  })

  it('reach the end where one side is far longer than the other', () => {
    const long = [paragraph(...Array.from({ length: 900 }, (_, i) => 'كلمة '.repeat(5 + (i % 7))))]
    const beads = alignByLength(long, [paragraph('One sentence.')])
    expect(beads.flatMap(({ original }) => original)).toHaveLength(900)
  })
})
