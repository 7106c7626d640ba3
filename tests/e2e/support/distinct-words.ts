// Two small articles in which no word comes twice, so that a mark tells by its words where it belongs. No Arabic word
// begins with a letter that could be an attached particle.

import type { Bilingual } from './bilingual.ts'

const arabic = `
  ميناء سفينة عاصفة شرطة مدينة نهار رصيف صياد
  جريدة محرر خبر مصدر تقرير عنوان صفحة مراسل
  حديقة شجرة زهرة نهر جسر طريق قرية جبل
  مدرسة طالب معلم دفتر حقيبة نافذة مقعد جرس
  متجر تاجر سوق ثمن دينار ميزان خبز ملح
  طبيب مريض دواء عيادة جراحة عظم قلب نبض
  محكمة قاض محام شاهد حكم جلسة تهمة ملف
  مطار طائرة راكب رحلة جواز حدود جمرك غيمة
  مصنع عامل آلة حديد خشب زجاج ورشة مطرقة
  مسرح ممثل رواية شاعر قصيدة نغم عود طبل`
const english = `
  harbour vessel storm police city daylight quay fisher
  journal editor rumour origin report headline page stringer
  garden tree flower river bridge road village mountain
  school pupil teacher notebook satchel window bench bell
  shop trader market price dinar scales bread salt
  doctor patient medicine clinic surgery bone heart pulse
  court judge lawyer witness ruling session charge folder
  airport aircraft passenger flight passport border customs cloud
  factory worker machine iron timber glass workshop hammer
  theatre actor novel poet poem melody lute drum`

const lines = (text: string): string[] => text.trim().split('\n').map(line => line.trim())
const half = lines(arabic).length / 2
const articleOf = (id: string, from: number): Bilingual & { readonly id: string } => ({
  id, ar: [`مقال ${id}`, ...lines(arabic).slice(from, from + half)], en: [`Article ${id}`, ...lines(english).slice(from, from + half)],
})

export const distinctArticles = [articleOf('first', 0), articleOf('second', half)] as const
/** Every word of the sentences; titles are left alone. */
export const distinctWords: ReadonlySet<string> = new Set([arabic, english].flatMap(text => text.trim().split(/\s+/)))
