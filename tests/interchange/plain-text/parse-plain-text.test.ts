import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsePlainText } from '../../../src/interchange/plain-text/parse-plain-text.ts'
import { arbitraryString } from '../../text/arbitrary-text.ts'
import { processorTime } from '../../text/processor-time.ts'

const roles = (raw: string) => parsePlainText(raw).blocks.map(({ role, text }) => `${role}: ${text}`)
/** The lines that are set aside. */
const leftovers = (...lines: string[]) =>
  parsePlainText(lines.join('\n'))
    .blocks.filter(({ boilerplate }) => boilerplate)
    .map(({ text }) => text)

const prose = {
  ar: 'عاد الصيادون إلى ميناء القرية بعد غياب دام ثلاثة أعوام كاملة.',
  en: 'The fishermen returned to the village harbour after an absence of three years.',
}

describe('the blocks of a plain text', () => {
  it('are a title, headings and paragraphs', () => {
    expect(
      roles(
        `ميناء صغير يعود إلى الحياة\n${prose.ar}\nكلفة الترميم\n\nكلف الترميم نحو مليوني دينار. ودفع نصفها صندوق المدن.`,
      ),
    ).toEqual([
      'title: ميناء صغير يعود إلى الحياة',
      `paragraph: ${prose.ar}`,
      'heading: كلفة الترميم',
      'paragraph: كلف الترميم نحو مليوني دينار. ودفع نصفها صندوق المدن.',
    ])
  })

  it('have no title where the text begins with a sentence', () => {
    expect(roles(`${prose.en}\nNobody was hurt.`)).toEqual([`paragraph: ${prose.en}`, 'paragraph: Nobody was hurt.'])
  })

  it('are a paragraph alone where there is one line', () =>
    expect(roles('ميناء صغير')).toEqual(['paragraph: ميناء صغير']))

  it('take a title that asks or is long', () => {
    expect(roles(`من يدفع كلفة الميناء؟ لا أحد يعلم\n${prose.ar}`)[0]).toMatch(/^title/)
  })

  it('take a short question before a paragraph for a heading, and a short sentence for a paragraph', () => {
    expect(
      roles(`عنوان\n${prose.ar}\nمن يدفع؟\n${prose.ar}\nلا أحد.\n${prose.ar}`).map(line => line.split(':')[0]),
    ).toEqual(['title', 'paragraph', 'heading', 'paragraph', 'paragraph', 'paragraph'])
  })

  it('take short lines in a row for verse, and a last short line for a paragraph', () => {
    const verse = ['على هذا الشاطئ', 'وقفنا صغارا', 'نعد السفن', 'ونحلم']
    expect(
      roles(['عنوان', prose.ar, ...verse, prose.ar, 'سامي حداد'].join('\n')).map(line => line.split(':')[0]),
    ).toEqual(['title', 'paragraph', 'paragraph', 'paragraph', 'paragraph', 'paragraph', 'paragraph', 'paragraph'])
  })

  it('read headings, lists and quotations of Markdown', () => {
    expect(
      roles('# Harbour\n\n## Cost ##\n\n- A quay\n* A market\n• A road\n1. Sign\n2) Pay\n> No comment.\n'),
    ).toEqual([
      'title: Harbour',
      'heading: Cost',
      'list-item: A quay',
      'list-item: A market',
      'list-item: A road',
      'list-item: 1. Sign',
      'list-item: 2) Pay',
      'quote: No comment.',
    ])
  })

  it('read Arabic bullets without a space, and Arabic numbers, which stay', () => {
    expect(roles(`عنوان\n-رصيف جديد\n١- تسجيل الأسماء\n٢. دفع الرسوم\n${prose.ar}`).slice(1, 4)).toEqual([
      'list-item: رصيف جديد',
      'list-item: ١- تسجيل الأسماء',
      'list-item: ٢. دفع الرسوم',
    ])
  })

  it('leave all other signs where they are', () => {
    expect(roles(`#الميناء_يعود\n**${prose.en}**\n-5% in a year, officials said on Sunday.\n[a](b) | c`)).toEqual([
      'title: #الميناء_يعود',
      `paragraph: **${prose.en}**`,
      'paragraph: -5% in a year, officials said on Sunday.',
      'paragraph: [a](b) | c',
    ])
  })

  it('join lines that were broken to fit a width', () => {
    const wrapped =
      'The fishermen returned to the village harbour after an\nabsence of three whole years, and a large celebration\nwas held in the old square.'
    expect(roles(`Harbour\n\n${wrapped}\n\n- A quay that is\n  long enough`)).toEqual([
      'title: Harbour',
      `paragraph: ${wrapped.replaceAll('\n', ' ')}`,
      'list-item: A quay that is long enough',
    ])
  })

  it('leave out rules and empty lines, and know their lines in the file', () => {
    const { blocks } = parsePlainText(`\r\nعنوان\r\n\r\n* * *\r\n---\r\n${prose.ar}`)
    expect(blocks.map(({ line }) => line)).toEqual([2, 6])
  })

  it('[RTL 28] are the same with every line ending', () => {
    const raw = `عنوان\n${prose.ar}  نعم.\t لا.\n - بند`
    const plain = parsePlainText(raw)
    expect(parsePlainText(raw.replaceAll('\n', '\r\n')).blocks).toEqual(plain.blocks)
    expect(plain.blocks[1]!.text).toContain('  نعم.\t لا.')
  })

  it('are cut into sentences by their language, titles and headings apart', () => {
    const { blocks, language } = parsePlainText('من د. سامي؟ لا أحد يعلم\nزارنا د. سامي حداد أمس. ثم غادر القرية مساء.')
    expect(language).toBe('ar')
    expect(blocks.map(({ text, sentences }) => sentences.map(({ start, end }) => text.slice(start, end)))).toEqual([
      ['من د. سامي؟ لا أحد يعلم'],
      ['زارنا د. سامي حداد أمس.', 'ثم غادر القرية مساء.'],
    ])
  })
})

describe('leftovers of a web page', () => {
  it.each([
    ['قد يعجبك أيضًا'],
    ['اقرأ أيضاً:'],
    ['إقرأ أيضا'],
    ['مقالات ذات صلة'],
    ['أخبار ذات صلة'],
    ['الأكثر قراءة'],
    ['التعليقات (12)'],
    ['You may also like'],
    ['Related'],
    ['RELATED ARTICLES'],
    ['Read more…'],
    ['Leave a comment'],
    ['More from The Harbour Post'],
  ])('«%s» ends the article, with everything after it', heading => {
    const after = ['بلدية صور تفتتح سوقا', prose.en, 'إخلاء المسؤولية: لا يمثل هذا المقال أحدا.']
    expect(leftovers('عنوان', prose.ar, heading, ...after)).toEqual([heading, ...after])
  })

  it('end nothing before the article began', () => {
    expect(leftovers('Read more', 'A harbour comes back', prose.en, 'Nobody was hurt.')).toEqual(['Read more'])
  })

  it.each([
    ['إعلان'],
    ['Advertisement'],
    ['— Advertisement —'],
    ['1,234 views'],
    ['٢٣ مشاهدة'],
    ['5 min read'],
    ['مدة القراءة: ٣ دقائق'],
    ['1250'],
    ['Share'],
    ['شارك'],
    ['Facebook Twitter WhatsApp'],
    ['Share this article'],
    ['شارك المقال'],
    ['Subscribe to our newsletter'],
    ['اشترك في نشرتنا البريدية'],
    ['تابعنا على واتساب'],
    ['اقرأ أيضا: سوق صور يفتتح غدا'],
    ['Read more: Market opens in Tyre'],
    ['Skip to content'],
  ])('«%s» is set aside alone inside the article', line => {
    expect(leftovers('عنوان', prose.ar, line, prose.ar, 'كلفة الترميم', prose.ar)).toEqual([line])
  })

  it.each([
    ['اشترك اللاعبون في البطولة أمس'],
    ['شارك ثلاثة وزراء في الحفل'],
    ['سجل سامي هدفا'],
    ['Share prices fell'],
    ['Related costs rose'],
    ['Facebook'],
    ['2024'],
    ['إعلان الاستقلال'],
    ['Comments by the mayor'],
    ['Subscribers left'],
    ['المزيد من الوقت'],
    ['More from less'],
  ])('«%s» may be a heading of the article', line => {
    expect(leftovers('عنوان', prose.ar, line, prose.ar, prose.ar)).toEqual([])
  })

  it('are share buttons one under the other', () => {
    expect(leftovers('A harbour', prose.en, 'Facebook', 'X', prose.en)).toEqual(['Facebook', 'X'])
  })

  it('do not include a disclaimer and a note on first publication', () => {
    expect(
      leftovers('عنوان', prose.ar, 'نشرت هذه المقالة أولا في مجلة الساحل.', 'إخلاء المسؤولية: هذا رأي الكاتب.'),
    ).toEqual([])
    expect(
      leftovers(
        'A harbour',
        prose.en,
        'This article was originally published in The Coast.',
        'Disclaimer: The author owns a boat.',
      ),
    ).toEqual([])
  })

  it('include them after the foot of the page', () => {
    const foot = ['Share this article', 'Market opens in Tyre', 'Disclaimer: The author owns a boat.']
    expect(leftovers('A harbour', prose.en, ...foot)).toEqual(foot)
  })

  it('keep the role they would have', () => {
    const { blocks } = parsePlainText(`A harbour\n${prose.en}\nRelated\n- Market opens in Tyre`)
    expect(blocks.at(-1)).toMatchObject({ role: 'list-item', boilerplate: true })
  })

  it('do not decide the language', () => {
    expect(
      parsePlainText(`ميناء صغير\n${prose.ar}\nYou may also like\n${prose.en}\n${prose.en}\n${prose.en}`).language,
    ).toBe('ar')
  })
})

describe('warnings', () => {
  it('name the line whose order may deceive', () => {
    expect(parsePlainText(`عنوان\n${prose.ar} \u202egpj.exe\u202c\nنعم \u2067لا`).warnings).toEqual([
      { code: 'bidi-override', line: 2 },
      { code: 'bidi-override', line: 3 },
    ])
  })
  it('are none for marks of direction', () =>
    expect(parsePlainText(`عنوان\u200f\n${prose.ar}\u200f`).warnings).toEqual([]))
  it('say that there is no text', () => {
    expect(parsePlainText(' \n * \n').warnings).toEqual([{ code: 'no-text', line: 1 }])
    expect(parsePlainText('')).toEqual({
      blocks: [],
      language: null,
      repairs: [],
      warnings: [{ code: 'no-text', line: 1 }],
    })
  })
  it('say that a paragraph is very long', () => {
    expect(parsePlainText(`عنوان\n${'كلمة '.repeat(25_000)}.`).warnings).toEqual([{ code: 'too-long', line: 2 }])
  })
})

describe('any string', () => {
  it('is read without an error: every block has text, sentences inside it, and a line', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          arbitraryString,
          fc.array(arbitraryString).map(lines => lines.join('\n')),
        ),
        raw => {
          const { blocks } = parsePlainText(raw)
          let last = 0
          for (const { text, sentences, line } of blocks) {
            expect(text).toBe(text.trim())
            expect(sentences.length).toBeGreaterThan(0)
            expect(sentences.at(-1)!.end).toBe(text.length)
            expect(line).toBeGreaterThan(last)
            last = line
          }
        },
      ),
    )
  })

  it.each([
    ['one line', 'كلمة '.repeat(200_000)],
    ['many short lines', 'نعم\n'.repeat(100_000)],
    ['lines of Markdown', '- > # a\n'.repeat(60_000)],
    ['wrapped lines', `${prose.en}\n`.repeat(12_000)],
    ['blanks', ' '.repeat(1_000_000)],
    ['tabs and bullets', '\t- '.repeat(300_000)],
  ])('a megabyte of %s is read within four seconds', (_, raw) => {
    const spent = processorTime(() => {
      parsePlainText(raw)
    })
    expect(spent).toBeLessThan(4_000)
  })
})
