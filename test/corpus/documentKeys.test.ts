import assert from 'node:assert/strict';
import {
  abbreviationOf,
  documentKey,
  labelOf,
  lawKey,
  numberedName,
  periodOf,
  readDocumentKey,
} from '../../server/src/corpus/identity/documentKeys';
import { readIssuer } from '../../server/src/corpus/identity/issuers';
import { isLongOver, localPeriod, termOn } from '../../server/src/corpus/identity/terms';

suite('the canonical form of a symbol', () => {
  const rows: [number: string, symbol: string, canonical: string, label: string][] = [
    ['21', 'KL/TW', 'KL:21/TW', '21-KL/TW'],
    ['02', 'HD/BTCTW', 'HD:2/BTCTW', '02-HD/BTCTW'],
    ['50', 'QĐ/TW', 'QĐ:50/TW', '50-QĐ/TW'],
    ['08', 'QĐi/TW', 'QĐi:8/TW', '08-QĐi/TW'],
    ['147', 'CTHĐ/TU', 'CTr:147/TU', '147-CTr/TU'],
    ['453', 'ĐA/TU', 'ĐA:453/TU', '453-ĐA/TU'],
    ['30/2020', 'NĐ-CP', '30/2020/NĐ-CP', '30/2020/NĐ-CP'],
    ['1624', 'QĐ-TTg', '1624/QĐ-TTg', '1624/QĐ-TTg'],
    ['6', 'QĐ-TTg', '06/QĐ-TTg', '06/QĐ-TTg'],
    ['64/2025', 'QH15', '64/2025/QH15', '64/2025/QH15'],
    ['66.25/2026', 'NQ-CP', '66.25/2026/NQ-CP', '66.25/2026/NQ-CP'],
    ['37/2012', 'TTLT-BLĐTBXH-BYT', '37/2012/TTLT-BLĐTBXH-BYT', '37/2012/TTLT-BLĐTBXH-BYT'],
    ['4912', 'UBND-NC', '4912/UBND-NC', '4912/UBND-NC'],
    ['36', 'NQ-TW', 'NQ:36/TW', '36-NQ/TW'],
    ['828', 'QĐ/TTg', '828/QĐ-TTg', '828/QĐ-TTg'],
    ['12', 'KHLT-SGDĐT-CAT', '12/KHLT-SGDĐT-CAT', '12/KHLT-SGDĐT-CAT'],
    ['108-2014', 'NĐ-CP', '108/2014/NĐ-CP', '108/2014/NĐ-CP'],
    ['1289', 'QĐ/TWĐTN-CTĐ', 'QĐ:1289/TWĐTN-CTĐ', '1289-QĐ/TWĐTN-CTĐ'],
  ];
  for (const [number, symbol, canonical, label] of rows) {
    test(canonical, () => {
      const name = numberedName({ type: '', number, symbol });
      assert.equal(name?.canonical, canonical);
      assert.ok(name?.symbol);
      assert.equal(labelOf(name.symbol, name.serial, name.numberYear), label);
    });
  }

  test('a short form has none, but meets its full form', () => {
    const short = numberedName({ type: 'Quy định', number: '50' });
    assert.equal(short?.canonical, null);
    assert.equal(short?.slot, numberedName({ type: 'Quyết định', number: '050', symbol: 'QĐ/TW' })?.slot);
    assert.equal(
      numberedName({ type: 'Nghị định', number: '30' })?.slot,
      numberedName({ type: 'Nghị định', number: '30/2020', symbol: 'NĐ-CP' })?.slot,
    );
  });
});

suite('the standard abbreviation of a type', () => {
  test('of a Thông tri is TT, as of a Thông tư of the State; the Party’s symbol ends in its body', () => {
    assert.equal(abbreviationOf('Thông tri'), 'TT');
    assert.equal(numberedName({ type: 'Thông tri', number: '12', symbol: 'TT/TU' })?.canonical, 'TT:12/TU');
  });
});

suite('what tells documents of one name apart', () => {
  const rows: [symbol: string, number: string, date: string, period: string | null][] = [
    ['NQ/TW', '18', '2017-10-25', 'XII'],
    ['NQ/TW', '18', '2022-06-16', 'XIII'],
    ['HD/BTCTW', '26', '2019-10-18', 'XII'],
    ['HD/BTCTW', '36', '2021-01-20', 'XII'],
    ['CT/TW', '1', '2026-01-23', 'XIV'],
    ['KH/TU', '27', '2022-09-05', '2020-2025'],
    ['KH/TU', '27', '2020-10-02', '2020-10-02'],
    ['KH/TU', '27', '2020-10', null],
    ['QĐ-TTg', '6', '2022-01-06', '2022'],
    ['NĐ-CP', '30/2020', '2020-03-05', ''],
    ['QĐ/TWĐTN-CTĐ', '1289', '2021-02-02', '2021'],
  ];
  for (const [symbol, number, date, period] of rows) {
    test(`${number} ${symbol} of ${date}: ${period}`, () => {
      const name = numberedName({ type: '', number, symbol });
      assert.ok(name?.symbol);
      assert.equal(periodOf(name.symbol, date, null), period);
    });
  }

  test('the key names canonical form, place and period, as far as they are needed', () => {
    assert.equal(documentKey('30/2020/NĐ-CP', null, ''), '30/2020/NĐ-CP');
    assert.equal(documentKey('KH:27/TU', 'Lạng Sơn', '2020-2025'), 'KH:27/TU@Lạng Sơn 2020-2025');
    assert.equal(documentKey('KH:27/TU', 'Lạng Sơn', null), 'KH:27/TU@Lạng Sơn');
  });

  test('a law is one in all spellings of its name', () => {
    assert.equal(lawKey('Luật', 'Cán bộ, công chức', '2008'), lawKey('Luật', 'cán bộ công chức', '2008'));
    assert.notEqual(lawKey('Luật', 'Đất đai', '2013'), lawKey('Luật', 'Đất đai', '2024'));
  });
});

suite('terms', () => {
  const terms: [date: string, term: string | null][] = [
    ['2016-01-26', 'XI'],
    ['2016-01-27', 'XII'],
    ['2021-01-30', 'XII'],
    ['2021-01-31', 'XIII'],
    ['2012', 'XI'],
    ['2012-01', 'XI'],
    ['2021', null],
    ['2026-11-01', 'XIV'],
    ['1979-09-20', null],
  ];
  for (const [date, term] of terms) test(`${date}: ${term}`, () => assert.equal(termOn(date), term));

  test('a term is long over five years after its end', () => {
    assert.equal(isLongOver('XI', '2021-01-25'), false);
    assert.equal(isLongOver('XI', '2021-01-26'), true);
    assert.equal(isLongOver('XIV', '2099-01-01'), false);
  });

  test('local terms begin with the local congresses of the year before', () => {
    assert.equal(localPeriod('2020-06-01'), '2015-2020');
    assert.equal(localPeriod('2020-12-01'), '2020-2025');
    assert.equal(localPeriod('2020'), null);
  });
});

suite('issuers as sentences name them', () => {
  const rows: [issuer: string, bodies: readonly string[], locality: string | null][] = [
    ['Ban Bí thư', ['TW'], null],
    ['BCH T.Ư', ['TW'], null],
    ['BCH T/Ư', ['TW'], null],
    ['BCH T. Ư Đảng', ['TW'], null],
    ['BCHT.Ư', ['TW'], null],
    ['Ban Chấp hành Trung ương Đảng', ['TW'], null],
    ['Ban Tổ chức T.Ư', ['BTCTW'], null],
    ['Uỷ ban Kiểm tra Trung ương', ['UBKTTW'], null],
    ['Ban Thường vụ Tỉnh ủy Lạng Sơn', ['TU', 'ThU'], 'Lạng Sơn'],
    ['Thành ủy Hà Nội', ['TU', 'ThU'], 'Hà Nội'],
    ['Thành ủy Lạng Sơn', ['ThU', 'TU'], 'thành phố Lạng Sơn'],
    ['Thành uỷ Hạ Long', ['ThU', 'TU'], 'thành phố Hạ Long'],
    ['Huyện ủy Bình Lục', ['HU'], 'huyện Bình Lục'],
    ['Ban Thường vụ Thị ủy Duy Tiên', ['ThU', 'TU'], 'thị xã Duy Tiên'],
    ['Đảng ủy phường Hoa Lư, tỉnh Ninh Bình', ['ĐU'], 'phường Hoa Lư, Ninh Bình'],
    ['UBND huyện Lộc Bình', ['UBND'], 'huyện Lộc Bình'],
    ['UBND huyện Cư M’gar, tỉnh Đắk Lắk', ['UBND'], 'huyện Cư M’gar, Đắk Lắk'],
    ['UBND TP. Hạ Long', ['UBND'], 'thành phố Hạ Long'],
    ['UBND thành phố Hà Nội', ['UBND'], 'Hà Nội'],
    ['UBND huyện', ['UBND'], null],
    ['HUYỆN ỦY BÌNH LỤC', ['HU'], 'huyện Bình Lục'],
    ['HĐND tỉnh', ['HĐND'], null],
    ['Thủ tướng', ['TTg'], null],
    ['Bộ Nội vụ', ['BNV'], null],
  ];
  for (const [name, bodies, locality] of rows) {
    test(name, () => {
      const issuer = readIssuer(name);
      assert.deepEqual(issuer?.bodies, bodies);
      assert.equal(issuer?.locality, locality);
    });
  }

  test('the three that share TW are told apart', () => {
    const organs = ['BCH Trung ương', 'Bộ Chính trị', 'Ban Bí thư TW Đảng', 'Trung ương'];
    assert.deepEqual(
      organs.map((name) => readIssuer(name)?.organ),
      ['committee', 'politburo', 'secretariat', null],
    );
  });

  test('a body that no table knows is nobody', () => assert.equal(readIssuer('Câu lạc bộ Thơ'), undefined));
});

suite('the parts of a document’s key', () => {
  const rows: readonly (readonly [canonical: string, locality: string | null, period: string | null])[] = [
    ['NQ:18/TW', null, 'XIII'],
    ['KH:27/TU', 'Lạng Sơn', '2020-2025'],
    ['KH:27/TU', 'Lạng Sơn', '2020-09-30'],
    ['KH:27/TU', 'Lạng Sơn', null],
    ['59/QĐ-UBND', 'huyện Lộc Bình', '2023'],
    ['59/QĐ-TTg', null, '2023'],
    ['KH:27/ĐU', 'phường V', null],
    ['30/2020/NĐ-CP', null, null],
    ['Luật Đất đai năm 2024', null, null],
  ];
  for (const [canonical, locality, period] of rows) {
    const key = documentKey(canonical, locality, period);
    test(key, () => assert.deepEqual(readDocumentKey(key), { canonical, locality, period }));
  }
});

suite('the committee of a city', () => {
  test('is of the province until the city has its rank', () => {
    assert.deepEqual(readIssuer('Thành ủy Huế', '2025-03-01'), {
      bodies: ['TU', 'ThU'],
      organ: null,
      locality: 'Huế',
      rank: 'city',
    });
    assert.deepEqual(readIssuer('Thành ủy Huế', '2021-03-01'), {
      bodies: ['ThU', 'TU'],
      organ: null,
      locality: 'thành phố Huế',
      rank: 'city',
    });
  });
});
