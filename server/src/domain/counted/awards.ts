/** What is awarded. countedNouns.ts says what the kinds mean. */

/**
 * What orders and medals of the State are called, with the abbreviations of the press; classes («hạng Nhất») follow.
 * Source: Luật Thi đua, Khen thưởng 2022, articles 33 to 58, and 2003.
 */
const ORDERS = [
  'Sao vàng',
  'Hồ Chí Minh',
  'Độc lập',
  'Quân công',
  'Lao động',
  'Bảo vệ Tổ quốc',
  'BVTQ',
  'Chiến công',
  'Dũng cảm',
  'Hữu nghị',
  'Đại đoàn kết dân tộc',
  'Kháng chiến',
  'Kháng chiến chống Pháp',
  'Kháng chiến chống Mỹ',
  'Chiến thắng',
  'Giải phóng',
  'Chiến sĩ giải phóng',
] as const;

const MEDALS = [
  'Quân kỳ quyết thắng',
  'Vì an ninh Tổ quốc',
  'Chiến sĩ vẻ vang',
  'Hữu nghị',
  'Kháng chiến',
  'Giải phóng',
] as const;

export const AWARD = [
  ...ORDERS.map((order) => `huân chương ${order}`),
  ...MEDALS.map((medal) => `huy chương ${medal}`),
  'huy chương',
  'huy chương vàng',
  'huy chương bạc',
  'huy chương đồng',
  'HCV',
  'HCB',
  'HCĐ',
  'huân chương',
  'bằng khen',
  'giấy khen',
  'giải',
  'giải thưởng',
  'suất quà',
  'phần quà',
  'suất học bổng',
  'học bổng',
  'danh hiệu',
  'kỷ niệm chương',
  'giải nhất',
  'giải nhì',
  'giải ba',
  'giải khuyến khích',
  'giải A',
  'giải B',
  'giải C',
  'giải báo chí',
  'giải cá nhân',
  'giải đặc biệt',
  'giải đồng đội',
  'giải phụ',
  'giải tập thể',
  'giải thể thao',
  'cờ thi đua',
] as const;
