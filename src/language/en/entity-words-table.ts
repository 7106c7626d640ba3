// English words around and inside names that tell what is named.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** The last word of an organisation's name, or of what it is named by. */
export const organisationEndings: ReadonlySet<string> = words(`
  Lab Labs Laboratory Laboratories Inc Corp Corporation Co Company Companies Ltd Limited LLC PLC plc GmbH AG SA AB NV Group
  Holding Holdings Partners Ventures Capital Bank Bancorp Fund Funds Trust Foundation Institute Institution University
  College School Academy Hospital Clinic Museum Library Ministry Department Agency Authority Bureau Office Commission
  Committee Council Court Tribunal Parliament Assembly Senate Congress Treasury Party Union Federation Confederation
  League Association Society Alliance Coalition Organization Organisation Club FC SC CF United Athletic Rovers Wanderers
  Times Post Journal Herald Tribune Gazette News Press Magazine Review Observer Chronicle Daily Weekly Standard Mail
  Telegraph Mirror Globe Examiner Media Broadcasting Television Radio Network Networks Studios Pictures Records
  Entertainment Games Gaming Airlines Airways Airline Motors Automotive Energy Petroleum Oil Gas Power Electric Steel
  Mining Chemicals Pharmaceuticals Pharma Therapeutics Biotech Biosciences Genomics Health Healthcare Medical Insurance
  Financial Finance Securities Investments Investment Investors Asset Assets Management Consulting Advisors Associates
  Solutions Systems Technologies Technology Tech Software Semiconductor Semiconductors Robotics Robots Dynamics Machines
  Electronics Instruments Industries Enterprises International Communications Telecom Telecoms Wireless Mobile Logistics
  Shipping Lines Railways Foods Brands Stores Markets Police Army Navy Guard Brigade Brigades Force Forces Regiment
  Center Centre AI Analytics Research Data Cloud Aerospace Space Defence Defense Aviation Chamber Exchange Observatory
  Project Initiative Network Board Secretariat Orchestra Theatre Ballet Opera Service Services Audio Motor Works Marine
  Cement Properties Development Developments Construction Engineering Resources Minerals Cruises Hotels Resorts Retail
  Watch Monitor Collective Cooperative Syndicate Administration Directorate Corps Fed Reserve Zeitung Metals Bikes Foods`)

/** What an organisation's name begins with before `of` or `for`. */
export const organisationHeads: ReadonlySet<string> = words(`
  Academy Agency Army Assembly Association Authority Bank Board Bureau Center Centre Chamber Church College Commission
  Committee Confederation Conference Congress Council Court Department Directorate Faculty Federation Force Foundation
  Fund Government Group House Institute Institution Journal League Library Ministry Museum Office Organization Network Coalition Alliance Partnership Observatory Campaign Programme
  Organisation Parliament Party School Secretariat Society Syndicate Tribunal Union University`)

/** A nationality before one of these is said of it and is no part of its name. */
export const stateBodies: ReadonlySet<string> = words(`
  Ministry Parliament Court Supreme Foreign Interior Finance Defence Defense Health Education Senate Cabinet Army Navy
  Police Constitutional Justice Energy Treasury Department Congress House`)

export const placeEndings: ReadonlySet<string> = words(`
  Valley River Lake Mountain Mountains Hills Hill Heights Street Road Avenue Boulevard Lane Square Bridge Island Islands
  Province Governorate County State City District Peninsula Desert Sea Ocean Gulf Strait Straits Canal Bay Port Harbour
  Harbor Airport Coast Beach Village Town Camp Crossing Strip Region Territory Territories Basin Delta Forest Stadium
  Arena Palace Tower Castle Mosque Cathedral Park Plaza Station Dam Pass Quarter Corridor Plateau Oasis`)

export const placeHeads: ReadonlySet<string> = words(
  'Mount Lake Cape Port Fort River Republic Kingdom State Emirate Sultanate City Gulf Strait Bay Sea Isle Saint',
)

export const eventEndings: ReadonlySet<string> = words(`
  Cup Summit Conference War Wars Olympics Games Forum Expo Festival Prix Championship Championships Open Masters Derby
  Uprising Revolution Crisis Accords Convention Congress Marathon Biennale Fair Awards Week Day Prize Trophy Classic
  Invitational Symposium Airshow Show Biennial Super Bowl Rally Referendum Earthquake Massacre Genocide Bowl`)

export const eventHeads: ReadonlySet<string> = words('Battle Siege Operation Hurricane Cyclone Typhoon Storm Treaty')

/** A lower-case noun right before a name that says what it names. */
export const organisationNouns: ReadonlySet<string> = words(`
  startup start-up company companies firm firms lab labs venture maker makers giant giants group chipmaker carmaker
  automaker retailer broadcaster newspaper magazine website site outlet publisher agency bank lender insurer airline
  operator developer club team side charity nonprofit non-profit think-tank tank union party movement militia network
  channel daily weekly rival rivals brand subsidiary unit supplier competitor competitors publication journal university
  college hospital producer manufacturer contractor consultancy investor backer fund exchange regulator watchdog
  opponents owner platform studio employer employers partner partners neighbours label bookmaker brewer miner refiner
  alliance coalition carrier utility cooperative federation charity shipbuilder drugmaker fintech unicorn conglomerate`)

export const placeNouns: ReadonlySet<string> = words(`
  city town village province region state county district port suburb neighbourhood neighborhood island capital
  governorate municipality settlement camp resort river coast republic emirate kingdom area`)

export const productNouns: ReadonlySet<string> = words(`
  model models chatbot chatbots app apps assistant tool tools chip chips software game phone smartphone browser
  device accelerator console tablet headset drug vaccine missile rocket drone jet aircraft spacecraft
  car suv pickup truck robot bot product products system language framework library dataset benchmark agent engine
  smartwatch laptop printer satellite telescope series app's medicine treatment therapy pill`)

export const eventNouns: ReadonlySet<string> = words(
  'hurricane cyclone typhoon storm tournament festival conference summit exhibition operation campaign',
)

/** A lower-case word for what somebody is, right before or after the name of a person. */
export const personNouns: ReadonlySet<string> = words(`
  president minister premier chancellor king queen prince princess sheikh emir governor mayor senator lawmaker deputy
  ambassador envoy spokesman spokeswoman spokesperson secretary director chairman chairwoman chair chief boss head
  executive officer founder co-founder cofounder entrepreneur billionaire businessman businesswoman investor banker
  economist analyst strategist researcher scientist professor engineer developer programmer lawyer attorney barrister
  solicitor judge prosecutor detective inspector general colonel captain commander officer soldier doctor surgeon nurse
  teacher coach manager striker midfielder defender goalkeeper winger forward player captain referee champion swimmer
  runner sprinter singer actor actress filmmaker author writer novelist poet journalist reporter editor columnist
  correspondent presenter historian philosopher activist campaigner dissident leader cleric pope bishop archbishop imam
  rabbi candidate rival successor predecessor wife husband son daughter brother sister father mother colleague partner
  friend cousin uncle nephew astronaut pilot driver farmer witness suspect defendant physicist chemist biologist
  epidemiologist virologist mathematician sociologist geologist climatologist archaeologist astronomer architect artist
  designer photographer owner trader broker fisherman mechanic baker composer conductor pianist violinist alumnus
  alumna protege veteran student`)

/** Roles in capitals before a name that the list of roles for a double click has not. */
export const titlePieces: ReadonlySet<string> = words(`
  Crown Foreign Finance Interior Defence Defense Energy Health Education Trade Economy Justice Culture Tourism Transport
  Labour Labor Industry Environment Agriculture Executive Managing Operating Financial Technology Marketing Information
  Product Scientific Attorney Speaker Coach First Former Acting Lead Senior Secretary-General Secretary Commissioner
  Comptroller Economist Scientist Officer Minister Undersecretary Lady Deputy Vice Prosecutor Detective Inspector
  Superintendent Archbishop Bishop Cardinal Father Sister Brother Uncle Aunt President-elect Vice-President
  Prime Home Business Climate Digital Investment Planning Housing Water Sports Sport Oil Petroleum`)

/** Fields of ministers: `Minister of Foreign Affairs` names nobody. */
export const portfolioWords: ReadonlySet<string> = words(`
  Foreign Affairs Health Finance Interior Defence Defense Education Energy Trade Economy Justice Culture Tourism
  Transport Labour Labor Industry Environment Agriculture Sport Sports Investment Planning Communications Information
  Technology Housing Water Science State Staff Research Product Products Applications Operations Design Security Policy
  Engineering Marketing Growth Strategy Hardware Software Media Commerce Interior Petroleum Oil Mines Youth Religious
  Social Innovation Home Higher`)

/** They begin what somebody said, wrote or did: a capitalised name beside them is a person or speaks for a body. */
export const speakingVerbs: ReadonlySet<string> = words(`
  said says say told tells tell added adds wrote writes reported reports announced announces argued argues claimed
  claims confirmed confirms denied denies insisted insists noted notes explained explains warned warns stated states
  suggested suggests replied admitted admits acknowledged asked asks declared declares revealed reveals disclosed
  believes believed thinks thought called calls vowed pledged promised urged stressed predicted estimated estimates
  tweeted posted testified conceded complained recalled recalls joked`)

/** What only people do. */
export const personVerbs: ReadonlySet<string> = words(`
  resigned died born married thinks believes believed thought recalled recalls testified joked retired smiled wept
  graduated scored studied grew moved lives lived teaches taught sat stood walked sang laughed whispered who whose
  himself herself tweeted wore`)

export const outletVerbs: ReadonlySet<string> = words('reported reports published revealed citing')

/** Common words that firms, laboratories and outlets are named by: two of them are no person's name. */
export const brandWords: ReadonlySet<string> = words(`
  Access Action Active Advanced Air Alpha Alternative Applied Arc Arrow Atlas Atomic Aurora Autonomous Bay Beacon Best
  Beyond Big Bio Black Blue Bold Book Bridge Bright Broad Brown Build Bull Business Care Central Choice Circle Citizen
  City Civic Clean Clear Climate Code Collective Common Community Compass Compute Connect Consumer Control Core Corner
  Creative Credit Cross Crown Crystal Cyber Daily Dark Deep Delta Digital Direct Discovery Dream Drive Eagle Early
  Earth East Eastern Edge Electric Element Emerging Engine Epic Ever Express Falcon Family Fast Federal Field Fine Fire
  First Flag Flash Fly Focus Food Force Forward Free Freedom Fresh Front Full Fusion Future Galaxy Garden Gate Gateway
  General Global Gold Golden Good Grand Graph Great Green Grey Grid Ground Growth Habitat Harbor Harbour Heart Heritage
  High Hive Home Hope Horizon House Human Humane Hyper Ice Idea Image Impact Imperial Independent Infinite Ink Inner
  Insight Inter Iron Joint Justice Key Land Language Law Lead Leading Learning Liberty Life Lightning Line Link Lion
  Liquid Little Live Living Local Logic Long Loop Lunar Machine Magic Main Major Maker Map Market Master Matter Max
  Media Memory Merit Meta Metro Mid Mind Mint Mirror Modern Modular Moon Moonshot Motion Music Nano National Native
  Natural Nature Net Neural New Next Night Noble North Northern Nova Novel Now Nuclear Ocean Office Old Omega Open
  Optimal Orbit Orange Origin Pacific Paper Path Peace Peak People Perfect Phase Physical Planet Play Point Polar Power
  Premium Prime Pro Progress Project Pulse Pure Quantum Quick Radar Radical Rain Rapid Real Red Reflection Relay
  Renewable Republic Research Rise River Rock Rocket Root Royal Run Safe Sand Save Scale School Science Sea Second Secure
  Sense Shadow Sharp Shift Ship Sight Signal Silver Simple Sky Smart Social Solar Solid Sonic Source South Southern Space
  Spark Speed Spirit Spring Square Stable Standard Star Stream Strong Studio Summit Sun Super Superintelligence Sure
  Swift Symbolic Think Thinking Tiger Time Top Total Trade Trans Transparency Tree True Trust Twin Ultra Under Union
  Unit United Universal Up Urban Value Vast Vector Venture Vertex Vision Vital Voice Volt Warm Water Wave Way Web West
  Western White Wide Wild Wind Wing Wise Wonder Word Work World Young Zero Intelligence Labs Security Strategic
  International Rights Watch Borders Without Children Workers Women Nations Policy Economic Political`)

/** Words that take a number and are no names: `Chapter 3`. */
export const countedWords: ReadonlySet<string> = words(`
  Article Articles Chapter Section Phase Table Figure Group Day Page Part Level Stage Step Round Room Gate Line Route
  Highway Flight Volume Act Scene Season Episode Week Week's Year Grade Class Type Tier Option Question Item Game Match
  Paragraph Annex Appendix Bill Rule Note Block Zone Terminal Pier Unit Building Floor Resolution Proposition Top Number`)

/** Abbreviations of things, beside those of the list for a double click. */
export const acronymsOfThings: ReadonlySet<string> = words(`
  DNA RNA mRNA HIV AIDS COVID Covid COVID-19 Covid-19 SARS MERS CPI PMI LNG LPG EV EVs UFO SUV GPS USB HTTP HTTPS HTML CSS
  SQL MBA PhD BSc MSc MP MPs MEP MEPs NGO NGOs SME SMEs ESG KPI KPIs B2B B2C P2P GMT UTC EST PST CET AST BST VAT GCSE CCTV
  ATM SIM PIN DIY Q&A DVD CD MP3 PDF GIF RAM SSD HDD LED OLED IVF MRI CT ICU ER PPE UAV UAVs IED R&B RnB ROI EBITDA M&A FDI
  PPP GDPR NFT NFTs DeFi DAO ICO SPAC SPACs REIT OTC KYC AML FX BTC ETH USD EUR GBP SAR AED EGP QAR KWD JPY CNY CHF RSS SEO
  SaaS PaaS IaaS IoT 5G 4G 3G 3D 2D OS UI UX QA RFP CEO's NLP RL RLHF OCR TTS ASR LLM's SSO VPN VPNs DNS WiFi Wi-Fi AGI
  CEO CTO CFO HQ ICBM ICBMs WMD VIP FM PM TV TVs PhDs DJ MC MVP EP LP AD BC BCE CE II III IV VI VII Jr Sr No`)

/** Names that are also ordinary words: at the start of a sentence a verb or a possessive must follow. */
export const namesLikeWords: ReadonlySet<string> = words(`
  Apple Amazon Shell Visa Ford Target Fortune Wired Nice Reading Patriot Oracle Snowflake Time Inter Labour Guardian
  Congress Senate Hopper Galaxy Windows Chrome Telegram Messenger Pegasus Inflection Sequoia Copilot Gemini Perplexity
  Independent Intel Gulf Turkey China Moon Mars Cologne Lancet Verge Sahara Alphabet Alps Dell Android Sora Emirates
  Oscars Likud Mobile Tyre Patriot Fed Arsenal Chelsea Uber Levant X Hague Bergen Mali Phoenix Florence Austin Hail`)
