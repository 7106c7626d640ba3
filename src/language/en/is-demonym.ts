// Adjectives of peoples, faiths and parties, which name nobody by themselves.

import { demonyms } from './name-words-table.ts'

const more = new Set(
  `Senegalese Ghanaian Ethiopian Eritrean Somali Afghan Bangladeshi Nepali Singaporean Filipino Taiwanese Colombian
  Venezuelan Chilean Peruvian Argentine Argentinian Bolivian Ecuadorian Cameroonian Ivorian Congolese Rwandan Ugandan
  Tanzanian Zambian Zimbabwean Angolan Malian Mauritanian Icelandic Estonian Latvian Lithuanian Serbian Croatian Bosnian
  Slovenian Slovak Bulgarian Albanian Georgian Armenian Azerbaijani Kazakh Uzbek Cypriot Maltese Burmese Cambodian
  Catalan Basque Welsh Amazigh Druze Sunni Shia Shiite Catholic Protestant Orthodox Democrat Republican Tory Tories
  Soviet Ottoman Roman Victorian Latin Nordic Scandinavian Balkan Caribbean Malay Mongolian Sikh Hindu Buddhist Yazidi
  Coptic Kosovan Macedonian Montenegrin Belarusian Moldovan Ukrainian Turkmen Kyrgyz Tajik Lao Fijian Samoan Maori
  Swahili Hausa Amharic Farsi Urdu Hindi Mandarin Cantonese Pashto Tamil Bengali Houthi Hashemite Nobel Jamaican Haitian Dominican Panamanian Guatemalan Honduran Salvadoran Nicaraguan Paraguayan Uruguayan Brazilian`.split(
    /\s+/,
  ),
)

/** Also in the plural: Egyptians, Democrats. */
export const isDemonym = (word: string): boolean =>
  demonyms.has(word) ||
  more.has(word) ||
  (word.endsWith('s') && (demonyms.has(word.slice(0, -1)) || more.has(word.slice(0, -1))))
