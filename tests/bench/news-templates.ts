// What the engine is measured on: sentences of a report in both languages, with holes for what changes from one to the
// next. `{person}` is a full name, `{surname}` its last part, a figure behind a name tells two of them apart.

const list = (words: string) => words.trim().split(/\s*\|\s*/)
const pairs = (lines: string) => lines.trim().split('\n').map(line => line.trim().split(/\s*=\s*/) as [arabic: string, english: string])

export type NewsPair = readonly [arabic: string, english: string]

export const sentences: readonly NewsPair[] = pairs(`
  قال {person1}، الرئيس التنفيذي لشركة {firm1}، إن المجموعة ستستثمر {money1} في {topic1} خلال عام {year1}. = {person1}, chief executive of {firm1}, said the group would invest {money1} in {topic1} during {year1}.
  وأضاف {surname1} أن {percent1} من {people1} وافقوا على الخطة، مقابل {percent2} في عام {year1}. = {surname1} added that {percent1} of {people1} had agreed to the plan, against {percent2} in {year1}.
  وأعلنت {firm1} أنها استحوذت على {firm2} مقابل {money1}، بحسب بيان صدر في {place1} يوم {weekday1}. = {firm1} announced that it had acquired {firm2} for {money1}, according to a statement issued in {place1} on {weekday1}.
  ونقلت وكالة رويترز عن مصدر مطلع أن {person1} سيغادر {firm1} بعد {few1} سنوات في {place1}. = Reuters quoted a person familiar with the matter as saying that {person1} would leave {firm1} after {few1} years in {place1}.
  ورفض متحدث باسم {firm1} التعليق على {topic1} في {place1}. = A spokesperson for {firm1} declined to comment on {topic1} in {place1}.
  وتراجعت إيرادات {firm1} إلى {money1} من {money2} قبل عام، وفق ما ذكرته صحيفة فايننشال تايمز. = Revenue at {firm1} fell to {money1} from {money2} a year earlier, the Financial Times reported.
  وكتب {person1} على مدونته: «العمل على {topic1} في {place1} أصعب مما كان متوقعاً قبل {few1} أشهر». = “Work on {topic1} in {place1} is harder than it looked {few1} months ago,” {person1} wrote on his blog.
  وتوقع محللون في {firm1} أن ترتفع أسعار {topic1} بنحو {percent1} بحلول {month1} {year1}. = Analysts at {firm1} expect prices for {topic1} to rise by about {percent1} by {month1} {year1}.
  وبحسب تقرير لـ{firm1}، يعمل أكثر من {count1} شخص في {topic1} بمدينة {place1}. = According to a report by {firm1}, more than {count1} people work on {topic1} in the city of {place1}.
  ونفت {firm1} أن تكون قد دفعت {money1} إلى {person1} في {month1} الماضي. = {firm1} denied that it had paid {money1} to {person1} last {month1}.
  ووصل {person1} إلى {place1} مساء {weekday1} برفقة {count1} من موظفي {firm1}. = {person1} arrived in {place1} on {weekday1} evening with {count1} employees of {firm1}.
  وقال {surname1} للصحفيين في {place1}: «سنوظف {count1} مهندساً في {topic1}، ولن نغلق مكاتبنا». = “We will hire {count1} engineers for {topic1}, and we will not close our offices,” {surname1} told reporters in {place1}.
  وأظهرت دراسة نشرتها {firm1} في {month1} {year1} أن {percent1} من {people1} يهتمون بـ{topic1}. = A study published by {firm1} in {month1} {year1} showed that {percent1} of {people1} care about {topic1}.
  وفي المقابل، لم ترد {firm1} على أسئلة أرسلت إليها في {place1} عن مبلغ {money1}. = {firm1}, for its part, did not respond to questions sent to it in {place1} about the {money1}.
  وكانت شوارع {place1} هادئة صباح {weekday1}، ولم يبق في مكاتب {firm1} سوى {few1} حراس. = The streets of {place1} were quiet on {weekday1} morning, and only {few1} guards were left in the offices of {firm1}.
  ويقود {person1} فريقاً من {count1} باحث في {firm1}، التي تأسست عام {year1} في {place1}. = {person1} leads a team of {count1} researchers at {firm1}, which was founded in {year1} in {place1}.
  وقالت الوزيرة {person1} إن الحكومة لن تتحمل كلفة {topic1}، التي بلغت {money1} العام الماضي. = The minister, {person1}, said the government would not bear the cost of {topic1}, which came to {money1} last year.
  ويرى خبراء أن {firm1} و{firm2} تتنافسان على {people1} أكثر مما تتنافسان على {topic1} منذ {year1}. = Experts believe that {firm1} and {firm2} have competed for {people1} more than for {topic1} since {year1}.
`)

export const topics: readonly NewsPair[] = pairs(`
  الرقائق المتقدمة = advanced chips
  تحلية المياه = desalination
  الطاقة الشمسية = solar power
  النماذج اللغوية = language models
  نقل الحاويات = container shipping
  تدريب المعلمين = teacher training
  شبكات الكهرباء = power grids
  السكك الحديدية = railways
  إعادة التدوير = recycling
  مراكز البيانات = data centres
  اللقاحات = vaccines
  صوامع القمح = wheat silos
`)

export const people: readonly NewsPair[] = pairs(`
  الموظفين = employees
  الباحثين = researchers
  المساهمين = shareholders
  العمال = workers
  السكان = residents
  الناخبين = voters
  الطلاب = students
`)

export const months: readonly NewsPair[] = pairs(`
  يناير = January
  مارس = March
  مايو = May
  يونيو = June
  سبتمبر = September
  أكتوبر = October
  ديسمبر = December
`)

export const weekdays: readonly NewsPair[] = pairs(`
  الأحد = Sunday
  الاثنين = Monday
  الثلاثاء = Tuesday
  الأربعاء = Wednesday
  الخميس = Thursday
`)

export const few: readonly NewsPair[] = pairs(`
  ثلاث = three
  أربع = four
  خمس = five
  سبع = seven
  عشر = ten
`)

export const firstNames: readonly NewsPair[] = pairs(`
  محمد = Mohammed
  ليلى = Layla
  سامي = Sami
  هدى = Huda
  كريم = Karim
  ديفيد = David
  ماريا = Maria
  جون = John
  آنا = Anna
  مارك = Mark
  سارة = Sarah
  توماس = Thomas
`)

/** Beginnings and endings of names that nobody bears. */
export const syllables: readonly NewsPair[] = list(
  'با ba | دا da | كا ka | را ra | لا la | ما ma | نا na | سا sa | تا ta | فا fa | زي zi | مي mi | ري ri | ني ni | لو lu | نو nu | رو ru | كو ko | بو bo | دو do | شا sha',
).map(pair => pair.split(' ') as [string, string])
export const nameEndings: readonly NewsPair[] = list('ن n | ر r | ل l | س s | د d | م m | ف f | ت t').map(pair => pair.split(' ') as [string, string])
export const firmKinds: readonly NewsPair[] = pairs(`
  مختبرات {} = {} Labs
  مجموعة {} = {} Group
  بنك {} = {} Bank
  جامعة {} = {} University
  {} للاتصالات = {} Telecom
  {} = {}
`)
