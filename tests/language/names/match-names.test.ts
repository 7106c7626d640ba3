import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isShortName, matchNames, sameName } from '../../../src/language/both/match-names.ts'
import { arbitraryString } from '../../text/arbitrary-text.ts'

describe('whether an Arabic and a Latin name are the same by ear', () => {
  it.each([
    ['ليلى حداد', 'Leila Haddad'],
    ['ليلي حدّاد', 'Layla Haddad'],
    ['جوناثان', 'Jonathan'],
    ['غونزاليس', 'González'],
    ['پيتر', 'Peter'],
    ['القحطاني', 'Qahtani'],
    ['القحطاني', 'Al-Qahtani'],
    ['عبد الرحمن', 'Abdulrahman'],
    ['ديب مايند', 'DeepMind'],
    ['بلو سكاي', 'Bluesky'],
    ['إل جي', 'LG'],
    ['بي إم دبليو', 'BMW'],
    ['ليب إيه آي', 'Leap AI'],
    ['وجوناثان', 'Jonathan'],
    ['بشيكاغو', 'Chicago'],
    ['جامعة دبلن', 'Dublin University'],
    ['جامعة القاهرة', 'University of Cairo'],
    ['الأمم المتحدة', 'United Nations'],
    ['البرلمان الأوروبي', 'the European Parliament'],
    ['وادي السيليكون', 'Silicon Valley'],
  ])('%s is %s', (arabic, latin) => {
    expect(matchNames(arabic, latin)).toBeGreaterThanOrEqual(sameName)
  })

  it.each([
    ['ليلى حداد', 'Sami Haddad'],
    ['جوناثان', 'Johansson'],
    ['أدريانا', 'Adriano'],
    ['الوزارة', 'Azure'],
    ['كوهير', 'Hare'],
    ['جامعة دبلن', 'Berlin University'],
    ['البرلمان الأوروبي', 'European Union'],
    ['قال', 'Paul'],
    ['', 'Nobody'],
    ['أحد', ''],
    ['2025', '2025'],
  ])('%s is not %s', (arabic, latin) => {
    expect(matchNames(arabic, latin)).toBeLessThan(sameName)
  })

  it('hears a letter more as a little less than the same name', () => {
    expect(matchNames('فرانك', 'Frank')).toBeGreaterThan(matchNames('فرانك', 'Franck-Marie'))
  })

  it('knows names that are too short to be trusted alone', () => {
    expect(['Guy', 'Lee', 'Ma', 'Su', 'Ng'].map(isShortName)).toEqual([true, true, true, true, true])
    expect(isShortName('Metz')).toBe(false)
  })

  it('gives a figure from 0 to 1 for any text, and reads no more than the first letters', () => {
    fc.assert(
      fc.property(arbitraryString, arbitraryString, (one, other) => {
        const score = matchNames(one, other)
        return score >= 0 && score <= 1
      }),
    )
    expect(matchNames('ب'.repeat(1_000_000), 'b'.repeat(1_000_000))).toBe(1)
  })
})
