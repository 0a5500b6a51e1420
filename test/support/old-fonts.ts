/** Vietnamese as files of old fonts hold it; the tables are typed from the standards, not taken from the reader. */

const TCVN3 =
  'Ă:A1 Â:A2 Ê:A3 Ô:A4 Ơ:A5 Ư:A6 Đ:A7 ă:A8 â:A9 ê:AA ô:AB ơ:AC ư:AD đ:AE à:B5 ả:B6 ã:B7 á:B8 ạ:B9 ằ:BB ẳ:BC ẵ:BD ắ:BE ặ:C6 ầ:C7 ẩ:C8 ẫ:C9 ấ:CA ậ:CB è:CC ẻ:CE ẽ:CF é:D0 ẹ:D1 ề:D2 ể:D3 ễ:D4 ế:D5 ệ:D6 ì:D7 ỉ:D8 ĩ:DC í:DD ị:DE ò:DF ỏ:E1 õ:E2 ó:E3 ọ:E4 ồ:E5 ổ:E6 ỗ:E7 ố:E8 ộ:E9 ờ:EA ở:EB ỡ:EC ớ:ED ợ:EE ù:EF ủ:F1 ũ:F2 ú:F3 ụ:F4 ừ:F5 ử:F6 ữ:F7 ứ:F8 ự:F9 ỳ:FA ỷ:FB ỹ:FC ý:FD ỵ:FE'
const TCVN3_CODES = new Map(
  TCVN3.split(' ').map((pair) => [
    pair.slice(0, 1),
    String.fromCharCode(parseInt(pair.slice(2), 16)),
  ]),
)

/** Text for a font `.VnTime`; capitals with a tone do not exist there and are an error. */
export function tcvn3(text: string): string {
  return text.replace(/[^\u0000-\u007f–“”]/gu, (letter) => {
    const code = TCVN3_CODES.get(letter)
    if (code === undefined) throw new RangeError(`no letter of TCVN3: ${letter}`)
    return code
  })
}

/** Text for a font `.VnTimeH`, which prints small letters as capitals. */
export const tcvn3Capitals = (text: string): string => tcvn3(text.toLowerCase())

const VNI =
  'á:aù à:aø ả:aû ã:aõ ạ:aï â:aâ ấ:aá ầ:aà ẩ:aå ẫ:aã ậ:aä ă:aê ắ:aé ằ:aè ẳ:aú ẵ:aü ặ:aë é:eù è:eø ẻ:eû ẽ:eõ ẹ:eï ê:eâ ế:eá ề:eà ể:eå ễ:eã ệ:eä í:í ì:ì ỉ:æ ĩ:ó ị:ò ó:où ò:oø ỏ:oû õ:oõ ọ:oï ô:oâ ố:oá ồ:oà ổ:oå ỗ:oã ộ:oä ơ:ô ớ:ôù ờ:ôø ở:ôû ỡ:ôõ ợ:ôï ú:uù ù:uø ủ:uû ũ:uõ ụ:uï ư:ö ứ:öù ừ:öø ử:öû ữ:öõ ự:öï ý:yù ỳ:yø ỷ:yû ỹ:yõ ỵ:î đ:ñ'
const VNI_CODES = new Map(VNI.split(' ').map((pair) => [pair.slice(0, 1), pair.slice(2)]))

/** Text for a font `VNI-Times`. */
export function vni(text: string): string {
  return text.replace(/[^\u0000-\u007f–“”]/gu, (letter) => {
    const small = letter.toLowerCase()
    const code = VNI_CODES.get(small)
    if (code === undefined) throw new RangeError(`no letter of VNI: ${letter}`)
    return letter === small ? code : code.toUpperCase()
  })
}
