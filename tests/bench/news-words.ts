// The words that the measured articles are made of: what stands in any report on a port, a budget or a company.

interface NewsWords {
  /** What most of a sentence is. */
  readonly plain: readonly string[]
  /** What is marked as a person, an organization or a place. */
  readonly names: readonly string[]
  /** Verbs of saying and what leads a sentence in. */
  readonly openings: readonly string[]
  readonly figures: readonly string[]
  readonly comma: string
  readonly quotes: readonly [open: string, close: string]
}

const list = (words: string) => words.trim().split(/\s*\|\s*/)

export const arabicWords: NewsWords = {
  plain: list(`
    الحكومة | ميزانية | المشروع | الأسبوع | الماضي | خلال | بعد | قبل | منذ | إلى | على | في | من | عن | التي | الذي | كانت | يعمل |
    الميناء | سفينة | البضائع | المستودعات | رصيف | حاويات | شركة | العمال | رواتبهم | الصندوق | التنمية | قروض | مصرف | الفائدة |
    وزارة | المالية | الصحة | التعليم | مدرسة | مستشفى | محافظة | البلدية | المياه | الكهرباء | شبكة | محطة | الطاقة | الشمسية |
    المفاوضات | اتفاق | الطرفين | جلسة | اللجنة | تقرير | بيانات | أرقام | نسبة | ارتفاع | انخفاض | الأسعار | القمح | الوقود | الطحين |
    مهندسين | خبراء | باحثون | جامعة | مختبر | تجربة | نتائج | الدراسة | السكان | الأحياء | القديمة | الجديدة | الساحلية | الشمالية |
    ولم | وقد | وكان | وسوف | لأن | بينما | غير | أن | إن | لكن | حتى | ثم | كما | بما | فيها | بسبب | رغم | أكثر | أقل | كل | بعض |
    للمرة | الأولى | مساء | صباح | اليوم | أمس | العام | المقبل | الحالي | أعلنت | وافقت | رفضت | طالبت | تستعد | تنتظر | بدأت | استمرت
  `),
  names: list(`
    سليم حداد | ليلى منصور | نجيب الصباغ | هدى القاضي | مراد بن يونس | سعاد الخطيب | كريم زيدان | رانيا البستاني | عادل فرحات | منى شاهين |
    هيئة الموانئ | مصرف الساحل | جامعة الواحة | شركة المرفأ للنقل | اتحاد الصيادين | معهد المدى | نقابة المعلمين | ديوان المحاسبة | Harbourline | Oasis Grid |
    مرفأ الرمل | وادي الزيتون | رأس المنارة | حي القلعة | جزيرة الطير | سهل النهرين
  `),
  openings: list(`
    قال مسؤول | وقالت الوزارة | وأضاف البيان | وأوضح التقرير | وذكرت الصحيفة | وأكد شهود | وأفادت مصادر | وبحسب الهيئة | ورأى محللون | وفي المقابل |
    ومن جهتها | وعلى الرغم من ذلك | ونقلت الوكالة عن موظفين
  `),
  figures: list('١٢ مليون | 45 في المئة | ٣٫٥ مليار | 2024 | ١٨٠ | ملياري دولار | 7 آلاف | ٦٠٠ ألف | 15% | 2019 | نحو ٤٠'),
  comma: '،',
  quotes: ['«', '»'],
}

export const englishWords: NewsWords = {
  plain: list(`
    the | government | budget | project | week | last | during | after | before | since | to | on | in | of | about | which | that | was | works |
    port | vessel | cargo | warehouses | pier | containers | company | workers | wages | fund | development | loans | bank | interest | rates |
    ministry | finance | health | education | school | hospital | province | council | water | power | network | station | energy | solar |
    talks | agreement | both | sides | session | committee | report | data | figures | share | rise | fall | prices | wheat | fuel | flour |
    engineers | experts | researchers | university | laboratory | trial | results | study | residents | districts | old | new | coastal | northern |
    and | had | were | would | because | while | not | but | until | then | as | including | despite | more | less | every | some | for | first | time |
    evening | morning | today | yesterday | year | next | current | announced | approved | rejected | demanded | prepares | expects | began | continued
  `),
  names: list(`
    Salim Haddad | Layla Mansour | Najib Sabbagh | Huda Qadi | Murad Ben Younes | Suad Khatib | Karim Zidan | Rania Boustani | Adel Farhat | Mona Shahin |
    Ports Authority | Bank of the Coast | Oasis University | Harbour Transport Company | Fishers' Union | Al-Mada Institute | Teachers' Syndicate | Audit Bureau | Harbourline | Oasis Grid |
    Sand Harbour | Olive Valley | Lighthouse Point | Citadel Quarter | Bird Island | Two Rivers Plain
  `),
  openings: list(`
    An official said | The ministry said | The statement added | The report explained | The newspaper wrote | Witnesses confirmed | Sources reported |
    According to the authority | Analysts believe | On the other hand | For its part | Nevertheless | The agency quoted employees as saying
  `),
  figures: list('12 million | 45 percent | 3.5 billion | 2024 | 180 | two billion dollars | 7,000 | 600,000 | 15% | 2019 | about 40'),
  comma: ',',
  quotes: ['“', '”'],
}
