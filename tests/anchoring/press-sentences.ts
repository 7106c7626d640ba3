// Sentences as the press writes them, with the formulas that come again and again, for trials with random edits.

export const pressSentences = {
  ar: [
    'قالت وزارة الصحة في بيان إن عدد المصابين بلغ ألفًا ومئتين منذ مطلع العام.',
    'وقالت الوزارة في بيان إن المستشفيات الحكومية استقبلت ثمانمئة منهم.',
    'وأضاف الوزير سليم منصور أن اللقاح سيصل إلى المحافظات الأسبوع المقبل.',
    'ونفى الوزير سليم منصور أن تكون الوزارة قد تأخرت في طلب اللقاح.',
    'وكانت نقابة الأطباء قد اتهمت الوزارة بالتقصير في حماية العاملين.',
    'وقال نقيب الأطباء إن ثلاثة أطباء على الأقل نُقلوا إلى العناية المشددة.',
    'ولم يصدر عن رئاسة الحكومة أي تعليق على ما قالته النقابة.',
    'وتعهدت شركة «سنديان» بتوريد مليوني جرعة قبل نهاية شهر أيار.',
    'وقالت الشركة إن العقد وُقّع مع الوزارة في شباط الماضي.',
    'غير أن وثيقة اطلعت عليها الصحيفة تشير إلى أن العقد لم يُوقّع بعد.',
    'وبحسب الوثيقة فإن قيمة العقد تبلغ اثني عشر مليون دولار.',
    'ورأى خبير الصحة العامة رامي عواد أن المبلغ مبالغ فيه.',
    'وقال عواد إن دولًا مجاورة اشترت اللقاح نفسه بنصف الثمن.',
    'وطالب نواب في لجنة الصحة بفتح تحقيق في العقد وفي سبب التأخير.',
    'وقال رئيس اللجنة إن التحقيق سيبدأ يوم الاثنين.',
    'ويقول أهالي المصابين إنهم لم يتلقوا أي اتصال من الوزارة.',
    'وانتهى الاجتماع من دون اتفاق.',
    'وأُجّلت الجلسة إلى الأسبوع المقبل.',
  ],
  en: [
    'The health ministry said in a statement that 1,200 people had fallen ill since January.',
    'The ministry said in a statement that public hospitals had taken in 800 of them.',
    'Minister Salim Mansour added that the vaccine would reach the provinces next week.',
    'Minister Salim Mansour denied that the ministry had been late in ordering the vaccine.',
    'The doctors’ union had accused the ministry of failing to protect its staff.',
    'The head of the union said at least three doctors were in intensive care.',
    'The prime minister’s office made no comment on what the union said.',
    'The company Sindian has promised to deliver two million doses before the end of May.',
    'The company said the contract with the ministry was signed last February.',
    'But a document seen by the newspaper suggests that the contract has not been signed.',
    'According to the document, the contract is worth twelve million dollars.',
    'Rami Awad, an expert in public health, called the sum excessive.',
    'Awad said neighbouring countries had bought the same vaccine for half the price.',
    'Members of the health committee demanded an inquiry into the contract and the delay.',
    'The head of the committee said the inquiry would begin on Monday.',
    'The families of those who fell ill say they have not heard from the ministry.',
    'The meeting ended without agreement.',
    'The session was put off until next week.',
  ],
} as const

/** What editors add: in the same formulas, about something else. */
export const freshSentences = {
  ar: [
    'وقالت وزارة المالية في بيان إن الموازنة لا تسمح بذلك.',
    'وأضاف الوزير أن الحكومة ستجتمع غدًا.',
    'ونفى متحدث باسم الشركة علمه بالأمر.',
    'وكانت الصحيفة قد نشرت تقريرًا عن اللقاح قبل شهر.',
    'وقال مصدر في الوزارة طلب عدم ذكر اسمه إن القرار اتُّخذ.',
  ],
  en: [
    'The finance ministry said in a statement that the budget would not allow it.',
    'The minister added that the government would meet tomorrow.',
    'A spokesman for the company denied any knowledge of the matter.',
    'The newspaper had published a report on the vaccine a month ago.',
    'A source in the ministry, who asked not to be named, said the decision was made.',
  ],
} as const

/** What stands for other words, or is put in beside them. */
export const strayWords = {
  ar: ['أمس', 'أيضًا', 'الوزارة', 'إن', 'قال', 'في', 'نحو', 'مجددًا', 'رسميًا', 'العقد'],
  en: ['yesterday', 'also', 'ministry', 'that', 'said', 'about', 'again', 'officially', 'in', 'contract'],
} as const
