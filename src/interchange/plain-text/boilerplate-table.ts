// What web pages leave around an article when it is copied.

/** Headings after which nothing belongs to the article any more. */
export const tailHeadings: readonly RegExp[] = [
  /^(?:you (?:may|might) also (?:like|enjoy)|related(?: (?:articles?|stories|posts|news|content|topics))?|read (?:more|next|also)|more (?:from|on|stories|news|like this)\b.*|recommended(?: for you)?|up next|trending(?: now)?|most (?:read|popular)|latest news|comments(?: \(\d+\))?|leave a (?:comment|reply))\s*:?$/iu,
  /^(?:قد (?:يعجبك|يهمك|تعجبك) (?:أيض[ًا]*ا?|ايضا)|اقر(?:أ|أوا|ئي) (?:أيض[ًا]*ا?|ايضا|المزيد|كذلك)|مقالات (?:ذات صلة|مشابهة|أخرى)|أخبار (?:ذات صلة|متعلقة)|مواضيع (?:ذات صلة|متعلقة)|ذات صلة|المزيد من (?:الأخبار|المقالات)|الأكثر (?:قراءة|مشاهدة|رواجا)|التعليقات|أضف تعليقا?)\s*:?$/u,
]

/** Single lines that are no part of the article, wherever they stand. */
export const strayLines: readonly RegExp[] = [
  /^(?:share(?: (?:this|on|via|article|post|with))?\b.{0,40}|tweet|pin it|copy link|print|e-?mail this|whatsapp|telegram|facebook|twitter|x|linkedin|reddit)$/iu,
  /^(?:شارك(?:ها|ه)?(?: (?:هذا )?(?:المقال|الخبر|على|عبر).{0,40})?|انسخ الرابط|نسخ الرابط|طباعة|واتساب|تيليغرام|تلغرام|فيسبوك|تويتر)$/u,
  /^(?:advertisement|sponsored(?: content)?|ad|إعلان|محتوى (?:مموّ?ل|إعلاني)|مادة إعلانية)$/iu,
  /^(?:subscribe|sign up|log in|follow us|join (?:our|us)|newsletter)\b.{0,80}$/iu,
  /^(?:اشترك|اشتركوا|سجّ?ل|تابعنا|تابعونا|انضم إلى)(?=\s|$).{0,80}$/u,
  /^[\p{Nd}\s.,٬٫]+(?:k|m|views?|likes?|shares?|comments?|مشاهدة|مشاهدات|إعجاب|إعجابا|مشاركة|مشاركات|تعليق|تعليقات)?$/iu,
  /^(?:\d+ min(?:ute)?s? read|مدة القراءة.{0,30}|skip to (?:main )?content|back to top|loading…?|cookie.{0,60})$/iu,
]
