// Arabic words that report what somebody says. Written without vowel marks; compared without hamza and ى/ي.

import { foldArabic } from '../../text/fold.ts'
import { readCues, type CueEntry } from '../both/cue.ts'

/** The persons and numbers of a perfect and an imperfect: قال، قالت، قالوا، قالا، قالتا؛ يقول، تقول، يقولون. */
function conjugate(perfect: string, imperfect: string): string[] {
  const isWeak = /[ىا]$/.test(perfect)
  const stem = isWeak ? perfect.slice(0, -1) : perfect
  const past = isWeak
    ? [perfect, `${stem}ت`, `${stem}وا`, `${stem}يا`]
    : [perfect, `${perfect}ت`, `${perfect}وا`, `${perfect}ا`, `${perfect}تا`]
  if (imperfect === '-') return past
  const root = imperfect.slice(1)
  const base = /[يى]$/.test(root) ? root.slice(0, -1) : root
  return [...past, `ي${root}`, `ت${root}`, `ي${base}ون`, `ي${root}ان`, `ت${root}ان`, `ي${base}وا`]
}

const participle = (word: string): string[] => [
  `${word}ا`,
  `${word}ة`,
  `${word}ين`,
  word.endsWith('ي') ? `${word}ن` : `${word}ات`,
]

/** `perfect/imperfect/participle`, each after the first may be `-`. */
const conjugated = (verbs: string): string =>
  verbs
    .split('|')
    .flatMap(verb => {
      const [perfect = '', imperfect = '-', active = '-'] = verb.split('/')
      return [...conjugate(perfect, imperfect), ...(active === '-' ? [] : participle(active))]
    })
    .join('|')

const verbs: CueEntry[] = readCues(`
say reporting neutral speak: قال/يقول/قائل|روى/يروي/-|حكى/يحكي/-|سرد/يسرد/-
state reporting neutral speak: صرح/يصرح/مصرح
add reporting neutral speak: أضاف/يضيف/مضيف|أردف/يردف/مردف|استطرد/يستطرد/مستطرد|زاد/-/-|أكمل/يكمل/مكمل|استكمل/يستكمل/-|استدرك/يستدرك/مستدرك
continue reporting neutral that: تابع/يتابع/متابع|واصل/يواصل/مواصل|علق/يعلق/معلق|رد/يرد/-|أجاب/يجيب/مجيب|تساءل/يتساءل/متسائل|عقب/يعقب/معقب|خاطب/يخاطب/مخاطب|اختتم/يختتم/مختتم|ختم/يختم/-|استهل/يستهل/مستهل
mention reporting neutral speak: ذكر/يذكر/ذاكر|أورد/يورد/-
report reporting neutral speak: أفاد/يفيد/مفيد
announce reporting neutral take: أعلن/يعلن/معلن
tell reporting neutral tell: أخبر/يخبر/مخبر|أبلغ/يبلغ/مبلغ|أخطر/يخطر/-|أطلع/يطلع/-
explain reporting neutral speak: أوضح/يوضح/موضح|شرح/يشرح/شارح|فسر/يفسر/-
clarify reporting neutral that: بين/يبين/مبين
note reporting neutral speak: أشار/يشير/مشير|لفت/يلفت/لافت|نوه/ينوه/منوه|ألمح/يلمح/ملمح|لمح/يلمح/ملمح|أوحى/يوحي/موحي
confirm reporting asserts take: أكد/يؤكد/مؤكد|شدد/يشدد/مشدد|جزم/يجزم/جازم
reveal reporting asserts take: كشف/يكشف/كاشف
admit reporting asserts that: أقر/يقر/مقر|اعترف/يعترف/معترف|أفصح/يفصح/مفصح|أسر/-/-
find reporting asserts that: أظهر/يظهر/مظهر|أثبت/يثبت/مثبت|خلص/يخلص/-|توصل/يتوصل/-|وجد/-/-|بينت/-/-|استنتج/يستنتج/مستنتج|قضى/-/-|لاحظ/يلاحظ/ملاحظ|برهن/-/-
consider opinion neutral that: رأى/يرى/-|اعتبر/يعتبر/معتبر|ارتأى/يرتئي/-
believe belief distancing that: اعتقد/يعتقد/معتقد|ظن/يظن/ظان|رجح/يرجح/مرجح|توقع/يتوقع/متوقع|تنبأ/يتنبأ/-|استبعد/يستبعد/مستبعد|تكهن/يتكهن/متكهن|شكك/يشكك/مشكك|خمن/-/-
estimate belief distancing that: قدر/يقدر/مقدر
suggest reporting distancing that: اقترح/يقترح/-|جادل/يجادل/-|أصر/يصر/مصر|ألح/-/-|احتج/يحتج/محتج|تذرع/يتذرع/متذرع|تعلل/يتعلل/-|برر/يبرر/مبرر|طمأن/يطمئن/مطمئن
learn reporting asserts that: علم/-/-
complain reporting distancing that: اشتكى/يشتكي/مشتكي|شكا/يشكو/-|همس/يهمس/هامس|صاح/يصيح/صائح|هتف/يهتف/هاتف
warn reporting neutral that: حذر/يحذر/محذر|نبه/ينبه/منبه|تخوف/يتخوف/متخوف|أنذر/ينذر/منذر
write reporting neutral that: كتب/يكتب/كاتب|غرد/يغرد/مغرد|نشر/-/-
relay reporting neutral cite: نقل/ينقل/ناقل
swear reporting distancing that: أقسم/يقسم/مقسم|تعهد/يتعهد/متعهد|هدد/يهدد/مهدد|توعد/يتوعد/متوعد|حلف/يحلف/-
witness reporting neutral that: شهد/يشهد/-
claim allegation distancing that: زعم/يزعم/زاعم|ادعى/يدعي/مدعي
accuse allegation distancing accuse: اتهم/يتهم/متهم
deny denial neutral take: نفى/ينفي/نافي|أنكر/ينكر/منكر|كذب/-/-|فند/يفند/مفند|دحض/يدحض/-
`).map(entry => ({ ...entry, forms: conjugated(entry.forms) }))

const phrases: CueEntry[] = readCues(`
byWord reporting neutral that: بالقول|بالتأكيد|بالإشارة|بالتذكير|بالتشديد|بالتحذير
circulate hearsay distancing take: تناقلت|تناقلته|تناقلوا|يتناقل|تتناقل|تداولت|تداولته|تداولوا|يتداول|تتداول|يتداولون|يتناقلون
hearsay hearsay distancing passive: قيل|يقال|يشاع|أشيع|تردد|يتردد|ورد|أفيد|يحكى|ترددت أنباء|ترددت معلومات|ترددت شائعات|وردت أنباء|وردت معلومات|سرت شائعات|سرت أنباء
statedIn reporting neutral passive: ورد في|جاء في
accordingTo according neutral phrase: وفقا|وفق|وفقا لما|وفق ما|بحسب|بحسب ما|حسب|حسب ما|حسبما|بحسبما|طبقا|طبقا لما|تبعا|تبعا لما|على ما|في ما|كما|مثلما|وفقما
byHisWord according distancing phrase: على حد قول|على حد تعبير|على حد وصف|بحد قول|بحد تعبير|على ذمة|على لسان|على حد تقدير|على تقدير|في تقدير|برأي|في رأي|على رأي|على قول
byHisClaim allegation distancing phrase: على حد زعم|بزعم|على زعم|في زعم
pretext allegation distancing passive: بذريعة|بحجة|بدعوى|تحت ذريعة|بدعاوى|تحت حجة
citing reporting neutral phrase: نقلا عن|استنادا إلى|مستندا إلى|مستندة إلى|ناقلا عن|ناقلة عن
`)

export const arabicCues: readonly CueEntry[] = [...phrases, ...verbs]

/** قائلا، مضيفة، مؤكدين: they go with another verb and have its subject. */
export const arabicParticiples = new Set(
  'قائل مصرح مضيف مردف مستطرد مستدرك متابع مواصل معلق مجيب متسائل ذاكر مفيد معلن مخبر مبلغ موضح شارح مبين مشير لافت منوه ملمح مؤكد مشدد كاشف مقر معترف مظهر مثبت مستنتج معتبر معتقد ظان مرجح متوقع متكهن مشكك مقدر محذر منبه كاتب مغرد ناقل زاعم مدعي متهم نافي منكر مفند مكمل معقب مخاطب مختتم مستهل جازم مفصح موحي ملاحظ مصر محتج متذرع مبرر مطمئن متخوف منذر متعهد مهدد متوعد مقسم'
    .split(' ')
    .flatMap(participle)
    .map(form => foldArabic(form, 'loose')),
)
