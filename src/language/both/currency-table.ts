// Currencies in both languages. A code is the country's two letters and the last letter of the currency, a few apart.

/** Code for want of a country, `?` when the word alone does not say whose; words, Arabic ones folded. */
export const currencyWords =
  'USD دولار دولارات dollar dollars buck bucks|EUR يورو euro euros|SAR? ريال ريالات riyal riyals rial rials|AED? درهم دراهم dirham dirhams|EGP? جنيه جنيهات|GBP? pound pounds|KWD? دينار دنانير dinar dinars|TRY? ليره ليرات lira liras|CNY يوان yuan renminbi|JPY ين yen|KRW وون won|INR? روبيه روبيات rupee rupees|CHF? فرنك فرنكات franc francs|ILS شيكل shekel shekels|RUB روبل ruble rubles rouble roubles|USC سنت سنتات cent cents'

/** Adjectives of countries; Arabic ones folded and without their ending. */
export const countryWords =
  'US امريكي اميركي us american|CA كندي canadian|AU استرالي australian|SG سنغافوري singapore|SA سعودي saudi|QA قطري qatari|OM عماني omani|YE يمني yemeni|IR ايراني iranian|AE اماراتي emirati uae|MA مغربي moroccan|EG مصري egyptian|GB استرليني british sterling|SD سوداني sudanese|KW كويتي kuwaiti|JO اردني jordanian|IQ عراقي iraqi|BH بحريني bahraini|DZ جزايري algerian|TN تونسي tunisian|LY ليبي libyan|TR تركي turkish|LB لبناني lebanese|SY سوري syrian|IN هندي indian|PK باكستاني pakistani|CH سويسري swiss'

export const currencySigns: Readonly<Record<string, string>> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '﷼': 'SAR',
}

/** Codes that do not follow the rule. */
export const oddCodes: Readonly<Record<string, string>> = { SDP: 'SDG', TRP: 'TRY', LBY: 'LBP', SYY: 'SYP' }

export const currencyCodes =
  /^(?:USD|EUR|GBP|SAR|AED|QAR|OMR|KWD|BHD|EGP|JOD|IQD|DZD|TND|MAD|LYD|LBP|SYP|TRY|CNY|JPY|KRW|INR|PKR|CHF|ILS|RUB|CAD|AUD|HKD|SGD|SDG|YER|IRR)$/
