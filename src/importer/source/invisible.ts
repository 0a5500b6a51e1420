/**
 * Characters that are not printed: of control, without width, of direction, soft hyphens. Not tabs and line ends.
 * Only to be taken out of a text whose old encoding is already decoded: in TCVN3 a soft hyphen is ư.
 */
export const INVISIBLE =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g
