// English abbreviations that end in a full stop, as they are written but for the last stop. Letters by themselves and
// letters with stops between them (U.S.) need no entry.

/** What always has something after it: titles, `e.g.`, `vs.` */
export const abbreviationsBefore: ReadonlySet<string> = new Set([
  'Mr', 'Mrs', 'Ms', 'Dr', 'Prof', 'St', 'Mt', 'Ft', 'Gen', 'Col', 'Maj', 'Capt', 'Cmdr', 'Lt', 'Sgt', 'Cpl', 'Adm',
  'Brig', 'Sen', 'Rep', 'Gov', 'Pres', 'Rev', 'Hon', 'Messrs', 'Mme', 'Mlle', 'Atty', 'Supt', 'Insp', 'vs', 'v', 'cf',
  'e.g', 'i.e', 'E.g', 'I.e', 'eg', 'ie', 'viz', 'approx', 'Ph.D', 'M.Sc',
])

/** What is an abbreviation when a number follows: `No. 5`, `Sept. 3`. */
export const abbreviationsBeforeNumber: ReadonlySet<string> = new Set([
  'No', 'no', 'Nos', 'nos', 'p', 'pp', 'Fig', 'fig', 'Figs', 'figs', 'Vol', 'vol', 'Ch', 'ch', 'Sec', 'sec', 'Art',
  'art', 'Eq', 'eq', 'ca', 'c', 'Est', 'est', 'Jan', 'Feb', 'Mar', 'Apr', 'Jun', 'Jul', 'Aug', 'Sep', 'Sept', 'Oct',
  'Nov', 'Dec',
])

/** What may also end a sentence: it does when a word follows that begins sentences. */
export const abbreviationsAtEnd: ReadonlySet<string> = new Set([
  'Inc', 'Corp', 'Co', 'Ltd', 'LLC', 'PLC', 'plc', 'Bros', 'GmbH', 'S.A', 'Jr', 'Sr', 'Esq', 'etc', 'al', 'Dept',
  'Univ', 'Assn', 'Ave', 'Blvd', 'Rd', 'bn', 'mn', 'tn', 'Yahoo',
])

/** Words that begin a sentence far more often than they follow an abbreviation. */
export const sentenceStarters: ReadonlySet<string> = new Set([
  'A', 'According', 'After', 'All', 'Also', 'Although', 'An', 'And', 'Another', 'As', 'At', 'Before', 'Both', 'But',
  'By', 'Critics', 'Despite', 'During', 'Each', 'Earlier', 'Even', 'Every', 'Few', 'For', 'From', 'He', 'Her', 'Here',
  'His', 'How', 'However', 'I', 'If', 'In', 'Instead', 'Investors', 'It', 'Its', 'Last', 'Later', 'Many', 'Meanwhile',
  'More', 'Moreover', 'Most', 'My', 'Neither', 'Never', 'Nevertheless', 'Next', 'No', 'Nobody', 'None', 'Nor', 'Not',
  'Nothing', 'Now', 'Of', 'Officials', 'On', 'Once', 'One', 'Only', 'Or', 'Other', 'Others', 'Our', 'Over', 'Perhaps',
  'Reports', 'Several', 'She', 'Shortly', 'Since', 'So', 'Some', 'Sources', 'Still', 'Such', 'Than', 'That', 'The',
  'Their', 'Then', 'There', 'Therefore', 'These', 'They', 'This', 'Those', 'Though', 'Through', 'Thus', 'To', 'Today',
  'Two', 'Under', 'Until', 'We', 'What', 'When', 'Where', 'Whether', 'Which', 'While', 'Who', 'Why', 'With', 'Without',
  'Yesterday', 'Yet', 'You', 'Your',
])
