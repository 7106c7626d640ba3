// What web pages leave around an article when it is copied. Compared after loose folding (no hamza, vowel marks or
// capitals) and without punctuation, so that each phrase is written here once.

/** Headings after which nothing belongs to the article any more. */
export const tailHeadings: readonly string[] = [
  'you may also like', 'you might also like', 'you may like', 'you might like', 'you may also enjoy',
  'you might also enjoy', 'related', 'related articles', 'related article', 'related stories', 'related posts',
  'related news', 'related content', 'related topics', 'related reading', 'read more', 'read also', 'read next',
  'also read', 'see also', 'more stories', 'more news', 'more like this', 'more on this', 'more on this story',
  'recommended', 'recommended for you', 'recommended reading', 'recommended stories', 'up next', 'what to read next',
  'keep reading', 'trending', 'trending now', 'most read', 'most popular', 'popular posts', 'popular now',
  'latest news', 'latest stories', 'latest articles', 'top stories', 'editors picks', "editor's picks",
  'from our partners', 'around the web', 'sponsored links', 'promoted content', 'comments', 'leave a comment',
  'leave a reply', 'post a comment', 'join the conversation', 'join the discussion', 'قد يعجبك أيضا', 'قد يعجبك',
  'قد يهمك', 'قد يهمك أيضا', 'قد تعجبك', 'قد تعجبك أيضا', 'ربما يعجبك أيضا', 'اقرأ أيضا', 'اقرأوا أيضا', 'اقرؤوا أيضا',
  'اقرئي أيضا', 'واقرأ أيضا', 'إقرأ أيضا', 'اقرأ كذلك', 'اقرأ المزيد', 'اقرأ أكثر', 'للمزيد', 'لقراءة المزيد',
  'شاهد أيضا', 'تابع أيضا', 'طالع أيضا', 'مقالات ذات صلة', 'مقالات مشابهة', 'مقالات أخرى', 'مقالات مقترحة',
  'أخبار ذات صلة', 'أخبار متعلقة', 'أخبار مشابهة', 'مواضيع ذات صلة', 'موضوعات ذات صلة', 'مواضيع متعلقة',
  'مواضيع مشابهة', 'مواد ذات صلة', 'محتوى ذو صلة', 'ذات صلة', 'المزيد من الأخبار', 'المزيد من المقالات', 'المزيد',
  'الأكثر قراءة', 'الأكثر مشاهدة', 'الأكثر تداولا', 'الأكثر رواجا', 'آخر الأخبار', 'أحدث الأخبار', 'أحدث المقالات',
  'اخترنا لك', 'اخترنا لكم', 'نرشح لك', 'نقترح عليك', 'مختارات', 'التعليقات', 'أضف تعليقا', 'أضف تعليق', 'اترك تعليقا',
  'اترك تعليق', 'اترك ردا', 'شارك برأيك',
]

/** `More from The Harbour Post`: a name must follow. */
export const moreFrom = /^(?:[Mm]ore from (?:[Tt]he )?\p{Lu}|MORE FROM \p{Lu})/u

/** What begins a link to another article when a colon follows: `Read more: …`. */
export const linkOpenings: readonly string[] = [
  'read more', 'read also', 'also read', 'read next', 'see also', 'related', 'more', 'watch', 'listen', 'recommended',
  'اقرأ أيضا', 'اقرأ المزيد', 'اقرأ كذلك', 'إقرأ أيضا', 'شاهد أيضا', 'شاهد', 'طالع أيضا', 'قد يهمك', 'قد يهمك أيضا',
  'ذات صلة', 'للمزيد', 'تابع أيضا',
]

/** What begins a list of keywords when a colon follows. */
export const topicOpenings: readonly string[] = ['tags', 'topics', 'الوسوم', 'كلمات مفتاحية', 'كلمات دلالية']

/** Lines that are no part of the article, wherever they stand. */
export const strayLines: readonly string[] = [
  'advertisement', 'advertisements', 'advertising', 'ad', 'ads', 'sponsored', 'sponsored content', 'paid content',
  'continue reading', 'story continues below', 'article continues below', 'story continues below advertisement',
  'article continues after advertisement', 'skip to content', 'skip to main content', 'back to top', 'loading',
  'log in', 'sign in', 'menu', 'search', 'home', 'save', 'listen to this article', 'listen to article',
  'accept all cookies', 'accept cookies', 'we use cookies', 'tags', 'topics', 'إعلان', 'إعلانات', 'إعلان ممول',
  'محتوى ممول', 'محتوى إعلاني', 'مادة إعلانية', 'مساحة إعلانية', 'تابع القراءة', 'انتقل إلى المحتوى',
  'تخطي إلى المحتوى', 'إلى الأعلى', 'جار التحميل', 'تسجيل الدخول', 'الرئيسية', 'القائمة', 'بحث', 'استمع إلى المقال',
  'استمع للمقال', 'الوسوم', 'كلمات مفتاحية', 'كلمات دلالية',
]

/** Lines of the foot of a page: when nothing but short lines follows, they too are leftovers. Begin so and are short. */
export const footOpenings: readonly string[] = [
  'share this', 'share on', 'share via', 'share the', 'subscribe to', 'subscribe now', 'subscribe for',
  'subscribe here', 'subscribe today', 'sign up for', 'sign up to', 'sign up now', 'get our newsletter',
  'get the newsletter', 'join our', 'join us on', 'follow us', 'like us on', 'filed under', 'all rights reserved',
  'copyright', 'download our app', 'download the app', 'click here to', 'شارك المقال', 'شارك الخبر', 'شارك هذا',
  'شارك هذه', 'شارك على', 'شارك عبر', 'شاركها', 'شاركه', 'اشترك في نشرتنا', 'اشترك في النشرة', 'اشترك في قناتنا',
  'اشترك في القناة', 'اشترك في خدمة', 'اشترك معنا', 'اشترك الآن', 'اشتركوا في', 'سجل الآن', 'سجل بريدك', 'تابعنا على',
  'تابعنا عبر', 'تابعونا على', 'تابعونا عبر', 'انضم إلى قناتنا', 'انضموا إلى قناتنا', 'جميع الحقوق محفوظة',
  'كل الحقوق محفوظة', 'حقوق النشر محفوظة', 'حمل التطبيق', 'حملوا التطبيق', 'اضغط هنا',
]

/** Words that stand alone or side by side on a row of buttons. */
export const buttonWords: readonly string[] = [
  'share', 'tweet', 'print', 'copy', 'link', 'copied', 'email', 'mail', 'subscribe', 'save', 'whatsapp', 'telegram',
  'facebook', 'twitter', 'x', 'linkedin', 'reddit', 'pinterest', 'messenger', 'instagram', 'youtube', 'tiktok',
  'threads', 'bluesky', 'viber', 'شارك', 'مشاركة', 'شاركنا', 'غرد', 'طباعة', 'اطبع', 'نسخ', 'انسخ', 'الرابط', 'رابط',
  'البريد', 'الإلكتروني', 'بريد', 'اشترك', 'حفظ', 'واتساب', 'واتس', 'تلغرام', 'تيليغرام', 'تليغرام', 'تلجرام',
  'تيليجرام', 'فيسبوك', 'تويتر', 'إكس', 'لينكدإن', 'لينكد', 'ماسنجر', 'مسنجر', 'انستغرام', 'إنستغرام', 'يوتيوب', 'تيك',
  'توك',
]

/** Those of them that are names and may be a heading when they stand alone. */
export const networkNames: readonly string[] = [
  'whatsapp', 'telegram', 'facebook', 'twitter', 'x', 'linkedin', 'reddit', 'pinterest', 'messenger', 'instagram',
  'youtube', 'tiktok', 'threads', 'bluesky', 'viber', 'email', 'mail', 'copy', 'link', 'save', 'واتساب', 'تلغرام',
  'تيليغرام', 'تليغرام', 'تلجرام', 'تيليجرام', 'فيسبوك', 'تويتر', 'إكس', 'لينكدإن', 'ماسنجر', 'انستغرام', 'إنستغرام',
  'يوتيوب', 'رابط', 'الرابط', 'بريد', 'البريد', 'حفظ', 'نسخ',
]

/** A disclaimer and a note on first publication belong to the article, unless they come after its leftovers. */
export const noticeOpenings: readonly string[] = [
  'disclaimer', 'this article was originally published', 'this article was first published',
  'this story was originally published', 'this story was first published', 'originally published', 'first published',
  'this article first appeared', 'this article originally appeared', 'this story originally appeared',
  'إخلاء المسؤولية', 'إخلاء مسؤولية', 'تنويه', 'تم نشر هذه المقالة', 'تم نشر هذا المقال', 'نشرت هذه المقالة',
  'نشر هذا المقال', 'نشر المقال', 'نشرت المقالة', 'ظهر هذا المقال', 'ظهرت هذه المقالة',
]

/** Counters and reading times, in folded text: `1,234 views`, `5 min read`, `مدة القراءة: ٣ دقائق`. */
export const counters: readonly RegExp[] = [
  /^\d[\d.,٬٫]*\s*(?:k|m|views?|reads?|likes?|shares?|comments?|followers?|الف|مشاهده|مشاهدات|اعجاب|اعجابا|مشاركه|مشاركات|تعليق|تعليقا|تعليقات|قراءه|قراه)?$/,
  /^(?:views?|likes?|shares?|comments?|المشاهدات|مشاهدات|التعليقات|تعليقات|الاعجابات)\s*[:(]?\s*\d[\d.,٬٫]*\)?$/,
  /^\d+\s*-?\s*(?:min|mins|minute|minutes)\s+read$/, /^(?:reading time|read time|estimated reading time)\b.{0,20}$/, /^(?:مده|وقت|زمن) القراه.{0,20}$/,
  /^\d*\s*(?:دقيقه|دقيقتان|دقائق|دقايق) (?:ل?ل?قراه|من القراه)$/,
]
/** A year alone is a heading of a chronicle, not a counter. */
export const year = /^(?:1[5-9]|20)\d\d$/
