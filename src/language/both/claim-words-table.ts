// Words that make a sentence worth a fact-checker's time, or less so. `*` stands for any ending; rows are rules.

export interface ClaimRule {
  readonly rule: string
  readonly weight: number
  readonly en: string
  readonly ar: string
}

/** An Arabic word is met with or without its clitics and article. */
export const claimRules: readonly ClaimRule[] = [
  {
    rule: 'claim.allegation',
    weight: 0.5,
    en: 'alleged|allegedly|allegation*|accus*|purported*|suspected|reportedly|unverified|unconfirmed|without evidence|rumour*|rumor*',
    ar: 'مزعوم*|مزاعم|ادعاء*|اتهام*|اتهم*|يتهم|تتهم|متهم*|تهمة|تهم|شبهات|يشتبه|يزعم|تزعم|شائع*|غير مؤكد*|دون دليل|بدعوى',
  },
  {
    rule: 'claim.wrongdoing',
    weight: 0.5,
    en: 'unethical|misconduct|fraud*|brib*|corrupt*|embezzl*|launder*|scam*|illegal*|unlawful*|forg*|hid|hiding|stole*|stolen|theft|harass*|abuse*|violat*|scrap*|cheat*|falsif*|sanction*|leaked|breach*|torture*|assault*',
    ar: 'غير أخلاقي*|مخالف*|احتيال*|رشوة|رشاوى|فساد|اختلاس|اختلس*|غسل|تزوير|زور*|سرق*|سرقة|تحرش|انتهاك*|انتهك*|تسريب*|تسرب|عقوبات|تعذيب|إخفاء|اعتداء*|سلوك*|غش|تجاوزات',
  },
  {
    rule: 'claim.legal',
    weight: 0.35,
    en: 'court*|lawsuit*|testif*|tribunal|jury|charges|extradit*|detained|detention|held in|warrant|raid|raided|subpoena*|injunction|overturned|acquitted|pleaded|settle*|sued|sues|suing|judge*|prosecut*|police|arrest*|convict*|sentenc*|jailed|fined|fine|indict*|charged|investigat*|inquiry|probe|ruled|ruling|banned|bans|ban|law|laws|verdict|guilty|appeal|antitrust|regulator*',
    ar: 'محكمة|محاكم|محاكمة|دعوى|دعاوى|مقاضاة|قاضت|مذكرة توقيف|توقيف|احتجاز*|احتجز*|براءة|برأ*|إخلاء سبيل|نقض|تسليمه|تسليمها|محلفين|هيئة المحلفين|مداهمة|داهمت|ألقت القبض|القبض على|مصادرة|إدانة|إدانته|إدانتها|عقوبة|جنائية|جناية|قاض*|نيابة|ادعاء|شرطة|اعتقل*|أوقف*|أدان*|أدين*|حكم*|سجن|غرامة|تغريم|تحقيق*|قضت|حظر*|قانون*|قضائي*|استئناف|احتكار',
  },
  {
    rule: 'claim.dismissal',
    weight: 0.5,
    en: 'dismissed|dismissal|fired|sacked|resign*|quit|quits|ousted|lay off|laid off|layoff*|job cuts|step down|stepped down|steps down|departure*|leaving|suspended|appointed|appoints|hired|hires|rehired|named chief|named as|to succeed|succeeds|replaced by|took over as|expelled|defected|poached|left the|joined|returned to',
    ar: 'إقالة|إقالته|إقالتها|أقال*|أقيل*|فصلت|فصله|فصلها|فصلهم|فصلته|طرد*|استقال*|استقالة|استقالات|تسريح|سرح*|تنحى|تنحت|غادر*|مغادرة|يغادر*|رحيل|رحيله|رحيلها|عين|عينت|عينته|عينه|تعيين|تعيينه|تعيينها|يعين|أعفى|أعفت|أعفي*|إعفاء|عزل|عزلت|عزله|خلفا ل*|يخلف|انشق*|انضم*|ينضم|تنضم|تولى|تولت|يتولى|توليه|أوقف عن العمل',
  },
  {
    rule: 'claim.deal',
    weight: 0.35,
    en: 'acqui*|merge*|tender|budget|debt*|deficit|surplus|bailout|grant*|aid|subsid*|sales|cost|costs|costing|price*|licen*|listing|settlement|merger|buyout|takeover|to buy|bought|sold|invest*|funding|fundrais*|valuation|valued|raised|secured|deal*|contract*|stake*|shares|ipo|agreed|loan*|pledg*|donat*|paid|revenue*|profit*|loss|losses|offer*|salar*',
    ar: 'استحواذ*|استحوذ*|اندماج*|دمج|مناقصة|مناقصات|عطاء|طرح أولي|اكتتاب*|تعاقد*|وقع عقد*|ميزانية|موازنة|دين|ديون|مديونية|عجز|فائض|رهن|تعويض*|مبيعات*|كلفة|تكلفة|تكاليف|بكلفة|بتكلفة|بمبلغ|راتب|منحة|منح مالية|مساعدات|صفقة|صفقات|استثمار*|تمويل*|قيمة|قيمتها|جمع|جمعت|جمعوا|يجمع|اشترى|اشترت|شراء|باع*|بيع|عقد|عقود|حصة|أسهم|اتفاق*|قرض*|تبرع*|دفع*|إيرادات|أرباح|خسائر|عرضت|ضخ*|رواتب',
  },
  {
    rule: 'claim.harm',
    weight: 0.45,
    en: 'kill*|drown*|shot dead|gunfire|fired shots|capsiz*|derail*|blast*|blaze|landslide|shooting|hostage*|displac*|casualt*|epidemic|overdose*|storm*|typhoon|cyclone|drought|dead|death*|died|injur*|wound*|victim*|attack*|explosion|bomb*|earthquake|flood*|wildfire*|famine|outbreak|infect*|cancer|disease|poison*|crash*|collapse*|hurricane|shelling|airstrike*|missing|toxic|stroke|suicide',
    ar: 'قتل*|يقتل|تقتل|استشهد*|شهداء|مصرع|لقي*|حتفه*|أودى|أودت|نزوح|نازح*|نزح*|تشريد|شرد*|طعن*|دهس*|اغتيال|اغتال*|اغتيل*|اختطاف|خطف*|اختطف*|رهائن|انقلاب|انقلبت|جنوح|انزلاق|سيول|جفاف|وباء|أوبئة|عدوى|كوليرا|مسيرات|طائرة مسيرة|صاروخ*|صواريخ|اشتباك*|مواجهات|قضى|قضوا|نحب*|مقتل|قتلى|توفي*|وفاة|وفيات|مات*|جرح*|جرحى|أصيب*|إصابة|إصابات|ضحايا|هجوم*|انفجار*|قصف*|زلزال|فيضان*|حريق|حرائق|مجاعة|تفش*|سرطان|مرض|تسمم|غارة|غارات|إعصار|انهيار|مفقود*|جلطة|انتحار|غرق*',
  },
  {
    rule: 'claim.change',
    weight: 0.25,
    en: 'rose|rise*|fell|falls|fallen|drop*|grew|grow|doubled|tripled|halved|increase*|decrease*|declin*|surge*|plunge*|shr*nk*|slump*|jump*|cut|cuts|shed|gain*|soared|climbed|slipped|raised|slow*',
    ar: 'ارتفع*|ارتفاع|انخفض*|انخفاض|تراجع*|زاد*|زيادة|نما|نمو|تضاعف*|تقلص*|هبط*|هبوط|قفز*|رفع*|خفض*|انكمش*|صعد*',
  },
  {
    rule: 'claim.cause',
    weight: 0.2,
    en: 'because of|because|due to|led to|leads to|caused|causes|cause|resulted in|as a result|blamed|thanks to|after|linked to',
    ar: 'بسبب|نتيجة|أدى إلى|أدت إلى|تسبب*|يسبب|جراء|بفضل|سبب|مما أدى',
  },
  {
    rule: 'claim.comparison',
    weight: 0.2,
    en: 'more than|less than|fewer than|largest|biggest|highest|lowest|first|record|most|worst|best|fastest|cheapest|higher than|lower than|compared with|ever|only|times as|at least',
    ar: 'أكثر من|أقل من|أكبر|أعلى|أدنى|أول|قياسي*|أسوأ|أفضل|أسرع|مقارنة|مقابل|الأول|الأولى|على الأقل|أضعاف|ما لا يقل',
  },
  {
    rule: 'claim.action',
    weight: 0.25,
    en: 'launched|released|opened|closed|approved|signed|voted|upheld|blocked|elected|won|ordered|seized|tested|built|shipped|struck|deployed|announced|published|moved|sent|passed|rejected|adopted|halted|recalled|recalls|shut|withdrew|withdrawn|dissolved|met|urged|promised|vowed|pledged|planned|discovered|detected|cloned|refused|freeze|frozen|suspended|imposed|lifted|extended|cancelled|canceled|postponed|delayed|replaced|renamed|restored|resumed|occupied|captured|invaded|withdraws|evacuated|nationalised|privatised|patented|ratified|vetoed|legalised|allowed|forced|required|barred|lost|trained|collected|deleted|exported|imported|hacked|leaks|unveiled|unveils|weighs|admitted|gave|built|visit|visited',
    ar: 'أطلق*|أعلن*|افتتح*|أغلق*|وافق*|وقع*|صوت*|أيد*|انتخب*|فاز*|أمرت|يأمر|أوامر|صادر*|اختبر*|بنى|بنت|شحن*|نشر*|أرسل*|أقر*|رفض*|سحب*|فتحت|فتح|منح*|ألغى|ألغت|إلغاء|يلغي|تلغي|ألغيت|حصل*|اعتمد*|أوقف*|تعهد*|وعد|وعدت|دعا|دعت|يدعو|تدعو|طالب*|حل|حلت|ألزم*|اشترط*|فرض*|سمح*|منع*|اكتشف*|اكتشاف|استدعى|استدعت|درب*|تدرب|يدرب|بني|يبني|تبني|تبن*|سيطر*|استعاد*|احتل*|انسحب*|انسحاب|قرر*|تعتزم|يعتزم|تعتزم|مدد*|تمديد|أجل*|تأجيل|جمد*|تجميد|علق العمل|استأنف*|شغل*|كلف*|رخص*|ترخيص|حصد*|صدر*|سجل*|أحبط*|ضبط*|كشف*|التقى|التقت|زار*|يزور|تزور|استقبل*|اختار*|أسس*|تأسس*|دشن*|استعان*|استبدل*|أضاف*|هاجر*|ثبت*|نقص|انخفض*|تراجع|ستقود|يقود|تقود|عاد*|تمنع|يمنع|توقف*|تسلم*|تسلمت|استثنى|عزا|عزت',
  },
  {
    rule: 'claim.outcome',
    weight: 0.45,
    en: 'beat|defeated|thrashed|edged|drew|scored|qualified|reach the final|reached the final|quarter-finals|semi-finals|relegated|eliminated|knocked out|crowned|title|medal*|champion*|trophy|award|prize|won|wins|winner|record for|shortlisted|nominated|elected|re-elected|votes',
    ar: 'تأهل*|تتأهل|يتأهل|توج*|أحرز*|هزم*|تغلب*|تعادل*|أقصي*|أقصى|خسر*|خسارته|خسارتها|فوزه|فوزها|فوز|فاز*|بلقب|لقب|ميدالية|ميداليات|بكأس|نهائي|ركلة جزاء|ركلات الترجيح|هدف التعادل|سجل هدف*|أهدر*|جائزة|جوائز|ترشح*|انتخب*|أصوات|هبط*|صعد*|رقم قياسي',
  },
  {
    rule: 'claim.many',
    weight: 0.1,
    en: 'people|patients|children|families|workers|employees|customers|users|voters|residents|students|women|civilians',
    ar: 'شخص*|مرضى|أطفال|عائلات|عمال|موظف*|عملاء|مستخدم*|ناخب*|سكان|طلاب|نساء|مدني*|مسافر*',
  },
  {
    rule: 'claim.opinion',
    weight: -0.35,
    en: 'beautiful|wonderful|terrible|boring|charming|lovely|delicious|ugly|i think|i believe|i feel|in my view|hopefully|unfortunately|perhaps|maybe|seems|seem|feels|matter of taste|like|love|loves|human',
    ar: 'جميل*|رائع*|ممل|مملة|مملا|ساحر*|قبيح*|لذيذ*|أعتقد|أظن|برأيي|في رأيي|ربما|لعل|يبدو|تبدو|للأسف|يحب*|أجمل',
  },
  {
    rule: 'claim.prediction',
    weight: -0.15,
    en: 'will|would|may|might|could|expected|expects|forecast*|predict*|likely|plans to|hopes to|should|must',
    ar: 'قد ي*|قد ت*|قد لا|سوف|متوقع*|يتوقع|تتوقع|توقع*|محتمل*|مرجح|ينبغي|يجب|سيكون|ستكون',
  },
  { rule: 'claim.firstPerson', weight: -0.25, en: 'i|my|me|we|our|us', ar: 'أنا|نحن|لدينا|عندي' },
  {
    rule: 'claim.vague',
    weight: -0.15,
    en: 'some|various|several reasons|sometimes|often|usually|always|never|generally|many|things|something|nobody|everyone|everybody',
    ar: 'بعض|مختلف|أحيانا|غالبا|عادة|دائما|أبدا|عموما|كثير من|أشياء|شيء|أحد|الجميع|لا أحد',
  },
]
