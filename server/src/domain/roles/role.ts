/** How many people hold a title at one time. */
export type Holders =
  /** One in the country. */
  | 'one'
  /** One in each body. */
  | 'onePerBody'
  | 'many'
  /** A part in an event, not an office: «Trưởng Ban kiểm phiếu». */
  | 'event';

/** One head with its other spellings. */
export interface Role {
  /** In its usual spelling; case does not matter where it is looked up. */
  readonly head: string;
  /** Abbreviations and variants. */
  readonly spellings?: readonly string[];
  /** How deputies are called; they are many. */
  readonly deputies?: readonly string[];
  /**
   * `whole`: the head says all. `own`: stands alone as well as with a body.
   * `usual`: alone it is what the article says of such offices in general («số phó giám đốc»), or someone's of whom it
   * speaks. `needed`: alone it is a title only beside a name. `always`: never a title alone, as «làm Trưởng đoàn» is a
   * part in an event. `held`: neither alone nor of nobody, «thành viên Hội đồng quản trị».
   * `office`: its body is another office, «Trợ lý Thủ tướng Chính phủ».
   */
  readonly body: 'whole' | 'own' | 'usual' | 'needed' | 'always' | 'held' | 'office';
  /** The last words of the head are the first of the body: «Trưởng Ban» of «Ban Tổ chức». */
  readonly shares?: string;
  /** These words are the body alone: «kỳ họp» of «Thư ký kỳ họp», whose role is «Thư ký». */
  readonly parted?: true;
  /** The body is what stands behind the head, where a body does: «UBND tỉnh» of «Chánh Văn phòng UBND tỉnh». */
  readonly apart?: true;
  /** A body may be named by its field or place alone: «Bộ trưởng Công an», «Bí thư Long An». */
  readonly bare?: 'field' | 'place';
  /** Only before one of these bodies is it a title: «Thường trực Ban Bí thư», but not «Thường trực Tỉnh ủy». */
  readonly only?: readonly string[];
  /** No body but these and countries follows: in «Tổng Bí thư Trường Chinh» the school is a man. */
  readonly within?: readonly string[];
  readonly holders: Holders;
}
