// Arabic abbreviations after whose full stop a sentence goes on.

export const arabicAbbreviations: ReadonlySet<string> = new Set([
  'د', 'أ', 'م', 'أ.د', 'أ.م', 'ش.م.م', 'ش.م', 'ش.م.ع', 'ص', 'ص.ب', 'ج', 'ت', 'هـ', 'ق.م', 'إلخ', 'ر.س', 'د.إ', 'ج.م', 'و.م.أ', 'ط', 'مج', 'تح',
])
