// Language tags that say which digits are meant, because a region's default differs from engine to engine.

export const intlTag = (language: string, numerals: 'arab' | 'latn'): string => `${language}-u-nu-${language === 'ar' ? numerals : 'latn'}`

export const interfaceDirection = (language: string): 'rtl' | 'ltr' => (language === 'ar' ? 'rtl' : 'ltr')
