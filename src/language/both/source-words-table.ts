// Words by which a source shows what it is: an outlet, an organisation, a paper, somebody without a name.

import { foldedSet } from './cue.ts'

/** Outlets by name, and the words that precede or end an outlet's name. */
export const outletWords = foldedSet(
  `reuters bloomberg wired politico axios bbc cnn cnbc nbc abc cbs fox npr ap afp tass xinhua techcrunch fortune forbes
  guardian newspaper magazine broadcaster times journal post herald tribune telegraph newswire gazette observer daily
  وكالة صحيفة قناة مجلة شبكة موقع إذاعة جريدة تلفزيون محطة رويترز بلومبرغ بلومبيرغ وايرد بوليتيكو أكسيوس فوربس
  فورتشن الجزيرة العربية سانا واس وفا الأناضول بوابة منصة برنامج`,
)
export const organisationWords = foldedSet(
  `company companies ministry police court bank group university agency department office commission committee council
  government fund institute organisation organization association union army military parliament senate bureau
  authority prosecution firm startup start-up lab labs club federation foundation museum regulator airline party board inc corp
  ltd llc plc services service house pentagon kremlin opec nato un union prosecutors administration unit centre center operator hospital
  شركة شركات وزارة شرطة الشرطة محكمة المحكمة بنك مصرف مجموعة جامعة هيئة الهيئة منظمة المنظمة مؤسسة المؤسسة لجنة اللجنة
  مجلس حكومة الحكومة صندوق معهد المعهد جمعية الجمعية اتحاد الاتحاد جيش الجيش برلمان البرلمان مكتب إدارة دائرة نيابة النيابة
  الادعاء الوزارة الشركة البنك المصرف الجامعة الصندوق المفوضية مفوضية الشركتان الشركات المجموعة مركز المركز رئاسة الرئاسة
  السلطات سلطات قيادة حزب الحزب نقابة النقابة السفارة سفارة مديرية المكتب فريق الفريق إدارة الإدارة الأمم نادي النادي مستشفى خدمات الخطوط البورصة`,
)
export const documentWords = foldedSet(
  `report study survey poll memo document documents filing filings letter analysis paper research email audit records
  lawsuit complaint statement transcript indictment data figures findings results review ruling article book scan tests
  evidence minutes draft statistics census email emails messages prospectus
  تقرير التقرير دراسة الدراسة استطلاع الاستطلاع مذكرة وثيقة الوثيقة وثائق الوثائق رسالة بيان البيان بيانات تحليل التحليل
  التحليلات بحث البحث مسح المسح الأرقام أرقام نتائج النتائج الفحص فحص لائحة محضر سجلات إحصاءات إحصائيات دعوى ملفات مسودة أبحاث
  الأبحاث البيانات دراسات الدراسات اختبارات الاختبارات مراجعة رسائل تسجيلات عقد`,
)
export const reportWords = foldedSet(
  'reports rumours rumors تقارير التقارير أنباء الأنباء معلومات شائعات إشاعات تسريبات',
)
/** Sources that hide: one and several. */
export const hiddenOne = foldedSet('source insider مصدر المصدر')
export const hiddenMany = foldedSet('sources insiders مصادر المصادر مصدران مصدرين')
export const hidingWords = foldedSet(
  'familiar anonymity anonymous anonymously unnamed briefed مطلع مطلعة مطلعون مطلعين مطلعان هويته هويتهم هويتها هويتهما مجهول مجهولة مقرب مقربة مقربين مقربون دراية اطلاع',
)
/** One person by what he does. */
export const roleWords = foldedSet(
  `spokesman spokeswoman spokesperson official researcher minister president director executive chief employee analyst expert
  lawyer doctor professor manager officer judge witness resident mayor governor engineer scientist founder co-founder
  chairman economist critic teacher driver farmer owner trader banker investor prosecutor diplomat senator man woman person mother father wife husband leader coach head captain chair aide adviser advisor ceo cto cfo secretary commissioner founder developer author scholar surgeon nurse pilot
  متحدث متحدثة المتحدث المتحدثة ناطق الناطق مسؤول مسؤولة المسؤول باحث باحثة الباحث وزير الوزير رئيس الرئيس رئيسة مدير المدير مديرة
  خبير خبيرة محلل محللة محام محامي المحامي طبيب الطبيب أستاذ موظف موظفة شاهد قاض القاضي مهندس عالم مؤسس المؤسس المدعي مدعي شخص
  أحد إحدى الرجل المرأة زوجته والده والدته مواطن ناشط نائب النائب عضو سفير السفير محافظ المحافظ دبلوماسي الشيخ مدرب المدرب صاحب الكاتب المخرج عمدة`,
)
export const collectiveWords = foldedSet(
  `officials experts critics analysts observers researchers scientists employees witnesses residents people economists
  lawyers doctors activists investors bankers executives engineers supporters opponents many some others prosecutors traders
  users customers authorities aides diplomats organisers organizers workers teachers parents farmers campaigners students scholars
  family relatives neighbours neighbors historians families officers members
  مسؤولون مسؤولين المسؤولون المسؤولين خبراء الخبراء محللون محللين المحللون باحثون باحثين الباحثون باحثان العلماء علماء موظفون موظفين
  موظفو موظفان شهود سكان السكان نشطاء ناشطون ناشطين مراقبون مراقبين أشخاص أطباء الأطباء اقتصاديون مصرفيين مصرفيون مستثمرون منتقدون
  البعض بعض وسائل كثيرون المنظمون المنظمين منظمون دبلوماسيون نقاد شخصان شخصين عمال العمال ناجون أهالي الأهالي المزارعون مزارعون محامون
  المحتجون المتظاهرون الطلاب مستخدمون خصوم معارضون العديد المؤرخون مؤرخون`,
)
export const vagueWords = foldedSet('ones somebody someone')
export const titleWords = foldedSet('mr mrs ms dr prof sir السيد السيدة الدكتور الدكتورة الآنسة الشيخة الأمير الملك')
