// The number of a row in the reader's digits, without the cost of a formatter for each article that is opened.

/** Digits one by one; row numbers have no separators. */
export const rowDigits = (number: number, isArabicIndic: boolean): string =>
  isArabicIndic ? String(number).replace(/\d/g, digit => String.fromCharCode(0x660 + Number(digit))) : String(number)
