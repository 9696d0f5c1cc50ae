import assert from 'node:assert/strict';
import { Corpus } from '../../server/src/corpus/corpus';
import { fileDay } from '../../server/src/corpus/files/fileDay';

const NAMES: readonly (readonly [uri: string, day: string | null])[] = [
  ['file:///tin/2023-06-20-hop-bao-dong-ha.txt', '2023-06-20'],
  ['file:///tin/20230620_hop-bao.txt', '2023-06-20'],
  ['file:///tin/2023_06_20.md', '2023-06-20'],
  ['file:///tin/2023.06.20 hop bao.txt', '2023-06-20'],
  ['file:///tin/hop-bao-20230620.txt', '2023-06-20'],
  ['file:///tin/hop%2020230620.txt', '2023-06-20'],
  ['tin/2023-06-20.txt', '2023-06-20'],
  // the calendar has no such day
  ['file:///tin/2023-02-31-hop-bao.txt', null],
  ['file:///tin/20231320.txt', null],
  // numbers that are no days: too long, too old, of the far future
  ['file:///tin/20251020171402877.txt', null],
  ['file:///tin/17890714-cach-mang.txt', null],
  ['file:///tin/99990620.txt', null],
  // two days, or none
  ['file:///tin/2023-06-20-den-2023-06-25.txt', null],
  ['file:///tin/001_fc507d6e0662bc25.txt', null],
  // a folder dates no file
  ['file:///2023-06-20/hop-bao.txt', null],
];

suite('The day that a file’s name tells', () => {
  for (const [uri, day] of NAMES) test(uri, () => assert.equal(fileDay(uri), day));
});

const HEADLINE = 'Đông Hà giao việc cho từng khu phố';
const PROSE =
  'Các khu phố đã bàn kỹ cách làm, giao việc cho từng đảng viên và hẹn ngày kiểm tra lại kết quả ở từng tổ.';

/** When the article in a file of that name came out, and whether only the name says so. */
function dated(name: string, ...lines: string[]) {
  const corpus = new Corpus();
  const uri = `file:///tin/${name}`;
  corpus.update(uri, [HEADLINE, ...lines].join('\n\n'));
  const article = corpus.snapshot().article(uri);
  const mention = article?.mentions.find(({ kind }) => kind === 'date');
  return [article?.published, article?.publishedInName ?? false, mention?.kind === 'date' && mention.iso];
}

suite('A file’s name dates an article that says nothing itself', () => {
  test('its partial dates are completed from it', () => {
    const lead = `Chiều 19/6, Thành ủy Đông Hà họp. ${PROSE}`;
    assert.deepEqual(dated('2023-06-20-hop.txt', lead, PROSE), ['2023-06-20', true, '2023-06-19']);
  });
  test('what the text says goes before it', () => {
    assert.deepEqual(dated('2023-06-20-hop.txt', '08:30 15/03/2021', PROSE), ['2021-03-15', false, '2021-03-15']);
  });
  test('a name from years after the event tells when the page was saved', () => {
    const lead = `Ngày 17/11/2020, Thành ủy Đông Hà họp. ${PROSE}`;
    assert.deepEqual(dated('2024-06-20-hop.txt', lead, PROSE), [null, false, '2020-11-17']);
  });
  test('so does one from before the event', () => {
    const lead = `Ngày 17/11/2020, Thành ủy Đông Hà họp. ${PROSE}`;
    assert.deepEqual(dated('2020-11-01-hop.txt', lead, PROSE), [null, false, '2020-11-17']);
  });
  test('days of history and dates of documents do not speak against it', () => {
    const lead = `Kỷ niệm ngày 30/4/1975, thành phố bàn Quyết định số 12/QĐ-UBND ngày 5/1/2019. ${PROSE}`;
    assert.deepEqual(dated('20230420-ky-niem.txt', lead, PROSE), ['2023-04-20', true, '1975-04-30']);
  });
});
