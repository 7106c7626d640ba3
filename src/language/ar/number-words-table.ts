// The Arabic words of numbers, folded (hamza, ة and ى made one), and the phrases around numbers.

/** From 3 to 10; the same words make tens and hundreds. */
export const unitStems = 'ثلاث اربع خمس ست سبع ثمان تسع عشر'
export const scaleStems = 'الف=1e3 مليون=1e6 ميليون=1e6 مليار=1e9 بليون=1e9 تريليون=1e12 ترليون=1e12'
export const scalePlurals = 'الاف=1e3 الوف=1e3 ملايين=1e6 مليارات=1e9 بلايين=1e9 تريليونات=1e12 ترليونات=1e12'
export const ordinalWords =
  'اول=1 اولي=1 ثاني=2 ثان=2 ثانيه=2 ثالث=3 ثالثه=3 رابع=4 رابعه=4 خامس=5 خامسه=5 سادس=6 سادسه=6 سابع=7 سابعه=7 ثامن=8 ثامنه=8 تاسع=9 تاسعه=9 عاشر=10 عاشره=10 حادي=1 حاديه=1'

/** Nouns that an ordinal counts. */
export const countedByOrdinals =
  /^[وفبل]?(?:ال|لل)?(?:مره|مرتبه|جوله|قرن|خط|متهم|جزء|زياده|رحله|لقاء|اجتماع|حزمه|ذكري|اصدار|دوره|ربع|جيل|مركز|فصل|طبعه|نسخه|يوم|عام|شهر|اسبوع|مرحله|موسم|نصف|حلقه|ماده|دفعه|درجه|صف|طابق|سنه|ساعه|مباراه|مجموعه|خطوه|مؤتمر|موتمر|عقد|نموذج|فرد|سبب|بند|باب|فقره|صفحه|محاوله|ثلث|عشر|قمه|جلسه|عقود|فتره|جائزه|جايزه|هدف)$/
/** What may follow an ordinal without its article: ثالث أكبر شركة. */
export const afterOrdinal = /^(?:اكبر|اعلي|اقوي|اهم|اسرع|اغني|اكثر|افضل|مره|جوله|دوله|شركه|مرحله|اصدار|نموذج)$/

/** Nouns of time, and their units in English. */
export const timeNouns =
  'عام=year عاما=year اعوام=year سنه=year سنوات=year شهر=month شهرا=month اشهر=month شهور=month اسبوع=week اسبوعا=week اسابيع=week يوم=day يوما=day ايام=day ساعه=hour ساعات=hour دقيقه=minute دقايق=minute درجه=degree درجات=degree'

/** Stems of nouns that are read in the dual, without their ending. Persons take ان only: ين is also their plural. */
export const dualThings =
  'عام=year اسبوع=week شهر=month يوم=day سنت=year ساعت=hour دقيقت=minute قرن مصدر شركت دولت مرحلت نموذج مشروع صفقت جولت مدينت منتج تقرير كتاب موقع بلد طرف جانب قسم مركز اتفاق سوال هدف صاروخ قرار سبب طلب خيار ملف عقد حزب اجتماع لقاء مبني فريق نوع مسار سيارت طايرت مناسبت سفينت قضيت رسالت نسخت صورت تجربت مباراه لجنت خطوت جايزت منصت اداه امرات فتات طفلت مرت='
export const dualPersons =
  'باحث موظف مؤسس موسس مهندس مسوول شخص خبير عالم مصدر عضو وزير رجل صحافي صحفي طالب لاعب قتيل جريح طفل شاب صديق شقيق زوج نايب جندي مواطن مشتبه مصاب محام قاض عامل مدير شريك رييس قايد مستشار محلل طبيب سايق راكب صياد مسلح شرطي حارس زميل مفاوض متطوع سجين رهينه ضابط متحدث متهم متظاهر متسلق مراقب مفتش سفير نايب مساعد مخرج ممثل'
/** Of these the ending ين is the dual's alone: they have a plural of another shape. */
export const brokenPlurals =
  /^(?:شخص|خبير|عالم|عضو|وزير|رجل|طالب|قتيل|جريح|طفل|شاب|صديق|شقيق|زوج|نايب|جندي|عامل|شريك|رييس|قايد|طبيب|راكب|زميل|سجين|ضابط|سفير)$/
/** Names of products, channels and aircraft before a figure that belongs to them. */
export const numberedNames =
  /^(?:ايفون|ايباد|بلايستيشن|ويندوز|لاما|جيميني|جيميناي|كلود|غالاكسي|جالاكسي|بوينغ|ايرباص|فرانس|اندرويد|فورمولا|ابولو|كوفيد|جي|كوب|اكسبو)$/

export const fractionWords = 'نصف=2 ثلث=3 ربع=4 نصفا=2 ارباع=4 اثلاث=3 اخماس=5 اسداس=6 اثمان=8 اعشار=10'
/** Unvocalised they are 5, 7 and a price: read as fractions only with a damma on the first letter. */
export const vocalisedFractions = 'خمس=5 سدس=6 سبع=7 ثمن=8 تسع=9 عشر=10'

export const modifiersBefore =
  'approximate! حوالي/نحو/قرابه/زهاء/ما يقارب/ما يقرب من/تقريبا/بحدود/حوالى|at-least لا يقل عن/لا يقل عن نحو/لا تقل عن/لا يقلون عن/لا يقل عددهم عن/على الاقل/علي الاقل|at-most لا يتجاوز عددهم/لا يتجاوز عددها/لا يتعدي/لا تتعدي/لا يتجاوز/لا تتجاوز/لا يزيد علي/لا يزيد عن/لا تزيد علي/لا تزيد عن/حتي|more-than! اكثر من/ازيد من/ما يزيد علي/ما يزيد عن|more-than يفوق/يتجاوز/تتجاوز/تجاوز/تجاوزت/تفوق/يزيد علي/يزيد عن/تزيد علي/تزيد عن/فوق|less-than! اقل من|less-than دون/تقل عن/يقل عن'
export const modifiersAfter =
  'at-least علي الاقل/فاكثر/او اكثر/كحد ادني|at-most علي الاكثر/كحد اقصي/او اقل|approximate تقريبا'
export const percentPhrases =
  '%=percent/٪=percent/في الميه=percent/في المايه=percent/بالميه=percent/بالمايه=percent/نقطه ميويه=percentage-point/نقاط ميويه=percentage-point/نقطه اساس=basis-point/نقاط اساس=basis-point'
