// Naming somebody who says a claim, without a mention in the text.
import { describe, expect, it } from 'vitest'
import { attributeByName } from '../../src/commands/attribute-by-name.ts'
import { unattributeClaim } from '../../src/commands/unattribute-claim.ts'
import { article } from './article-notation.ts'
import { Desk } from './desk.ts'

const desk = () => new Desk(article({ ar: ['قالت [source 1: إذاعة الميناء] إن [claim 2: السفن عادت]'], en: ['[source 1: Harbour Radio] said [claim 2: the ships came back]'] }))
const chain = (of: Desk) => of.document.claim('claim-2')!.attribution.map(({ sourceId }) => of.document.source(sourceId)!.names)

describe('a claim attributed by name', () => {
  it('gets a new source of that name, on the side in whose language it is given', () => {
    const at = desk().do(attributeByName, { claimId: 'claim-2', name: ' وكالة الساحل ', side: 'original' })
    expect(chain(at)).toEqual([{ original: 'وكالة الساحل', rendering: '' }])
    expect(at.steps).toHaveLength(1)
  })

  it('gets the source that has the name already, however it is spelt', () => {
    const at = desk().do(attributeByName, { claimId: 'claim-2', name: '«اذاعة المينَاء»', side: 'original' })
    expect(chain(at)).toEqual([{ original: 'إذاعة الميناء', rendering: 'Harbour Radio' }])
    expect([...at.document.all('source')]).toHaveLength(1)
  })

  it('names each source once', () => {
    const at = desk().do(attributeByName, { claimId: 'claim-2', name: 'Coast Agency', side: 'rendering' }).do(attributeByName, { claimId: 'claim-2', name: 'coast agency', side: 'rendering' })
    expect(chain(at)).toEqual([{ original: '', rendering: 'Coast Agency' }])
  })

  it('needs a name, and lets the source go with the attribution', () => {
    expect(desk().can(attributeByName, { claimId: 'claim-2', name: ' » ', side: 'original' })).toBe(false)
    const at = desk().do(attributeByName, { claimId: 'claim-2', name: 'Coast Agency', side: 'rendering' })
    const { sourceId } = at.document.claim('claim-2')!.attribution[0]!
    at.do(unattributeClaim, { claimId: 'claim-2', sourceId })
    expect(at.document.source(sourceId)).toBeUndefined()
  })
})
