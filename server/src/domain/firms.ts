/**
 * Firms and their boards: what they pass is no document of the Party or the State, whatever it is called («Nghị quyết
 * số 388 của Hội đồng quản trị»). Members' councils (HĐTV) are left out: those of State corporations act for the State.
 * Source: Luật Doanh nghiệp 59/2020/QH14, chapters III to V; the press.
 */

/** Boards and meetings of a firm's owners, as sentences and as symbols write them. */
export const FIRM_BOARDS = [
  'Hội đồng quản trị',
  'HĐQT',
  'Đại hội đồng cổ đông',
  'Đại hội cổ đông',
  'ĐHĐCĐ',
  'ĐHCĐ',
] as const;

/** What the name of a firm begins with. Groups («Tập đoàn») are left out: the great ones are the State's. */
export const FIRM_HEADS = ['Công ty', 'Ngân hàng TMCP'] as const;
