// The direction that a language is written in.

const rightToLeft = /^(ar|fa|ur|he|ps|sd|ckb|ug|yi|dv)\b/i

/** For a BCP 47 tag; left to right for those not known. */
export const directionOf = (language: string): 'rtl' | 'ltr' => (rightToLeft.test(language) ? 'rtl' : 'ltr')
