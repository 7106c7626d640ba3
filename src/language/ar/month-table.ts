// The months of the year in the four families of the Arab press, folded.

export const arabicMonths =
  'يناير/كانون الثاني/جانفي|فبراير/شباط/فيفري|مارس/اذار|ابريل/نيسان/افريل|مايو/ايار/ماي|يونيو/حزيران/جوان|يوليو/تموز/جويليه/يوليوز|اغسطس/اب/اوت/غشت|سبتمبر/ايلول/شتنبر|اكتوبر/تشرين الاول|نوفمبر/تشرين الثاني/نونبر|ديسمبر/كانون الاول/دجنبر'
/** Words that are also others: a day or a year must stand beside them. */
export const unsureMonths = /^(?:ماي|اوت|اب|مارس|جوان|ايار)$/
