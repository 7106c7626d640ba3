// Forms of `name-aliases-table.ts` that are also ordinary words (صور Tyre and pictures, فتح Fatah and opened). Alone they
// are no name: another sign must stand in the text, such as a class word before, quotation marks or the fuller name.

const forms = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s*\|\s*/))

export const ordinaryForms: ReadonlySet<string> = forms(`
  صور | فتح | القاعدة | العربية | الجزيرة | الشرق | النهار | فارس | تايم | شل | وفا | قنا | واس | وام | تاس | سانا |
  الخارجية | الخليل | الخليج | المتوسط | الحديدة | جدة | فاس | عدن | صيدا | رمضان | نوبل | تداول | مبادلة | أرم | آرم |
  إكس | كروم | كوين | لاما | سول | سوق | ميتا | سورا | كلود | إيثر | إكسبو | سيغنال | الشرق للأخبار | التايمز | عكا |
  الأطلسي | البلطيق | الألب | راند | الجمهوريون | الدولة الإسلامية | القرم | البنك المركزي | الجمعية العامة |
  مجلس النواب | مجلس الشيوخ | المحكمة العليا | محكمة الاستئناف | النيابة العامة | الدفاع المدني | الناصرة | بيرو |
  Acre | Tyre | Arm | Shell | X | Snap | Science | Nature | Signal | Messenger | Fortune | Wired | Target | Gulf | Chad |
  Jordan | Turkey | Georgia | Sora | Claude | Ether | Expo | Labour | Republicans | Fed | AU | LA | US | WHO | SOL | COP |
  GM | AP | FT | RT | MENA | SPA | Treasury | Senate | Congress | central bank | Central Bank | General Assembly | Windows |
  Chrome | Inflection | Mistral | Perplexity | Copilot | Tinker | Berkeley | Stanford | Cambridge | Oxford | Florence |
  Medina | Sidon | Nice | Humain | Brookings | Pew | Emirates | Guardian | Telegraph | Economist | Asharq | Fars | The Hill |
  The Times | The National | The Information`)
