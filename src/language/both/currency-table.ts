// Currencies in both languages. A code is the country's two letters and the last letter of the currency, a few apart.

/** Code for want of a country, `?` when the word alone does not say whose; words, Arabic ones folded. */
export const currencyWords =
  'USD دولار دولارات dollar dollars buck bucks|EUR يورو euro euros|SAR? ريال ريالات riyal riyals rial rials|AED? درهم دراهم dirham dirhams|EGP? جنيه جنيهات|GBP? pound pounds|KWD? دينار دنانير dinar dinars|TRY? ليره ليرات lira liras|CNY يوان yuan renminbi|JPY ين yen|KRW وون won|INR? روبيه روبيات rupee rupees|CHF? فرنك فرنكات franc francs|ILS شيكل shekel shekels|RUB روبل ruble rubles rouble roubles|PLN زلوتي zloty zlotys zlotych|SEK? كرونه كرونات krona kronor krone kroner|BRL reais|MXN? بيزو peso pesos|THB بات baht|ZAR راند rand|NGN نايرا naira|UAH هريفنيا hryvnia hryvnias|MYR رينغيت ringgit|ETB birr|USC سنت سنتات cent cents'

/** Adjectives of countries; Arabic ones folded and without their ending. */
export const countryWords =
  'HK هونغ|US امريكي اميركي us american|CA كندي canadian|AU استرالي australian|SG سنغافوري singapore|SA سعودي saudi|QA قطري qatari|OM عماني omani|YE يمني yemeni|IR ايراني iranian|AE اماراتي emirati uae|MA مغربي moroccan|EG مصري egyptian|GB استرليني british sterling|SD سوداني sudanese|KW كويتي kuwaiti|JO اردني jordanian|IQ عراقي iraqi|BH بحريني bahraini|DZ جزايري algerian|TN تونسي tunisian|LY ليبي libyan|TR تركي turkish|LB لبناني lebanese|SY سوري syrian|IN هندي indian|PK باكستاني pakistani|CH سويسري swiss|PL بولندي polish|SE سويدي swedish|NO نرويجي norwegian|DK دنماركي danish|MX مكسيكي mexican|AR ارجنتيني argentine argentinian|CL تشيلي chilean|PH فلبيني philippine|ID اندونيسي indonesian|BR برازيلي brazilian'

export const currencySigns: Readonly<Record<string, string>> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  '₽': 'RUB',
  '₪': 'ILS',
  '₩': 'KRW',
  '₺': 'TRY',
  '﷼': 'SAR',
}

/** Arabic abbreviations, with a full stop between their two letters. */
export const currencyLetters: Readonly<Record<string, string>> = {
  رس: 'SAR',
  دا: 'AED',
  جم: 'EGP',
  دك: 'KWD',
  رق: 'QAR',
  رع: 'OMR',
  دب: 'BHD',
}

/** Codes that do not follow the rule. */
export const oddCodes: Readonly<Record<string, string>> = {
  SDP: 'SDG',
  TRP: 'TRY',
  LBY: 'LBP',
  SYY: 'SYP',
  ARN: 'ARS',
  CLN: 'CLP',
  PHN: 'PHP',
  BRR: 'BRL',
}

export const currencyCodes =
  /^(?:USD|EUR|GBP|SAR|AED|QAR|OMR|KWD|BHD|EGP|JOD|IQD|DZD|TND|MAD|LYD|LBP|SYP|TRY|CNY|JPY|KRW|INR|PKR|CHF|ILS|RUB|CAD|AUD|HKD|SGD|SDG|YER|IRR|PLN|SEK|NOK|DKK|BRL|MXN|ARS|CLP|PHP|THB|ZAR|NGN|UAH|MYR|IDR|ETB)$/
