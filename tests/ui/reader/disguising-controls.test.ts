// Which direction marks could make a text read otherwise than it is stored.
import { describe, expect, it } from 'vitest'
import { bidiControlsOf, disguisingControls } from '../../../src/ui/reader/disguising-controls.ts'

const names = (text: string) => disguisingControls(text).map(({ name, offset }) => `${name} ${offset}`)

describe('controls that disguise', () => {
  it.each([
    ['an override that is never closed', 'pay \u202Enhoj', ['RLO 4']],
    ['an override with the mark that closes it', 'pay \u202Enhoj\u202C now', ['RLO 4', 'PDF 9']],
    ['an override of either direction', 'دفع \u202D100\u202C دينار', ['LRO 4', 'PDF 8']],
    ['an isolate left open', 'a \u2067file.txt', ['RLI 2']],
    ['an embedding that an isolate ends before it was closed', '\u2068 \u202B a \u2069', ['RLE 2']],
    ['marks that close what was never opened', 'a\u202C b\u2069', ['PDF 1', 'PDI 4']],
    ['an override inside a proper isolate', '\u2066 \u202E x \u202C \u2069', ['RLO 2', 'PDF 6']],
  ])('are %s', (_, text, found) => {
    expect(names(text)).toEqual(found)
  })

  it.each([
    ['single direction marks', 'قال\u200F: OpenAI\u200E.\u061C'],
    ['isolates in pairs', 'كتب \u2068OpenAI\u2069 بيانًا'],
    ['embeddings in pairs', 'كتب \u202AOpenAI\u202C بيانًا'],
    ['plain text', 'Nothing to see here.'],
  ])('are not %s', (_, text) => {
    expect(names(text)).toEqual([])
  })

  it('are not all there is to name: the badge lists every control', () => {
    expect(bidiControlsOf('قال\u200F: \u2068OpenAI\u2069').map(({ name }) => name)).toEqual(['RLM', 'FSI', 'PDI'])
  })
})
