// The English words of dates: months, days of the week, parts of a year, what is counted from the day of the article.

export const monthNames = 'january february march april may june july august september october november december'
export const weekdayNames = 'sunday monday tuesday wednesday thursday friday saturday'
export const partWords =
  'early=early mid=mid late=late end=end ends=end close=end beginning=early start=early middle=mid spring=season summer=season autumn=season winter=season fall=season'
export const dayPhrases =
  'the day before yesterday=-2/the day after tomorrow=2/yesterday=-1/today=0/tonight=0/tomorrow=1'
export const nearWords = 'last=-1 this=0 next=1 past=-1 coming=1 current=0 previous=-1'
export const periodNouns = 'week month quarter year'
export const decadeWords = 'twenties thirties forties fifties sixties seventies eighties nineties'
/** Before four figures: what follows is a year. */
export const yearCues =
  /^(?:in|since|by|until|from|during|through|throughout|before|after|year|of|for|to|and|till|fiscal|fy|spring|summer|autumn|fall|winter|season|circa|than|s|christmas|easter)$/
