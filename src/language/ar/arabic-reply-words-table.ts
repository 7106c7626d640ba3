// Words by which Arabic tells that a party answered nothing, for the finder of attributions.

import { foldedSet } from '../both/cue.ts'

/** Perfects as `root`, imperfects without their first letter; the finder adds persons and numbers. */
const persons = (perfects: string, imperfects: string): ReadonlySet<string> => {
  const past = perfects.split(' ').flatMap(stem => {
    const bare = stem.replace(/[ىا]$/, '')
    return bare === stem ? ['', 'ت', 'وا', 'ا', 'تا', 'نا'].map(end => stem + end) : [stem, `${bare}ت`, `${bare}وا`]
  })
  const present = imperfects
    .split(' ')
    .flatMap(root => ['ي', 'ت'].flatMap(head => ['', 'ون', 'وا', 'ان', 'ا'].map(end => head + root + end)))
  return foldedSet([...past, ...present].join(' '))
}

/** They refuse what follows: to comment, to disclose. */
export const refusingVerbs = persons(
  'رفض امتنع أحجم اعتذر تحفظ أبى تجنب تفادى تحاشى تهرب عزف أعرض استنكف امتنعن',
  'رفض متنع حجم عتذر تحفظ أبى تجنب تفادى تحاشى تهرب عزف عرض',
)
export const refusingParticiples = foldedSet('رافضا رافضة رافضين ممتنعا ممتنعة ممتنعين متحفظا متحفظة متجنبا متجنبة')
/** They prefer silence or saying nothing. */
export const preferringVerbs = persons('آثر فضل اختار قرر', 'ؤثر فضل ختار')
/** They keep silence. */
export const silentVerbs = persons('التزم لزم لاذ اعتصم آثر فضل', 'لتزم لزم لوذ عتصم ؤثر فضل')
export const silences = foldedSet('الصمت بالصمت')
/** They pass over a question. */
export const ignoringVerbs = persons('تجاهل أهمل', 'تجاهل همل')

const afterNot = (roots: string): ReadonlySet<string> =>
  foldedSet(
    roots
      .split(' ')
      .flatMap(root => ['ي', 'ت', 'ن'].flatMap(head => ['', 'وا', 'ا'].map(end => head + root + end)))
      .join(' '),
  )

export const commentVerbs = afterNot('علق عقب')
export const answerVerbs = afterNot('رد ستجب ستجيب جب جيب جاوب تجاوب')
export const giveVerbs = afterNot('قدم دل دلي صدر عط عطي بد بدي تخذ')
export const wishVerbs = afterNot('شا شاء رغب رد ريد قبل وافق حبذ فضل ود')
/** يتسنَّ، يتيسّر، نتمكن: the one who asked could not. */
export const reachingVerbs = afterNot('تسن تسني تسنى تيسر مكن تمكن ستطع ستطيع فلح نجح تمكن')
export const failing = foldedSet('تعذر تعذرت يتعذر تتعذر فشل فشلت أخفق أخفقت استعصى')
export const reachingActs = foldedSet('الحصول الوصول الاتصال التواصل الحديث التحدث محاولات جهود مساعي')
/** What tells that an answer was waited for. */
export const untilNow = foldedSet('الفور فورا حينه بعد الآن حتى')

/** What is refused. */
export const refusals = foldedSet(
  `الكشف التعليق الإدلاء التصريح الرد الإجابة الحديث الإفصاح الخوض البوح التحدث التطرق التعقيب ذكر تحديد تسمية الدخول
  تقديم إعطاء مناقشة تأكيد التأكيد الإفضاء التفصيل توضيح إبداء الجزم الكلام إجراء التوضيح الإيضاح`,
)
/** Of these only with what is refused: «رفض تقديم تفاصيل» is a reply, «رفض تقديم استقالته» is none. */
export const looseRefusals = foldedSet('ذكر تحديد تسمية الدخول تقديم إعطاء مناقشة تأكيد توضيح إبداء إجراء الحديث الخوض')
export const refusedMatters = foldedSet(
  `تفاصيل التفاصيل بتفاصيل تعليق تعليقات معلومات إيضاحات توضيحات أرقام أسماء الأسماء عدد السبب الأسباب أسباب موعد قيمة
  المقابلة مقابلة مقابلات أو نفي الأمر المسألة الموضوع القضية الخبر النبأ الأنباء التقارير التقرير المعلومات الصفقة العقد
  المحادثات المفاوضات الجهة الجهات الجانب مصدر رأي رأيه رأيها موقف الحادث الملف ما المزيد أي هوية شروط`,
)
