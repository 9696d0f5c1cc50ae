import assert from 'node:assert/strict';
import { BETWEEN_SOURCES } from '../../../server/src/corpus/identity/entryPlace';
import type { Document } from '../../../server/src/corpus/identity/things';
import { keyOfEntry } from '../../../server/src/corpus/knowledge/catalogueIndex';
import { CATALOGUE } from '../../../server/src/domain/catalogue';
import { PUBLISHERS } from '../../../server/src/domain/publishers';
import type { Inline } from '../../../server/src/features/cards/card';
import { sourceInline, sourceLine } from '../../../server/src/features/cards/sources';
import { messages } from '../../../server/src/l10n/messages';

const vi = messages('vi');

suite('where facts are from', () => {
  const rows: readonly (readonly [source: string, shown: Inline])[] = [
    [
      'https://www.baodongthap.vn/chinh-tri/trien-khai-quy-dinh-so-50-cua-bo-chinh-tri-ve-cong-tac-quy-hoach-can-bo-103413.aspx',
      {
        text: 'Báo Đồng Tháp',
        address:
          'https://www.baodongthap.vn/chinh-tri/trien-khai-quy-dinh-so-50-cua-bo-chinh-tri-ve-cong-tac-quy-hoach-can-bo-103413.aspx',
      },
    ],
    [
      'http://tuoitrebinhduong.vn/News/lc/14981/nhin-lai-3-nam-thuc-hien-nghi-quyet-hoi-nghi-trung-uong-4-khoa-xii-cua-dang',
      'tuoitrebinhduong.vn', // no link where others could change the page on its way
    ],
    ['public code 68759486110', 'bản chép trên mạng (chưa đối chiếu với bản gốc)'],
    ['general knowledge', 'hiểu biết chung (chưa đối chiếu)'],
    // what somebody else's catalogue says, be it the address of a publisher that we know
    ['https://www.baodongthap.vn/tin-khac', 'https://www.baodongthap.vn/tin-khac'],
    ['Sổ công văn, năm 2022', 'Sổ công văn, năm 2022'],
  ];
  for (const [source, shown] of rows) {
    test(source, () => assert.deepEqual(sourceInline(source, vi), shown));
  }

  test('files of one archive are named once, pages of one publisher each', () => {
    const pages = CATALOGUE.flatMap(({ sources }) =>
      sources.filter((one) => one.startsWith('https://thuvienphapluat.vn')),
    );
    const source = ['public code 68759486110', ...pages.slice(0, 2), 'public code 20449918277'].join('; ');
    const [block] = sourceLine({ source, entry: null } as Document, vi);
    assert.ok(block?.kind === 'line' && pages.length > 1);
    assert.equal(block.text.filter((one) => typeof one === 'object').length, 2);
  });

  const keyed = ([number, symbol]: readonly [string, string], term?: string) => {
    const entry = CATALOGUE.find((one) => one.number === number && one.symbol === symbol && one.term === term);
    assert.ok(entry, number);
    return { key: keyOfEntry(entry), source: entry.sources.join(BETWEEN_SOURCES), entry: null, name: null };
  };
  const said = (document: object) => {
    const [block] = sourceLine(document as Document, vi);
    assert.ok(block?.kind === 'line');
    return block.text.map((one) => (typeof one === 'string' ? one : `[${one.text}]`)).join(' ');
  };

  test('a page that confirms all that is told stands alone, without what no reader could look into', () => {
    assert.equal(said(keyed(['71', 'NQ/TW'], 'XIII')), 'Nguồn: [Hệ thống tư liệu - văn kiện Đảng]');
  });

  test('of pages that confirm a part, which part, and that the rest was not compared', () => {
    assert.equal(
      said(keyed(['138', 'QĐ/TW'], 'XIII')),
      'Nguồn: [Thư viện Pháp luật] (số, ký hiệu, trích yếu) · báo chí dẫn đầy đủ',
    );
  });

  test('the facts of a user’s own catalogue are confirmed by nobody', () => {
    const entry = {
      uri: 'file:///a/b.danchieu.yaml',
      start: { line: 1, character: 0 },
      end: { line: 2, character: 0 },
    };
    assert.match(said({ ...keyed(['138', 'QĐ/TW'], 'XIII'), entry }), /^Nguồn: \[b[^·]* · \[Thư viện Pháp luật\] · /u);
  });

  test('every publisher has a page that the catalogue names', () => {
    const addresses = CATALOGUE.flatMap(({ sources, conflicts = [] }) => [
      ...sources,
      ...conflicts.map(({ source }) => source),
    ]).filter((source) => URL.canParse(source));
    const hosts = new Set(addresses.map((source) => new URL(source).host.replace(/^www\./u, '')));
    assert.deepEqual(
      Object.keys(PUBLISHERS).filter((host) => !hosts.has(host)),
      [],
    );
  });
});
