// English abbreviations after whose full stop a sentence goes on (or may: a capital decides for those of places).

export const englishAbbreviations: ReadonlySet<string> = new Set([
  'Mr', 'Mrs', 'Ms', 'Dr', 'Prof', 'Sr', 'Jr', 'St', 'Gen', 'Col', 'Lt', 'Sgt', 'Capt', 'Rep', 'Sen', 'Gov', 'Hon', 'Rev',
  'Inc', 'Ltd', 'Corp', 'Co', 'Bros', 'No', 'Nos', 'vs', 'etc', 'e.g', 'i.e', 'cf', 'al', 'approx', 'est', 'Fig', 'pp', 'Vol',
  'Jan', 'Feb', 'Mar', 'Apr', 'Jun', 'Jul', 'Aug', 'Sep', 'Sept', 'Oct', 'Nov', 'Dec', 'U.S', 'U.K', 'U.N', 'E.U', 'a.m', 'p.m', 'D.C', 'Ph.D',
])
