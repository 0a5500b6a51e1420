/**
 * Characters that are not printed, or that the archive's format refuses: of control, without width, of direction,
 * soft hyphens, halves of characters, the sign of a lost one. Not tabs and line ends. Only to be taken out of a
 * text whose old encoding is already decoded: in TCVN3 a soft hyphen is ư.
 */
export const INVISIBLE =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\uffff\u{e0000}-\u{e01ef}]|\p{Cs}/gu
