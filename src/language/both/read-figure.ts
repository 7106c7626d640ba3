// The value of one figure written in digits. Knows the digits of three scripts and their separators, no words.

/** Zero of ASCII, of the Arabic-Indic and of the Extended Arabic-Indic digits. */
const zeros = [0x30, 0x0660, 0x06f0]

/** The value of digits with separators; null when digits are mixed or the separators follow no pattern. */
export function readFigure(digits: string): number | null {
  const scripts = new Set<number>()
  let plain = ''
  for (const letter of digits) {
    const zero = zeros.find(code => letter.charCodeAt(0) >= code && letter.charCodeAt(0) <= code + 9)
    if (zero === undefined) plain += /[ \u00a0\u2009\u202f]/.test(letter) ? ' ' : letter
    else {
      scripts.add(zero)
      plain += letter.charCodeAt(0) - zero
    }
  }
  if (scripts.size !== 1) return null
  const number = withoutGroups(plain)
  return number !== null && /^\d+(\.\d+)?$/.test(number) ? Number(number) : null
}

/**
 * ASCII digits with at most a decimal point. `٬` groups and `٫` divides always; `,` in groups of three is a group and
 * before one or two last digits a decimal comma; a lone `.` divides, repeated it groups.
 */
function withoutGroups(number: string): string | null {
  if (/^\d{1,3}([ \u066c]\d{3})+([.,\u066b]\d+)?$/.test(number) || /^\d+\u066b\d+$/.test(number))
    return number.replace(/[ \u066c]/g, '').replace(/[,\u066b]/, '.')
  if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(number)) return number.replace(/,/g, '')
  if (/^\d{1,3}(\.\d{3}){2,}(,\d+)?$/.test(number)) return number.replace(/\./g, '').replace(',', '.')
  if (/^\d+,\d{1,2}$/.test(number)) return number.replace(',', '.')
  return /^\d+(\.\d+)?$/.test(number) ? number : null
}
