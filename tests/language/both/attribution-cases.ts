// Sentences of our own and who says what in them: cue | source | content.

interface AttributionCase {
  readonly text: string
  readonly expected: readonly string[]
}

export const attributionCases: Readonly<Record<'ar' | 'en', readonly AttributionCase[]>> = {
  en: [
    {
      text: 'Shares slid after Reuters reported that Harbour Bank would merge.',
      expected: ['reported | Reuters | Harbour Bank would merge'],
    },
    {
      text: 'The bank denied a report that it had lost the records.',
      expected: ['denied | The bank | a report that it had lost the records'],
    },
    {
      text: 'The company refuted claims that it had hidden the leak.',
      expected: ['refuted | The company | claims that it had hidden the leak'],
    },
    { text: 'Maria Lopez said in Davos that prices would fall.', expected: ['said | Maria Lopez | prices would fall'] },
    {
      text: 'The minister said 300 people had died, a figure that doctors dispute.',
      expected: ['said | The minister | 300 people had died'],
    },
    { text: 'Reports emerged that the dam had cracked.', expected: ['Reports emerged | - | the dam had cracked'] },
    {
      text: 'Speaking in Geneva, the minister said on Friday that exports had fallen by 12%.',
      expected: ['said | the minister | exports had fallen by 12%'],
    },
    {
      text: '"We are ready," said Maria Lopez, the club\'s coach, after the match.',
      expected: ["said | Maria Lopez, the club's coach | We are ready"],
    },
    {
      text: 'The drug works, according to a study published in Nature on Monday.',
      expected: ['according to | a study published in Nature | The drug works'],
    },
    { text: 'Everything went according to plan.', expected: [] },
    { text: 'The reporter reported to the front desk.', expected: [] },
    {
      text: 'Officials say the bridge, which opened in 2001, was never inspected.',
      expected: ['say | Officials | the bridge, which opened in 2001, was never inspected'],
    },
    { text: 'Apple, in a statement, said it would appeal.', expected: ['said | Apple | it would appeal'] },
    {
      text: 'The company said in a statement on Tuesday that it had fired the manager.',
      expected: ['said | The company | it had fired the manager'],
    },
    { text: 'He was reportedly paid $3 million.', expected: ['reportedly | - | paid $3 million'] },
    { text: 'The mayor has not commented on the allegations.', expected: ['has not commented | The mayor | -'] },
    {
      text: 'Neither the bank nor its lawyers responded to questions.',
      expected: ['responded | the bank nor its lawyers | -'],
    },
    {
      text: 'Smith, who was fired in May, told the BBC the firm had ignored his warnings.',
      expected: ['told | Smith, who was fired in May | the firm had ignored his warnings'],
    },
    {
      text: 'The minister denied any wrongdoing and refused to answer questions.',
      expected: ['denied | The minister | any wrongdoing', 'refused to answer | The minister | -'],
    },
    {
      text: 'The Post reported that a senior official had told colleagues that the talks were dead.',
      expected: [
        'reported | The Post | a senior official had told colleagues that the talks were dead',
        'told | a senior official | the talks were dead',
      ],
    },
    {
      text: 'The union claims that 300 people were dismissed.',
      expected: ['claims | The union | 300 people were dismissed'],
    },
    { text: 'The United States sent troops; the state of Texas did not.', expected: [] },
    { text: 'She added that prices would rise.', expected: ['added | She | prices would rise'] },
    {
      text: 'It is believed that the fire began in a kitchen.',
      expected: ['believed | - | the fire began in a kitchen'],
    },
    { text: 'The so-called expert did not reply to emails.', expected: ['did not reply | The so-called expert | -'] },
    {
      text: 'Police said two men were arrested and that a third had fled.',
      expected: ['said | Police | two men were arrested and that a third had fled'],
    },
    {
      text: 'A spokeswoman for the ministry, Leila Haddad, said no decision had been made.',
      expected: ['said | A spokeswoman for the ministry, Leila Haddad | no decision had been made'],
    },
    {
      text: '"It is a disgrace," the union\'s leader, Tom Price, told the Guardian.',
      expected: ["told | the union's leader, Tom Price | It is a disgrace"],
    },
    { text: 'In an interview with CNN, Musk called the report false.', expected: [] },
    {
      text: 'The report, seen by Reuters, says that the dam was unsafe.',
      expected: ['says | The report, seen by Reuters | the dam was unsafe'],
    },
    {
      text: 'Two people briefed on the matter, who asked not to be named, said the offer was too low.',
      expected: ['said | Two people briefed on the matter, who asked not to be named | the offer was too low'],
    },
    { text: 'Insurance claims rose by 4% last year.', expected: [] },
    { text: 'The claim that vaccines cause autism is false.', expected: [] },
    { text: 'The bank could not be reached for comment.', expected: ['could not be reached | The bank | -'] },
    {
      text: 'He rejected the claims, saying that they were politically motivated.',
      expected: ['rejected | He | the claims', 'saying | - | they were politically motivated'],
    },
    { text: 'Garcia said: "We lost."', expected: ['said | Garcia | We lost'] },
    { text: '"If it fails," he said, "we will try again."', expected: ['said | he | we will try again'] },
    { text: 'Google and Meta declined to comment.', expected: ['declined to comment | Google and Meta | -'] },
    {
      text: 'The government, opposition parties say, has lied.',
      expected: ['say | opposition parties | The government'],
    },
    {
      text: 'Researchers at MIT have found that the material conducts heat.',
      expected: ['found | Researchers at MIT | the material conducts heat'],
    },
    {
      text: 'The company announced plans to cut 500 jobs.',
      expected: ['announced | The company | plans to cut 500 jobs'],
    },
    {
      text: 'The ministry confirmed the death of two soldiers.',
      expected: ['confirmed | The ministry | the death of two soldiers'],
    },
    {
      text: 'Ahmed, 42, said he had waited for six hours.',
      expected: ['said | Ahmed, 42 | he had waited for six hours'],
    },
    {
      text: 'The economy will shrink by 2% this year, the IMF warned on Thursday.',
      expected: ['warned | the IMF | The economy will shrink by 2% this year'],
    },
    {
      text: 'The judge ruled that the law was unconstitutional.',
      expected: ['ruled | The judge | the law was unconstitutional'],
    },
    {
      text: 'The hospital said on Monday that it had treated 40 patients.',
      expected: ['said | The hospital | it had treated 40 patients'],
    },
    { text: 'The senator told CNN that the bill was dead.', expected: ['told | The senator | the bill was dead'] },
    {
      text: 'A fire destroyed the market, local media reported.',
      expected: ['reported | local media | A fire destroyed the market'],
    },
    {
      text: 'The vaccine cut deaths by a third, a study found.',
      expected: ['found | a study | The vaccine cut deaths by a third'],
    },
    {
      text: 'Two former officers accused the general of ordering the strike.',
      expected: ['accused | Two former officers | ordering the strike'],
    },
    { text: 'The airline refused to comment.', expected: ['refused to comment | The airline | -'] },
    {
      text: 'A spokesman for the palace said the queen was resting.',
      expected: ['said | A spokesman for the palace | the queen was resting'],
    },
    { text: 'The mayor allegedly took bribes from builders.', expected: ['allegedly | - | took bribes from builders'] },
    {
      text: 'She wrote in a blog post that the team would disband.',
      expected: ['wrote | She | the team would disband'],
    },
    { text: 'The plan, she said, was never serious.', expected: ['said | she | The plan'] },
    { text: 'The trust has yet to respond.', expected: ['has yet to respond | The trust | -'] },
    { text: 'The treaty was signed in 1998.', expected: [] },
    { text: "The committee's report runs to 300 pages.", expected: [] },
    {
      text: 'The findings suggest that sleep protects the heart.',
      expected: ['suggest | The findings | sleep protects the heart'],
    },
    {
      text: 'The governor acknowledged that mistakes had been made.',
      expected: ['acknowledged | The governor | mistakes had been made'],
    },
    {
      text: '"Nobody warned us," said Karim Aziz, a farmer in the valley.',
      expected: ['said | Karim Aziz, a farmer in the valley | Nobody warned us'],
    },
    {
      text: 'The prime minister rejected the accusations.',
      expected: ['rejected | The prime minister | the accusations'],
    },
    { text: 'The coach believes the team can win.', expected: ['believes | The coach | the team can win'] },
    {
      text: 'The police chief confirmed that a suspect was in custody.',
      expected: ['confirmed | The police chief | a suspect was in custody'],
    },
    { text: 'The state claims the land as its own.', expected: [] },
    { text: 'The company did not say how many people would be dismissed.', expected: [] },
    {
      text: 'Sources close to the owner told the Telegraph that the club was for sale.',
      expected: ['told | Sources close to the owner | the club was for sale'],
    },
    { text: 'He was told that the flight was full.', expected: ['told | - | the flight was full'] },
    { text: 'Critics argue that the law is too broad.', expected: ['argue | Critics | the law is too broad'] },
  ],
  ar: [
    {
      text: 'قالت وزارة الصحة السعودية إن عدد الإصابات بلغ 300 حالة.',
      expected: ['قالت | وزارة الصحة السعودية | عدد الإصابات بلغ 300 حالة'],
    },
    { text: 'وأضاف أن الأسعار سترتفع.', expected: ['أضاف | - | الأسعار سترتفع'] },
    { text: 'يُذكر أن الشركة تأسست عام 2001.', expected: [] },
    { text: 'وجدير بالذكر أن المباراة أقيمت في جدة.', expected: [] },
    {
      text: 'قال الادعاء العام إن المتهم اختلس 4 ملايين يورو.',
      expected: ['قال | الادعاء العام | المتهم اختلس 4 ملايين يورو'],
    },
    {
      text: 'نقلت وكالة رويترز عن مسؤول أمريكي قوله إن المحادثات انتهت.',
      expected: ['نقلت | وكالة رويترز | مسؤول أمريكي قوله إن المحادثات انتهت', 'قوله | مسؤول أمريكي | المحادثات انتهت'],
    },
    {
      text: 'نقلت الصحيفة عن مصدرين مطلعين أن الصفقة ألغيت.',
      expected: ['نقلت | الصحيفة | مصدرين مطلعين أن الصفقة ألغيت', 'عن | مصدرين مطلعين | الصفقة ألغيت'],
    },
    { text: 'وتعذّر الاتصال بأسرة الضحية.', expected: ['تعذّر الاتصال | أسرة الضحية | -'] },
    { text: 'وتعذّر الوصول إلى القرى المعزولة بسبب الثلوج.', expected: [] },
    { text: 'وأحجم محامي النادي عن التعليق.', expected: ['أحجم محامي النادي عن التعليق | محامي النادي | -'] },
    {
      text: 'ورفض متحدث باسم الجيش الخوض في تفاصيل العملية.',
      expected: ['رفض | متحدث باسم الجيش | -'],
    },
    { text: 'رفض مجلس الأمن تقديم المساعدة.', expected: [] },
    { text: 'وآثر النادي الصمت حيال مستقبل مدربه.', expected: ['آثر النادي الصمت | النادي | -'] },
    { text: 'وفضّلت المديرة عدم التعليق.', expected: ['فضّلت المديرة عدم التعليق | المديرة | -'] },
    { text: 'لم يرد البيت الأبيض على الفور.', expected: ['لم يرد | البيت الأبيض | -'] },
    { text: 'لم يرد اسم الوزير في التقرير.', expected: [] },
    { text: 'ولم يصدر عن الحركة أي رد حتى الآن.', expected: ['لم يصدر | الحركة | -'] },
    { text: 'وتجاهلت إدارة المصنع أسئلة الصحيفة.', expected: ['تجاهلت | إدارة المصنع | -'] },
    {
      text: 'واكتفى المتحدث بالقول إن المشاورات جارية.',
      expected: ['القول | المتحدث | المشاورات جارية'],
    },
    {
      text: 'ورفضت البلدية الطلب بذريعة أن الملف ناقص.',
      expected: ['بذريعة | - | الملف ناقص'],
    },
    {
      text: 'تناقلت وسائل إعلام محلية أن الوزير استقال.',
      expected: ['تناقلت | وسائل إعلام محلية | الوزير استقال'],
    },
    {
      text: 'أغلق المصنع أبوابه، في ما ذكرت صحيفة المرفأ.',
      expected: ['في ما ذكرت | صحيفة المرفأ | أغلق المصنع أبوابه'],
    },
    {
      text: 'تراجع الإنتاج إلى النصف، تبعاً لتقرير حكومي.',
      expected: ['تبعاً | تقرير حكومي | تراجع الإنتاج إلى النصف'],
    },
    {
      text: 'ورد المدير على منصة فيسبوك بأنه استقال قبل أسبوع.',
      expected: ['رد | المدير | استقال قبل أسبوع'],
    },
    { text: 'وعلّقت الكاتبة ساخرة: «قرأت كل شيء ولم أفهم».', expected: ['علّقت | الكاتبة | قرأت كل شيء ولم أفهم'] },
    {
      text: 'وقالت الوزارة إن القتلى سبعون، وهو رقم شكك فيه أطباء.',
      expected: ['قالت | الوزارة | القتلى سبعون'],
    },
    { text: 'لم يعلق البيت الأبيض على التقرير.', expected: ['لم يعلق | البيت الأبيض | -'] },
    { text: 'لم ترد الشركة على طلب للتعليق.', expected: ['لم ترد | الشركة | -'] },
    { text: 'رفضت شركة آبل التعليق على الخبر.', expected: ['رفضت شركة آبل التعليق | شركة آبل | -'] },
    {
      text: 'ولم يتسن لرويترز الحصول على تعليق من الوزارة.',
      expected: ['لم يتسن لرويترز الحصول على تعليق | الوزارة | -'],
    },
    {
      text: 'وتراجع الإنتاج إلى النصف، بحسب ما أوردت صحيفة المرفأ.',
      expected: ['بحسب ما أوردت | صحيفة المرفأ | تراجع الإنتاج إلى النصف'],
    },
    { text: 'ترددت أنباء عن إقالة المدرب.', expected: ['ترددت أنباء | - | إقالة المدرب'] },
    {
      text: 'حذّرت مصلحة الأرصاد من عواصف رملية في الجنوب.',
      expected: ['حذّرت | مصلحة الأرصاد | عواصف رملية في الجنوب'],
    },
    {
      text: 'أقرّت الوزارة، رداً على سؤال، بأن الجسر كان مغلقاً.',
      expected: ['أقرّت | الوزارة | الجسر كان مغلقاً'],
    },
    { text: 'زعم الجيش أنه استهدف موقعاً عسكرياً.', expected: ['زعم | الجيش | استهدف موقعاً عسكرياً'] },
    { text: 'يُزعم أن المدير تلقى رشوة.', expected: ['يُزعم | - | المدير تلقى رشوة'] },
    { text: 'سار كل شيء وفق الخطة.', expected: [] },
    {
      text: 'ارتفعت الأسعار بنسبة 5 في المئة، وفقاً للبنك المركزي.',
      expected: ['وفقاً | بنك المركزي | ارتفعت الأسعار بنسبة 5 في المئة'],
    },
    {
      text: 'ارتفعت الأسعار، حسبما ذكرت صحيفة الشرق الأوسط.',
      expected: ['حسبما ذكرت | صحيفة الشرق الأوسط | ارتفعت الأسعار'],
    },
    {
      text: 'وقال المتحدث باسم الحكومة محمد المومني، في مؤتمر صحفي، إن القرار نهائي.',
      expected: ['قال | المتحدث باسم الحكومة محمد المومني | القرار نهائي'],
    },
    {
      text: 'وأكدت الشرطة في بيان أن الحريق أودى بحياة ثلاثة أشخاص.',
      expected: ['أكدت | الشرطة | الحريق أودى بحياة ثلاثة أشخاص'],
    },
    { text: 'أكد وزير الدفاع مقتل جنديين في الهجوم.', expected: ['أكد | وزير الدفاع | مقتل جنديين في الهجوم'] },
    { text: 'نفت الشركة صحة الأنباء عن تسريح موظفين.', expected: ['نفت | الشركة | صحة الأنباء عن تسريح موظفين'] },
    { text: 'ونفى أن يكون قد تلقى أموالاً.', expected: ['نفى | - | يكون قد تلقى أموالاً'] },
    { text: 'قال محمد صلاح لقناة بي إن سبورتس إن الفريق جاهز.', expected: ['قال | محمد صلاح | الفريق جاهز'] },
    { text: '«لن نتراجع»، قالت رئيسة الوزراء.', expected: ['قالت | رئيسة الوزراء | لن نتراجع'] },
    { text: 'واعتبر المحلل سامر خليل أن الاتفاق هش.', expected: ['اعتبر | المحلل سامر خليل | الاتفاق هش'] },
    { text: 'كشفت دراسة جديدة أن النوم يقلل خطر الإصابة.', expected: ['كشفت | دراسة جديدة | النوم يقلل خطر الإصابة'] },
    { text: 'كشفت الشركة عن هاتف جديد.', expected: ['كشفت | الشركة | هاتف جديد'] },
    { text: 'اتهمت النيابة العامة المدير السابق باختلاس أموال.', expected: ['اتهمت | النيابة العامة | اختلاس أموال'] },
    { text: 'وأشار التقرير إلى أن البطالة تراجعت.', expected: ['أشار | التقرير | البطالة تراجعت'] },
    { text: 'بين القاهرة والرياض، يرى الخبراء أن التعاون يتوسع.', expected: ['يرى | الخبراء | التعاون يتوسع'] },
    { text: 'قد يكون القرار خاطئاً.', expected: [] },
    { text: 'ذكرت وسائل إعلام محلية أن الانفجار وقع فجراً.', expected: ['ذكرت | وسائل إعلام محلية | الانفجار وقع فجراً'] },
    {
      text: 'قال شخص مطلع على الأمر، طلب عدم الكشف عن هويته، إن العرض رُفض.',
      expected: ['قال | شخص مطلع على الأمر، طلب عدم الكشف عن هويته | العرض رُفض'],
    },
    { text: 'حذرت منظمة الصحة العالمية من أن المرض ينتشر.', expected: ['حذرت | منظمة الصحة العالمية | المرض ينتشر'] },
    { text: 'أعلنت الحكومة حالة الطوارئ.', expected: ['أعلنت | الحكومة | حالة الطوارئ'] },
    { text: 'وأعلن البنك رفع الفائدة.', expected: ['أعلن | البنك | رفع الفائدة'] },
    {
      text: 'وتوقع صندوق النقد الدولي أن ينمو الاقتصاد بنسبة 3 في المئة.',
      expected: ['توقع | صندوق النقد الدولي | ينمو الاقتصاد بنسبة 3 في المئة'],
    },
    {
      text: 'وبحسب تقرير لصحيفة الغارديان، فإن الشركة خسرت مليوني دولار.',
      expected: ['بحسب | تقرير لصحيفة الغارديان | الشركة خسرت مليوني دولار'],
    },
    {
      text: 'وقالت هيئة الأرصاد، في بيان لها أمس، إن العاصفة ستضرب الساحل.',
      expected: ['قالت | هيئة الأرصاد | العاصفة ستضرب الساحل'],
    },
    { text: 'لم يرد أي من البنك أو محاميه على الأسئلة.', expected: ['لم يرد | البنك أو محاميه | -'] },
    { text: 'الرئيس قال إن الحرب انتهت.', expected: ['قال | الرئيس | الحرب انتهت'] },
    {
      text: 'وأوضح أنه لم يكن حاضراً، مضيفاً أن التحقيق مستمر.',
      expected: ['أوضح | - | لم يكن حاضراً', 'مضيفاً | - | التحقيق مستمر'],
    },
    { text: 'وقيل إن الرجل غادر البلاد.', expected: ['قيل | - | الرجل غادر البلاد'] },
    { text: 'قطع الأشجار حسب الطلب.', expected: [] },
    { text: 'وقالت الوزيرة لوكالة فرانس برس إن القانون سيُعدَّل.', expected: ['قالت | الوزيرة | القانون سيُعدَّل'] },
    { text: 'وصرح المدير العام للمستشفى بأن الأدوية نفدت.', expected: ['صرح | المدير العام للمستشفى | الأدوية نفدت'] },
    {
      text: 'دمر حريق السوق القديمة، بحسب ما أفادت وسائل إعلام محلية.',
      expected: ['بحسب ما أفادت | وسائل إعلام محلية | دمر حريق السوق القديمة'],
    },
    { text: 'وتابع: «لن نغادر أرضنا».', expected: ['تابع | - | لن نغادر أرضنا'] },
    { text: 'وأبلغت الشركة موظفيها بأن المصنع سيغلق.', expected: ['أبلغت | الشركة | المصنع سيغلق'] },
    {
      text: 'وامتنعت المتحدثة باسم القصر عن التعليق.',
      expected: ['امتنعت المتحدثة باسم القصر عن التعليق | المتحدثة باسم القصر | -'],
    },
    { text: 'وادعى المقاول أن البلدية لم تدفع له شيئاً.', expected: ['ادعى | المقاول | البلدية لم تدفع له شيئاً'] },
    {
      text: 'وأظهر استطلاع أن نصف الناخبين لم يحسموا أمرهم.',
      expected: ['أظهر | استطلاع | نصف الناخبين لم يحسموا أمرهم'],
    },
    { text: 'وقال شاهد عيان إنه سمع ثلاثة انفجارات.', expected: ['قال | شاهد عيان | سمع ثلاثة انفجارات'] },
    { text: 'تدعى القرية عين الزيتون.', expected: [] },
    { text: 'علق البرلمان جلساته حتى الأحد.', expected: [] },
    { text: 'قدر الرجل ظروف جاره.', expected: [] },
    { text: 'ولفت الفيلم الأنظار في مهرجان قرطاج.', expected: [] },
    { text: 'كتبت الباحثة في تدوينة أن النتائج ضعيفة.', expected: ['كتبت | الباحثة | النتائج ضعيفة'] },
    { text: 'يعتقد الأطباء أن الفيروس انتقل من الحيوان.', expected: ['يعتقد | الأطباء | الفيروس انتقل من الحيوان'] },
    { text: 'وأقر الرئيس بأن أخطاء وقعت.', expected: ['أقر | الرئيس | أخطاء وقعت'] },
    { text: 'وشدد الوزير على أن الميزانية لن تُمس.', expected: ['شدد | الوزير | الميزانية لن تُمس'] },
    { text: 'وأعلن الاتحاد عن موعد المباراة.', expected: ['أعلن | الاتحاد | موعد المباراة'] },
    { text: 'ونفت السفارة الاتهامات الموجهة إليها.', expected: ['نفت | السفارة | الاتهامات الموجهة إليها'] },
    { text: 'ولم تستجب البلدية لطلبات التعليق.', expected: ['لم تستجب | البلدية | -'] },
    { text: 'وردت أنباء سارة من القرية.', expected: [] },
    { text: 'سافر المنتخب وفق الجدول المحدد.', expected: [] },
    { text: 'وقال إن «الحرب لم تنته بعد».', expected: ['قال | - | الحرب لم تنته بعد'] },
    {
      text: 'ووفقاً لتقرير حكومي، تضاعفت الديون خلال عامين.',
      expected: ['وفقاً | تقرير حكومي | تضاعفت الديون خلال عامين'],
    },
  ],
}
