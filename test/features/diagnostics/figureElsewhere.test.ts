import { suiteOfCheck } from './table';

interface Told {
  readonly day?: string;
  readonly headline?: string;
  readonly people?: string;
  readonly says?: string;
}

const PEOPLE =
  'Đồng chí Lò Văn Thiềng, Bí thư Tỉnh ủy Lạng Sơn, và đồng chí Nông Quốc Bảo, Chủ tịch UBND tỉnh Lạng Sơn, dự.';
const NAMES_ONE = 'Đồng chí Lò Văn Thiềng, Bí thư Tỉnh ủy Lạng Sơn, dự.';

/** An article on a congress. */
const congress = ({
  day = '10/11/2022',
  headline = 'Huyện Na Sầm tổ chức đại hội nhiệm kỳ mới',
  people = PEOPLE,
  says = 'Đại hội đã bầu 33 đồng chí vào Ban Chấp hành.',
}: Told = {}): string => [headline, `(${day})`, people, says].join('\n\n');

const MARKED = congress({ says: 'Đại hội đã bầu [35 đồng chí] vào Ban Chấp hành.' });
const UNMARKED = congress({ says: 'Đại hội đã bầu 35 đồng chí vào Ban Chấp hành.' });

/** A row where another article tells the same otherwise in what is given, and nothing is found. */
const silent = (what: string, other: Told, here = UNMARKED) => ({
  what,
  text: here,
  others: { khác: congress(other) },
});

suiteOfCheck('figureElsewhere', [
  {
    what: 'a count that another article of the day has otherwise, with its place',
    text: MARKED,
    others: { khác: congress() },
    says: ['Bài khác về cùng sự kiện ghi 33 đồng chí, ở đây ghi 35 đồng chí.'],
    mends: [null],
    related: [['khác: 33 đồng chí']],
  },
  {
    what: 'under a headline that begins with the name which the other has further on',
    text: congress({
      headline: 'Na Sầm tổ chức đại hội Đảng',
      says: 'Đại hội đã bầu [35 đồng chí] vào Ban Chấp hành.',
    }),
    others: { khác: congress() },
  },
  {
    what: 'in a short clause of a long unit',
    text: congress({ says: 'Sau 5 năm, toàn huyện giảm [128 đơn vị sự nghiệp], từ 842 đơn vị còn 714 đơn vị.' }),
    others: { khác: congress({ says: 'Theo báo cáo, toàn huyện giảm 148 đơn vị sự nghiệp.' }) },
  },
  silent(
    'not in one so short of a short unit',
    { says: 'Theo báo cáo, toàn huyện giảm 148 đơn vị.' },
    congress({ says: 'Sau 5 năm, toàn huyện giảm 128 đơn vị, từ 842 đơn vị còn 714 đơn vị.' }),
  ),
  {
    what: 'an article of the day after, which leaves a name out of its headline',
    text: MARKED,
    others: { khác: congress({ day: '11/11/2022', headline: 'Đại hội nhiệm kỳ mới của huyện miền núi' }) },
  },
  {
    what: 'a ratio and a share of which clause and unit are the same',
    text: congress({ says: 'Ban Chấp hành khóa mới có tỷ lệ nữ đạt [24,5%] và hoàn thành [27/30 chỉ tiêu] nhiệm kỳ.' }),
    others: {
      khác: congress({ says: 'Ban Chấp hành khóa mới có tỷ lệ nữ đạt 21,5% và hoàn thành 28/30 chỉ tiêu nhiệm kỳ.' }),
    },
  },
  silent('not an article of another week', { day: '20/11/2022' }),
  silent('not an article on another commune', { headline: 'Huyện Bắc Sơn tổ chức đại hội nhiệm kỳ mới' }),
  silent('not one that shares a single person', { people: NAMES_ONE }),
  silent('not one of another province', { people: PEOPLE.replaceAll('Lạng Sơn', 'Cao Bằng') }),
  silent('not a headline in capitals, which hides the names', {
    headline: 'HUYỆN NA SẦM TỔ CHỨC ĐẠI HỘI NHIỆM KỲ MỚI',
  }),
  silent('not a clause of other words', { says: 'Đại hội đã bầu 33 đồng chí vào Ban Thường vụ.' }),
  silent(
    'not where the sentence begins with another year',
    { says: 'Năm 2021, toàn huyện kết nạp 133 đảng viên mới.' },
    congress({ says: 'Năm 2022, toàn huyện kết nạp 151 đảng viên mới.' }),
  ),
  silent('not a clause of another year', { says: 'Năm 2021 đã bầu 33 đồng chí vào Ban Chấp hành.' }),
  silent('not other things counted', { says: 'Đại hội đã bầu 33 đại biểu vào Ban Chấp hành.' }),
  silent('not estimates', { says: 'Đại hội đã bầu hơn 33 đồng chí vào Ban Chấp hành.' }),
  silent('not where the other article has this figure, too', {
    says: 'Đại hội đã bầu 33 đồng chí vào Ban Chấp hành. Nhân sự giới thiệu là 35 đồng chí.',
  }),
  silent('not where the other article has several', {
    says: 'Đại hội đã bầu 33 đồng chí vào Ban Chấp hành. Đại hội đã bầu 34 đồng chí vào Ban Chấp hành.',
  }),
  silent('not the same figure', { says: 'Đại hội đã bầu 35 đồng chí vào Ban Chấp hành.' }),
  silent(
    'not the same written more roughly',
    { says: 'Tổng vốn đầu tư của toàn huyện đạt 1,2 nghìn tỷ đồng.' },
    congress({ says: 'Tổng vốn đầu tư của toàn huyện đạt 1.236 tỷ đồng.' }),
  ),
  silent(
    'not a comparison of which the clause does not tell what has grown',
    { says: 'Thu ngân sách cao, tăng 8,5% so với cùng kỳ năm trước.' },
    congress({ says: 'Chăn nuôi khá, tăng 12,8% so với cùng kỳ năm trước.' }),
  ),
]);
