import { listed, wordings } from './words.ts'

/* Words in and around the names of those who are addressed. */

/** Words before a name that do not change who is meant. */
export const BEFORE = wordings(`
  các, những, toàn thể, tập thể, cho, đối với, các đồng chí, đồng chí, đ/c, tất cả,
  thủ trưởng, người đứng đầu, lãnh đạo, từng, mỗi, với, cơ quan, cấp ủy, đến, cả
`)
/** Offices: who holds one is spoken to for the body. */
export const OFFICES = wordings(`
  trưởng, phó, bí thư, phó bí thư, chủ tịch, phó chủ tịch, giám đốc, chánh, chủ nhiệm,
  phó trưởng, phó giám đốc, chỉ huy trưởng, chính trị viên, hiệu trưởng, trưởng ban
`)
/** Behind a name, and part of it. */
export const BEHIND = wordings(`
  liên quan, có liên quan, trực thuộc, chuyên môn, trên địa bàn, trên địa bàn xã, của xã,
  thuộc xã, được giao nhiệm vụ, được phân công, được phân công chủ trì, được giao, được giao chủ trì,
  được phân công nhiệm vụ, tại bảng trên, nêu trên, phụ trách địa bàn, phụ trách thôn, phụ trách các thôn, phụ trách cơ sở, các thôn,
  phụ trách lĩnh vực, phụ trách,
  thuộc ủy ban nhân dân xã, thuộc ubnd xã, trong xã, khác
`)
/** Names for everybody, or for nobody in particular. */
export const GENERIC = wordings(`
  cơ quan đơn vị, cơ quan, đơn vị, bộ phận chuyên môn, bộ phận, phòng ban,
  phòng ban chuyên môn, ban ngành, ban ngành đoàn thể, cơ quan ban ngành, cơ quan chuyên môn,
  ngành, địa phương, cơ quan đơn vị bộ phận, phòng ban ngành, phòng chuyên môn,
  cơ quan ban ngành đoàn thể, đoàn thể, phòng ban đơn vị, cơ quan phòng ban,
  cơ quan phòng ban đơn vị, ban ngành liên quan, thôn, cơ quan tổ chức,
  cơ quan tổ chức đơn vị, tổ chức đơn vị, tổ chức cá nhân, cá nhân
`)
/** Generic names that mean everybody, where there is a unit for that. */
export const EVERYBODY = new Set(
  listed(`
  cơ quan đơn vị, cơ quan đơn vị bộ phận, cơ quan ban ngành, ban ngành đoàn thể, ban ngành,
  cơ quan ban ngành đoàn thể, cơ quan phòng ban đơn vị, cơ quan tổ chức đơn vị,
  phòng ban ngành
`),
)
/** How names of bodies begin, written with a capital letter. */
export const BODIES = wordings(`
  ban quản lý, ban chỉ đạo, ban chỉ huy, ban giám hiệu, ban đại diện, ban công tác,
  ban vận động, ban bảo vệ, ban, phòng giao dịch, phòng, hội, đoàn, ủy ban, trung tâm, trạm, văn phòng,
  tổ công tác, chi bộ, đảng bộ, đảng ủy, công ty, công đoàn, công an, hợp tác xã, trường,
  kho bạc, ngân hàng, hạt kiểm lâm, bưu điện, sở, đồn biên phòng, quỹ tín dụng,
  bảo hiểm xã hội, điện lực, liên đoàn, đội, thuế, tòa án, viện kiểm sát, chi cục, chi nhánh,
  liên minh, tổ đại biểu, tổ giám sát, tổ công nghệ số, tổ, thanh tra, mặt trận, câu lạc bộ
`)
/** Words that begin like a body and are none. */
export const NO_BODIES = wordings(`
  hội nghị, hội thảo, hội đồng, trường hợp, đội ngũ, đoàn kết, tổ chức, ban hành,
  phòng chống, thuế suất, hội thi, đoàn viên, hội viên, phòng ngừa, sở hữu, đội hình,
  ban đầu
`)
