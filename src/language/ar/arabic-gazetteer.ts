// The names that everybody knows, as Arabic writes them, ready to be looked up.

import { gazetteer } from '../both/gazetteer.ts'
import { type NameEntry, toNameIndex } from '../both/name-index.ts'
import { wordsOf } from '../../text/words.ts'
import { nameKey } from './arabic-token.ts'
import { classWords } from './entity-words-table.ts'

export const arabicNameWords = (name: string): readonly string[] =>
  wordsOf(name).map(({ start, end }) => nameKey(name.slice(start, end)))

/** Names that are also everyday words or other names: something beside them must say that they are meant. */
const unsure: ReadonlySet<string> = new Set(
  `صور الخليل العيون الخبر العلا حماة فاس كان برن كاف تداول معادن اعمار اتصالات مبادلة كريم طلبات فوري القابضة النهار
  الاخبار الاهلي النصر الهلال السد العربية الجزيرة فتح القاعدة ليب كيمي هوبر مالي ساب المتوسط القمر سرت وام واس نيس
  المنيا النهضة الرجاء الترجي الاهرام تايم شل كاليه سبها بنين تشاد العقبة كوين كروم باتريوت تاس الفيدرالي الاسد الشرع
  الساحل البحيرة حائل سول بال ليما الوسطى الاقصى طرق لاما سيري كلود كيا بي اكس الاخوان الشرق القطرية غنت ديل الجمعية
  اورانج الرقة الزرقاء العين وجدة بازل اولمبياد الخارجية الداخلية الدفاع المالية الصحة العدل التعليم الشورى الوطن
  الشروق اليوم المدينة البيان الراي الراية السفير عكاظ الاتحاد المستقبل الحياة الحدث الغد الدستور المصري القبس نوبل
  رمضان الفطر ايثر الشعب المساء الوفد الجريدة الانباء السياسة دنيا المنار الميادين سيول مصدر زين نيسان بارد جيلي سميك
  الحرة الحشد ابشر توكلنا الحلة الكفرة جبلة مشهد رشت ماليه السند الجليل مطروح المعادي دوما ديلي معان الضالع الباحة
  لفيف سلوان بروج بنها البندقية نيو تيمو شيري ديدي سانتوس امل الريان التعاون المواصي لومي ايفي شاهد كاتل المهرة الابيض الزاوية الداخلة ادونيس بارا جاما ستات بيزا`.split(
    /\s+/,
  ),
)

/** مجلة نيتشر is نيتشر: the class word stays outside of the name. */
const withoutClass = (words: readonly string[], entityType: string): readonly string[] =>
  entityType === 'organization' && classWords.has(words[0]!) && words.length > 1 && !words[1]!.startsWith('ال')
    ? words.slice(1)
    : words

const entries: readonly NameEntry[] = gazetteer.flatMap(({ entityType, arabic }) =>
  arabic.map(name => {
    const words = withoutClass(arabicNameWords(name), entityType)
    const isUnsure = words.length === 1 && unsure.has(words[0]!)
    return { words, entityType, strength: isUnsure ? 0.42 : 0.93, rule: 'entity.gazetteer' }
  }),
)

export const arabicGazetteer = toNameIndex(entries)

/** English spellings inside Arabic text. */
export const latinGazetteer = toNameIndex(
  gazetteer.flatMap(({ entityType, english }) =>
    english.map(name => ({
      words: wordsOf(name).map(({ start, end }) => name.slice(start, end)),
      entityType,
      strength: 0.95,
      rule: 'entity.gazetteer',
    })),
  ),
)
