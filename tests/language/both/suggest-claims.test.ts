import { expect, it } from 'vitest'
import type { Bitext } from '../../../src/language/both/bitext.ts'
import { suggestClaims } from '../../../src/language/both/suggest-claims.ts'
import { suggestSources } from '../../../src/language/both/suggest-sources.ts'

const unit = (segmentId: string, text: string) => ({ segmentId, blockId: 'b', role: 'paragraph' as const, text })
const bitext: Bitext = {
  sides: {
    original: {
      language: 'ar',
      units: [unit('a1', 'تشير تقارير من رويترز إلى أن حداد أخبرت الموظفين بإقالة سمير بسبب احتيال مزعوم.')],
    },
    rendering: {
      language: 'en',
      units: [
        unit(
          'e1',
          'Reports from Reuters indicate that Haddad told staff that Samir had been dismissed over alleged fraud.',
        ),
        unit('e2', 'Neither Samir, Haddad nor the bank has commented.'),
      ],
    },
  },
  pairs: [
    { original: ['a1'], rendering: ['e1'] },
    { original: [], rendering: ['e2'] },
  ],
  publishedOn: '',
  known: [],
}

it('proposes a claim on both sides with its chain, the outermost source first', () => {
  const [claim] = suggestClaims(bitext)
  expect(claim!.targets.map(({ side }) => side)).toEqual(['original', 'rendering'])
  expect(claim!.kind === 'claim' && claim!.attribution.length).toBe(2)
})

it('proposes the outlet by its name, without the reports', () => {
  expect(suggestSources(bitext).map(({ targets }) => targets[0]!.spans[0]!.exact)).toContain('Reuters')
})
