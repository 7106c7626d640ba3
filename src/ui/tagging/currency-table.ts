// ISO 4217 codes of the currencies that news in Arabic names most, offered before all others.

export const usualCurrencies: readonly string[] = [
  'USD', 'EUR', 'GBP', 'CNY', 'JPY', 'CHF', 'SAR', 'AED', 'QAR', 'KWD', 'BHD', 'OMR', 'EGP', 'JOD', 'ILS', 'LBP', 'SYP', 'IQD', 'YER',
  'MAD', 'DZD', 'TND', 'LYD', 'SDG', 'MRU', 'TRY', 'IRR', 'RUB', 'INR',
]
