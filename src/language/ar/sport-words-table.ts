// Words of sport, without article, and cities whose clubs are called like them; alif without hamza.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

const nouns = `مباراة مباريات اهداف هدفين نهائي ملعب مدرب مدربه نادي دوري هداف شوط ركلة ركلات لاعب لاعبو لاعبي لاعبين مرمى تعادل بطولة تشكيلة مهاجم مدافع
  حارس شباك متصدر جناح ملاعب هدفا الكاس كاس المباراة الذهاب الاياب نقطة`

/** With and without article. */
export const sportWords: ReadonlySet<string> = new Set(
  [...words(nouns)].filter(word => word !== 'نقطة').flatMap(word => [word, `ال${word}`]),
)

export const clubCities: ReadonlySet<string> = words(`
  ليفربول مرسيليا برشلونة نابولي ليون موناكو اشبيلية فالنسيا بلباو بورتو دورتموند لايبزيغ روما جنوى بولونيا نيس مانشستر نيوكاسل برايتون ساوثهامبتون ليستر ليدز
  سندرلاند اندهوفن فرانكفورت شتوتغارت هامبورغ بريمن كولونيا ميونخ مدريد ميلانو تورينو فيرونا بيرغامو رين نانت ستراسبورغ تولوز لشبونة امستردام روتردام اياكس
  سلتيك جيرونا مايوركا سرقسطة غرناطة قرطبة فولفسبورغ بوردو اوغسبورغ`)
