import type { Random } from '../random';
import type { Place } from './places';

/** One position: how it is written, and what of it is role and body. */
export interface Office {
  readonly words: string;
  readonly role: string;
  readonly body: string | null;
}

/** Words that end a role and begin its body, and then stand once: «Trưởng Ban Tổ chức Tỉnh ủy». */
const SHARED = ['Ban', 'Phòng', 'Đoàn', 'Công an', 'Thanh tra'];

/** Joins role and body. */
export function office(role: string, body: string | null = null): Office {
  if (body === null) return { words: role, role, body };
  const shared = SHARED.find((word) => role.endsWith(word) && body.startsWith(word));
  return { words: `${role} ${shared === undefined ? body : body.slice(shared.length + 1)}`, role, body };
}

/** Fields of departments, in words and as they are shortened. */
const DEPARTMENTS = [
  'Nội vụ',
  'Tài chính',
  'Y tế',
  'Tư pháp',
  'Xây dựng',
  'Công Thương',
  'Giáo dục và Đào tạo',
  'Nông nghiệp và Phát triển nông thôn',
  'NN&PTNT',
  'KH&ĐT',
  'Giao thông vận tải',
  'Văn hóa, Thể thao và Du lịch',
  'TN&MT',
  'Thông tin và Truyền thông',
  'Lao động - Thương binh và Xã hội',
];
const MINISTRIES = [
  'Nội vụ',
  'Tài chính',
  'Công an',
  'Quốc phòng',
  'Y tế',
  'Tư pháp',
  'Xây dựng',
  'Giáo dục và Đào tạo',
];

/** Spellings of bodies that stand side by side. */
const COMMITTEES = ['Ủy ban Kiểm tra', 'UBKT'];
const ASSEMBLIES = ['HĐND', 'HĐND', 'Hội đồng nhân dân'];
const GOVERNMENTS = ['UBND', 'UBND', 'Ủy ban nhân dân'];
const FRONTS = ['Ủy ban MTTQ Việt Nam', 'Ủy ban Mặt trận Tổ quốc Việt Nam'];
const STANDING = ['Ban Thường vụ', 'Ban Thường vụ', 'BTV'];
const CENTRES = ['Trung ương Đảng', 'Ban Chấp hành Trung ương Đảng', 'BCH Trung ương Đảng', 'T.Ư Đảng'];

/** The first people of a province: for each the offices that one person holds, the highest first. */
export function provincialOffices(random: Random, { province }: Place, named: boolean): readonly (readonly Office[])[] {
  const committee = named ? `Tỉnh ủy ${province}` : 'Tỉnh ủy';
  const of = (body: string): string => (named ? `${body} tỉnh ${province}` : `${body} tỉnh`);
  const member = office('Ủy viên', `${random.pick(STANDING)} ${committee}`);
  const [assembly, government] = [random.pick(ASSEMBLIES), random.pick(GOVERNMENTS)];
  return [
    [
      office('Ủy viên', random.pick(CENTRES)),
      office('Bí thư', committee),
      office('Trưởng Đoàn', of(random.pick(['Đoàn đại biểu Quốc hội', 'Đoàn ĐBQH']))),
    ],
    [office('Phó Bí thư Thường trực', committee), office('Chủ tịch', of(assembly))],
    [office('Phó Bí thư', committee), office('Chủ tịch', of(government))],
    [member, office('Phó Chủ tịch Thường trực', of(government))],
    ...['Ban Tổ chức', 'Ban Tuyên giáo', 'Ban Nội chính'].map((body) => [
      member,
      office('Trưởng Ban', `${body} ${committee}`),
    ]),
    [member, office('Trưởng Ban', `Ban Dân vận ${committee}`), office('Chủ tịch', of(random.pick(FRONTS)))],
    [member, office('Chủ nhiệm', `${random.pick(COMMITTEES)} ${committee}`)],
    [member, office('Giám đốc', of('Công an'))],
    [member, office('Chỉ huy trưởng', of(random.pick(['Bộ CHQS', 'Bộ Chỉ huy Quân sự'])))],
    [office('Phó Trưởng Ban Thường trực', `Ban Tổ chức ${committee}`)],
    [office('Phó Chủ nhiệm Thường trực', `${random.pick(COMMITTEES)} ${committee}`)],
    [office('Phó Chủ tịch', of(assembly))],
    [office('Phó Chủ tịch', of(government))],
    [office('Phó Trưởng Đoàn', of('Đoàn ĐBQH'))],
    [office('Chánh án', of(random.pick(['TAND', 'Tòa án nhân dân'])))],
    [office('Viện trưởng', of(random.pick(['VKSND', 'Viện Kiểm sát nhân dân'])))],
    [office('Chánh Thanh tra', named ? `Thanh tra tỉnh ${province}` : 'Thanh tra tỉnh')],
    ...['Liên đoàn Lao động', 'Hội Nông dân', 'Hội Liên hiệp Phụ nữ', 'Hội Cựu chiến binh'].map((body) => [
      office('Chủ tịch', of(body)),
    ]),
    [office('Bí thư', 'Tỉnh đoàn')],
    [office('Tổng Biên tập', `Báo ${province}`)],
    [office('Hiệu trưởng', 'Trường Chính trị tỉnh')],
    [office('Chánh Văn phòng', committee)],
    [office('Phó Chánh Văn phòng', of(government))],
    ...DEPARTMENTS.map((field) => [
      office(random.chance(0.8) ? 'Giám đốc' : 'Phó Giám đốc', named ? `Sở ${field} tỉnh ${province}` : `Sở ${field}`),
    ]),
  ];
}

/** An office of a district, a commune, a village, a school or a company. */
export function localOffice(random: Random, { districts, communes }: Place): Office {
  const [district, commune] = [random.pick(districts), random.pick(communes)];
  const government = random.pick(GOVERNMENTS);
  const [role, body] = random.pick([
    ['Bí thư', `Huyện ủy ${district}`],
    ['Phó Bí thư Thường trực', `Huyện ủy ${district}`],
    ['Chủ tịch', `${government} huyện ${district}`],
    ['Phó Chủ tịch', `${government} huyện ${district}`],
    ['Trưởng Ban', `Ban Tổ chức Huyện ủy ${district}`],
    ['Phó Trưởng Ban', `Ban Tuyên giáo Huyện ủy ${district}`],
    ['Trưởng Phòng', `Phòng Nội vụ huyện ${district}`],
    ['Hạt trưởng', `Hạt Kiểm lâm huyện ${district}`],
    ['Bí thư', `Huyện đoàn ${district}`],
    ['Bí thư', `Đảng ủy xã ${commune}`],
    ['Phó Bí thư', `Đảng ủy xã ${commune}`],
    ['Chủ tịch', `${government} xã ${commune}`],
    ['Phó Chủ tịch', `HĐND xã ${commune}`],
    ['Chủ tịch', `Hội Cựu chiến binh xã ${commune}`],
    ['Chủ tịch', `Hội Liên hiệp Phụ nữ xã ${commune}`],
    ['Trưởng Công an', `Công an xã ${commune}`],
    ['Hiệu trưởng', `Trường THPT ${district}`],
    ['Hiệu trưởng', `Trường Tiểu học ${commune}`],
    ['Giám đốc', `Trung tâm Y tế huyện ${district}`],
    ['Giám đốc', `Bệnh viện Đa khoa huyện ${district}`],
    ['Giám đốc', `Hợp tác xã nông nghiệp ${commune}`],
    ['Giám đốc', `Công ty TNHH ${commune}`],
    ['Trạm trưởng', `Trạm Y tế xã ${commune}`],
  ] as const);
  return office(role, body);
}

/** People who come from Hanoi: for each the offices of one person. */
export const CENTRAL_OFFICES: readonly (readonly Office[])[] = [
  [
    office('Ủy viên', 'Bộ Chính trị'),
    office('Bí thư', 'Trung ương Đảng'),
    office('Trưởng Ban', 'Ban Tổ chức Trung ương'),
  ],
  [office('Ủy viên', 'Bộ Chính trị'), office('Bí thư', 'T.Ư Đảng'), office('Trưởng Ban', 'Ban Tuyên giáo T.Ư')],
  [office('Ủy viên', 'Trung ương Đảng'), office('Phó Trưởng Ban Thường trực', 'Ban Tuyên giáo Trung ương')],
  [office('Phó Trưởng Ban', 'Ban Dân vận Trung ương')],
  [office('Ủy viên', 'BCH Trung ương Đảng'), office('Phó Chủ nhiệm', 'Ủy ban Kiểm tra Trung ương')],
  [office('Ủy viên', 'Trung ương Đảng'), office('Phó Chánh án', 'Tòa án nhân dân tối cao')],
  [office('Phó Viện trưởng', 'Viện Kiểm sát nhân dân tối cao')],
  [office('Ủy viên', 'Trung ương Đảng'), office('Chủ nhiệm', 'Ủy ban Pháp luật của Quốc hội')],
  [office('Phó Chủ tịch', 'Quốc hội')],
  [office('Phó Thủ tướng', 'Chính phủ')],
  [office('Phó Tổng Thanh tra', 'Chính phủ')],
  [office('Phó Chánh Văn phòng', 'Trung ương Đảng')],
  ...MINISTRIES.map((field) => [office('Thứ trưởng', `Bộ ${field}`)]),
  ...MINISTRIES.map((field) => [office('Ủy viên', 'Trung ương Đảng'), office('Bộ trưởng', `Bộ ${field}`)]),
];

/** Ranks of the army and the police. */
export const RANKS: readonly string[] = ['Thiếu tướng', 'Đại tá', 'Thượng tá', 'Trung tá', 'Thiếu tá'];
