// Words with a capital letter that are no part of a name, and small words that are.

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** They stand before or after a name and part it from its neighbour: `former OpenAI CTO Mira Murati`. */
export const roleWords: ReadonlySet<string> = words(`
  Mr Mrs Ms Miss Dr Prof Professor Sir Dame Lord Lady Madam Rev Reverend Pope Saint King Queen Prince Princess Sheikh
  Emir Sultan Imam Ayatollah Rabbi President Vice Premier Prime Minister Deputy Secretary Senator Sen Congressman
  Congresswoman Representative Rep Governor Gov Mayor Chancellor Ambassador Envoy Judge Justice General Gen Colonel
  Col Major Captain Capt Lieutenant Lt Sergeant Sgt Admiral Chief CEO CTO CFO COO CMO CIO CSO CISO EVP SVP VP Chairman
  Chairwoman Chair Director Founder Co-founder Cofounder Spokesman Spokeswoman Spokesperson Editor Reporter Analyst`)

/** Days and months are dates, not names. */
export const calendarWords: ReadonlySet<string> = words(`
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September
  October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Q1 Q2 Q3 Q4 Ramadan Easter Christmas`)

/** Abbreviations of things, which are names only as part of one (Moonshot AI). */
export const genericWords: ReadonlySet<string> = words(`
  AI AGI ML LLM LLMs GPU GPUs TPU TPUs CPU CPUs API APIs IT PC PCs TV VC VCs IPO IPOs PR HR CV ID FAQ URL PDF CEOs GDP
  ETF ETFs R&D VR AR IP OK AM PM A.M P.M I I'm I've I'd I'll I’m I’ve I’d I’ll`)

/** Adjectives of peoples; a name only as part of one (American Airlines). */
export const demonyms: ReadonlySet<string> = words(`
  African Algerian American Arab Arabic Asian Australian Austrian Bahraini Belgian Brazilian British Canadian Chinese
  Christian Cuban Czech Danish Dutch Egyptian Emirati English European Finnish French German Greek Hebrew Hungarian
  Indian Indonesian Iranian Iraqi Irish Islamic Israeli Italian Japanese Jewish Jordanian Kenyan Korean Kurdish
  Kuwaiti Lebanese Libyan Malaysian Mexican Moroccan Muslim Nigerian Norwegian Omani Pakistani Palestinian Persian
  Polish Portuguese Qatari Romanian Russian Saudi Scottish Spanish Sudanese Swedish Swiss Syrian Thai Tunisian Turkish
  Ukrainian Vietnamese Western Yemeni Afghan Albanian Argentine Argentinian Armenian Azerbaijani Bangladeshi Belarusian Bolivian
  Bosnian Bulgarian Burmese Cambodian Cameroonian Chilean Colombian Congolese Croatian Cypriot Ecuadorian Eritrean Estonian
  Ethiopian Filipino Gambian Georgian Ghanaian Guatemalan Haitian Honduran Icelandic Ivorian Jamaican Kazakh Kyrgyz Lao
  Latvian Liberian Lithuanian Macedonian Malagasy Malian Maltese Mauritanian Moldovan Mongolian Montenegrin Mozambican Namibian
  Nepali Nigerien Panamanian Paraguayan Peruvian Rwandan Salvadoran Senegalese Serbian Singaporean Slovak Slovenian Somali
  Taiwanese Tajik Tanzanian Togolese Turkmen Ugandan Uruguayan Uzbek Venezuelan Welsh Zambian Zimbabwean Rohingya Yazidi
  Yazidis Uyghur Uyghurs Uighur Uighurs Tutsi Hutu Druze Alawite Alawites Sunni Shia Shiite Shiites Sunnis Copts Coptic Kurds
  Arabs Jews Muslims Christians Maori Tamil Pashtun Hazara Amazigh Tuareg Bedouin Hausa Fulani Zulu Oromo Tigrayan Amhara
  Catalan Basque Flemish Latino Hispanic Catholic Catholics Orthodox Protestant Buddhist Hindu Hindus Sikh Sikhs Roma Inuit
  Maronite Salafi Wahhabi Zionist Swahili Urdu Bengali Punjabi Cantonese Mandarin Gulf-Arab Levantine Maghrebi Scandinavian Nordic Baltic Slavic`)

/** Words that begin a sentence before a name and are no part of it, beside those that begin most sentences. */
export const openingWords: ReadonlySet<string> = words(`
  About Above Across Against Ahead Alongside Along Alike Amid Among Analysts Announcing Any Around Asked Because
  Behind Being Below Beside Besides Between Beyond Can Could Currently Did Do Does Either Elsewhere Employees
  Especially Eventually Ex Except Experts Following Former Formerly Founded Further Given Had Has Have Having Indeed
  Inside Into Is Are Was Were Be Been Just Key Leading Led Let Like Likewise Major Maybe May Might Much Must My Named
  Near New Newly Off Often Ours Out Outside Own Perhaps Please Previously Rather Recent Recently Regarding Researchers
  Rival Rivals Same Senior Should Similarly Smaller Larger Soon Speaking Throughout Top Toward Towards Unlike Up Upon
  Usually Via Was Well Whatever Whenever Whereas Whose Will Within Would Yes Young`)

/** Small words inside a name: `Ursula von der Leyen`, `Mohammed bin Salman`. */
export const nameParticles: ReadonlySet<string> = words(
  'al el bin ibn bint abu ben van von der den de del della di da dos du la le ter ten zu y',
)

/** What `of` and `for` go on with: `Bank of America`, `Centre for Policy Research`. */
export const institutionWords: ReadonlySet<string> = words(`
  Academy Agency Association Authority Bank Board Bureau Cape Center Centre Chamber Church City College Commission
  Committee Commonwealth Community Confederation Conference Congress Convention Corporation Council Court Declaration
  Department Duke Emirate Empire Faculty Federation Force Foundation Fund Government Group Gulf House Institute
  Institution Isle Journal Kingdom League Library Ministry Mount Museum Office Organization Organisation Palace
  Parliament Party People Port Republic School Sea Secretariat Securities Society State States Strait Supreme Times
  Tower Treaty Tribunal Union University`)
