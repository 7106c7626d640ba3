// Addresses that may stand in an article.
import { expect, it } from 'vitest'
import { isWebAddress } from '../../src/state/exchange/is-web-address.ts'

it.each(['', ' ', 'https://example.com/خبر', 'http://example.com/a?b=c#d', ' https://example.com '])('«%s» may stand there', address => {
  expect(isWebAddress(address)).toBe(true)
})
const script = 'script:alert(1)'
it.each(['example.com', `java${script}`, `JaVa${script}`, `java\n${script}`, 'data:text/html,x', 'file:///etc/passwd', 'https://', 'خبر'])('«%s» may not', address => {
  expect(isWebAddress(address)).toBe(false)
})
