// Arabic abbreviations that end in a full stop without ending a sentence, without their last stop. Letters by
// themselves and letters with stops between them (د.ب.أ) need no entry.

export const arabicAbbreviations: ReadonlySet<string> = new Set([
  'د', 'أ.د', 'ا.د', 'أ.م.د', 'م.د', 'أ', 'م', 'ش', 'ص', 'ج', 'ط', 'ق', 'س', 'ه', 'هـ', 'ت', 'ف', 'ر', 'ع', 'ب',
  'ش.م.م', 'ش.م.ل', 'ش.م.ع', 'ش.م.ب', 'ش.م.خ', 'ش.ذ.م.م', 'ذ.م.م', 'ق.م', 'ب.م', 'ر.س', 'د.إ', 'ج.م', 'د.ك', 'د.ب.أ',
  'أ.ف.ب', 'إ.خ',
])

/** What a letter stands for after a year: it closes the sentence as any word does. */
export const arabicEras: ReadonlySet<string> = new Set(['م', 'ه', 'هـ', 'ق.م', 'ب.م'])

/** Verbs that follow a closing quotation mark and belong to the quotation: `"نعم." قال الوزير.` */
export const arabicSpeechVerbs: ReadonlySet<string> = new Set([
  'قال', 'قالت', 'قالوا', 'قالا', 'قالتا', 'قلت', 'قلنا', 'يقول', 'تقول', 'يقولون', 'نقول', 'أضاف', 'أضافت', 'أضافوا',
  'يضيف', 'تضيف', 'أكد', 'أكدت', 'أكدوا', 'يؤكد', 'تؤكد', 'أوضح', 'أوضحت', 'يوضح', 'توضح', 'صرح', 'صرحت', 'ذكر',
  'ذكرت', 'كتب', 'كتبت', 'يكتب', 'تكتب', 'تابع', 'تابعت', 'أردف', 'أردفت', 'استطرد', 'استطردت', 'سأل', 'سألت', 'تساءل',
  'تساءلت', 'أجاب', 'أجابت', 'رد', 'ردت', 'علق', 'علقت', 'همس', 'همست', 'صرخ', 'صرخت', 'هتف', 'هتفت', 'أعلن', 'أعلنت',
  'غرد', 'غردت', 'أشار', 'أشارت', 'شدد', 'شددت', 'حذر', 'حذرت',
])
