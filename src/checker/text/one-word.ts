/**
 * Words of several syllables that many papers write in one: loans, names of countries and peoples, units of
 * measure. In lower case and NFC. Only those stand here that would pass for Vietnamese words run together;
 * the spelling rules let the others be ("axít", "Mátxcơva", "Êđê").
 */
export const ONE_WORD: ReadonlySet<string> = new Set(
  `
  lênin lêninnít lêninít mácxít xôviết ăngghen phiđen
  hécta kilôgam kilômét xăngtimét xentimét đêximét đềximét milimét mililít mêgaoát đêxiben vôlăng
  bêtông ximăng bulông vécni nilông ăngten xêri sêri xêry lôgô catalô ápphích lôcốt rulô
  ôtô môtô môtơ rơmoóc côngtenơ côngtennơ côngtơ xíchlô đinamô đivăng
  rađa rađiô viđêô cátxét têlêphôn môđun sốctơ ămbát
  vắcxin vácxin xêrum sêrum hoócmôn điôxin cácbon phốtpho phốtphát ôxy ôxi mêtan nitơ magiê bôxít
  bauxít xenlulô đôlômít
  sơmi gilê sôcôla côcacôla búpphê toilét lavabô
  xêmina lôgích lôgarít véctơ côsin tangăng xíchma đôla catô
  béclin luânđôn niuđêli tôkiô giơnevơ ăngôla inđônêxia libăng môdămbích cônggô bêlarút môđôva xécbi
  mêhicô vênêduêla côlômbia dimbabuê đôminica hônđurát giócđani angiêri nigiêria nigiê manđivơ ôman
  canađa bănglađét tôgô caribê
  hơmông mơnông xơđăng xêđăng cơtu cơho chơro rơmăm khơme khơmú lôlô tàôi măngđen tumơrông
  `
    .trim()
    .split(/\s+/),
)
