// Words of a denial that do not tell what is denied.

import type { Language } from './bitext.ts'

/** What is denied where nothing else is named: the accusations, the report, everything. */
export const generalDenials: Readonly<Record<Language, string>> = {
  en: 'allegation|accusation|claim|charge|report|reports|rumour|rumor|suggestion|wrongdoing|story|account|assertion|criticism|speculation|notion|idea|baseless|false|unfounded|untrue|groundless|fabricated|categorically|flatly|strongly|firmly|completely|entirely|everything|anything|nonsense|fiction|politically|motivated|made|against|article|news',
  ar: 'اتهام|الاتهامات|اتهامات|مزاعم|ادعاء|ادعاءات|تقرير|تقارير|شائعة|شائعات|أنباء|خبر|أخبار|رواية|تهمة|تهم|صحة|ذلك|الأمر|كل|جميع|ارتكاب|مخالفة|مخالفات|باطلة|كاذبة|ملفقة|مغلوطة|الموجهة|المنسوبة|قاطعا|جملة|تفصيلا|نفيا|بشدة|ورد|نشر|نشرته|ذكرته|جاء|تناقلته|تداولته|ما',
}

/** Small words. */
export const denialWords: Readonly<Record<Language, string>> = {
  en: 'the|that|this|these|those|and|but|had|has|have|was|were|been|being|are|for|from|with|his|her|its|their|they|she|him|them|who|which|when|what|any|ever|not|did|does|into|over|than|then|also|would|will|could|should|about|after|before|said|says|say',
  ar: 'أن|إن|أنه|أنها|أي|قد|كان|كانت|يكون|تكون|هذا|هذه|التي|الذي|الذين|إلى|على|عن|من|في|مع|بعد|قبل|إليه|إليها|عليه|عليها|له|لها|هو|هي|هم|لم|لن|لا|غير|دون|قال|قالت|وهو|وهي|حول|بشأن|بين',
}
