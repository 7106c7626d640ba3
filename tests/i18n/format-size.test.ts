import { expect, it } from 'vitest'
import { formatShare, formatSize } from '../../src/i18n/format-size.ts'

it.each([
  [0, '0 kB', '٠ كيلوبايت'],
  [336, '0.3 kB', '٠٫٣ كيلوبايت'],
  [10_240, '10 kB', '١٠ كيلوبايت'],
  [5 * 1024 * 1024, '5 MB', '٥ م.ب'],
  [1.25 * 1024 ** 3, '1.3 GB', '١٫٣ غ.ب'],
])('%i is said in the words and digits of the interface', (size, english, arabic) => {
  const plain = (text: string) => text.replace(/\u00a0/g, ' ')
  expect(plain(formatSize(size, 'en', 'latn'))).toBe(english)
  expect(plain(formatSize(size, 'ar', 'arab'))).toBe(arabic)
})

it('a share is said in whole hundredths', () => {
  expect(formatShare(0.243, 'en', 'latn')).toBe('24%')
  expect(formatShare(0.5, 'ar', 'arab')).toMatch(/٥٠/)
})
