// The words that newsrooms write for thousands and millions, as powers of ten. Arabic without hamza and vowel marks.

/** Forms with a tanwin keep their alif; duals need no digits and have no place. */
export const scaleTable: ReadonlyMap<string, number> = new Map([
  ['thousand', 3], ['الف', 3], ['الفا', 3], ['الاف', 3],
  ['million', 6], ['mn', 6], ['مليون', 6], ['مليونا', 6], ['ملايين', 6],
  ['billion', 9], ['bn', 9], ['مليار', 9], ['مليارا', 9], ['مليارات', 9], ['بليون', 9],
  ['trillion', 12], ['tn', 12], ['تريليون', 12], ['تريليونا', 12], ['تريليونات', 12],
])
