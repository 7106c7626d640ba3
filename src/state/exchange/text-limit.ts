// How much text one article takes.

/**
 * UTF-16 units of one side: some 150,000 words. Measured in Chromium, a text field of this length takes 0.7 seconds to
 * lay out, one of five times the length 3.3, during which the page stands still.
 */
export const longestText = 1_000_000
