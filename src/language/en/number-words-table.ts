// The English words of numbers and the phrases around numbers.

export const smallNumbers =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
export const tensWords = 'twenty thirty forty fifty sixty seventy eighty ninety'
export const scaleWords =
  'thousand=1e3 million=1e6 mn=1e6 mln=1e6 billion=1e9 bn=1e9 bln=1e9 trillion=1e12 trn=1e12 lakh=1e5 crore=1e7 dozen=12'
/** Letters glued to a figure. */
export const scaleLetters = 'k=1e3 m=1e6 mn=1e6 bn=1e9 b=1e9 t=1e12 tn=1e12'
export const vagueScales = 'dozens=10 tens=10 hundreds=100 thousands=1e3 millions=1e6 billions=1e9 trillions=1e12'
export const ordinalWords =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'
export const fractionWords =
  'half=2 halves=2 third=3 thirds=3 quarter=4 quarters=4 fifth=5 fifths=5 sixths=6 eighths=8 tenth=10 tenths=10'
export const multipleWords =
  'twice=2 doubled=2 doubling=2 doubles=2 tripled=3 tripling=3 triples=3 quadrupled=4 quadrupling=4 thrice=3 twofold=2 threefold=3 fourfold=4 fivefold=5 sixfold=6 sevenfold=7 eightfold=8 ninefold=9 tenfold=10 twentyfold=20 hundredfold=100'
/** Multiples only as a verb or before what is multiplied. */
export const verbMultiples = 'double=2 triple=3 quadruple=4'
/** Glued to a figure, they are units and no part of a name. */
export const gluedUnits = /^(?:km|kg|cm|mm|mph|kph|gw|mw|kwh|gb|tb|mb|bps?|pct|x)$/i
/** Before a figure that is part of their name. */
export const numberedNames = /^(?:boeing|airbus|route|flight|highway|formula|windows|article|chapter|covid|apollo)$/
export const timeNouns = 'year years month months week weeks day days hour hours minute minutes degree degrees'

export const modifiersBefore =
  'approximate! about/around/roughly/approximately/nearly/almost/some/close to/an estimated|at-least at least/no less than/no fewer than|at-most at most/up to/no more than/as many as/as much as|more-than! more than/upwards of/in excess of|more-than? over|more-than above/exceeded/exceeding/exceeds/exceed/topped/surpassed/surpassing|at-least as few as|less-than! less than/fewer than|less-than? under/below'
export const modifiersAfter =
  'at-least or more/and above/and over/at least/+/- plus|approximate or so|at-most at most/or less/or fewer'
export const percentPhrases =
  '%=percent/٪=percent/percent=percent/per cent=percent/pct=percent/percentage points=percentage-point/percentage point=percentage-point/basis points=basis-point/basis point=basis-point/bps=basis-point/bp=basis-point'

/** Words that may stand before a bare figure with a capital at the start of a sentence. */
export const figureLeads =
  /^(?:a|an|the|in|at|by|from|to|on|about|around|over|nearly|almost|some|only|of|than|between|after|before|for|with|and|under|roughly|more|just|all|another|its|their|his|but|or|as|up|within|into|these|those|they|it|he|she|we|last|next|revenue|shares)$/
