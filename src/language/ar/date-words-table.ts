// The Arabic words of dates, folded: days of the week, parts of a year, what is counted from the day of the article.

export const weekdayWords = 'الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعه السبت'
export const partWords =
  'اوايل=early مطلع=early بدايه=early بدايات=early مستهل=early منتصف=mid اواسط=mid اواخر=late نهايه=end ختام=end نهايات=end صيف=season شتاء=season ربيع=season خريف=season'
/** Phrases of one day, with its distance; the longest first. */
export const dayPhrases =
  'اول من امس=-2/اول امس=-2/امس الاول=-2/امس=-1/الامس=-1/البارحه=-1/اليوم=0/الليله=0/بعد غد=2/يوم غد=1/غدا=1/الغد=1'
/** With the article: العام الماضي. */
export const periodNouns = 'العام=year السنه=year الشهر=month الاسبوع=week الربع=quarter'
/** Without it, after قبل and منذ. */
export const pastNouns = 'عام=year سنه=year شهر=month اسبوع=week يوم=day'
export const nearAdjectives =
  'الماضي=-1 الماضيه=-1 الفايت=-1 الفايته=-1 المنصرم=-1 المنصرمه=-1 الجاري=0 الجاريه=0 الحالي=0 الحاليه=0 المقبل=1 المقبله=1 القادم=1 القادمه=1'
/** After اليوم they make another day of it: اليوم التالي. */
export const otherDay =
  /^(?:التالي|نفسه|ذاته|السابق|الذي|الواحد|الوطني|العالمي|الدولي|الدراسي|الاخير|الموعود|الاول|الثاني|الثالث|الرابع|الخامس|السادس|السابع|الثامن|التاسع|العاشر|الحادي|الماضي|المقبل|القادم|ال)$/
/** Before اليوم: names of papers, and a day that is not today. */
export const beforeOtherDay =
  /^[وفبلك]?(?:في|خلال|طوال|نفس|ذلك|هذا|صحيفه|جريده|قناه|موقع|المصري|روسيا|عالم|اخبار|مثل|كل)$/
export const quarterOrdinals = 'الاول=1 الثاني=2 الثالث=3 الرابع=4 الاخير=4'
/** Before four figures: what follows is a year. */
export const yearCues =
  /^[وفبل]?(?:ال)?(?:عام|عامي|لعام|سنه|سنتي|لسنه|في|منذ|قبل|بعد|حتي|خلال|بحلول|بين|و|موسم|مونديال|العالم|كاس|صيف|شتاء|ربيع|خريف|انتخابات|ميزانيه|موازنه|حرب|ثوره|ازمه|دوره|نسخه|اولمبياد|الثاني|الاول)$/
export const hijriMonths =
  'محرم|صفر|ربيع الاول|ربيع الثاني/ربيع الاخر|جمادي الاولي|جمادي الاخره/جمادي الثانيه|رجب|شعبان|رمضان|شوال|ذو القعده/ذي القعده|ذو الحجه/ذي الحجه'
