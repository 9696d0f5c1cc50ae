import assert from 'node:assert/strict';
import { apartOf } from '../../../server/src/corpus/answers/namesakes';
import type { Document } from '../../../server/src/corpus/identity/things';
import { apartInWords } from '../../../server/src/l10n/apart';
import { messages } from '../../../server/src/l10n/messages';

type Facts = Partial<Pick<Document, 'locality' | 'date' | 'term' | 'issuer'>>;

/** What stands behind the number of the first of some documents of that number, in both languages. */
function behind(...all: readonly Facts[]): readonly [vi: string, en: string] {
  const blank = { type: 'Kế hoạch', canonical: '12/KH-BCĐ', label: '12/KH-BCĐ', name: null, subject: null };
  const unknown = { locality: null, date: null, term: null, issuer: null };
  const rest = { source: null, conflicts: [], replacedBy: null, entry: null };
  const documents = all.map((facts, at): Document => ({ key: `${at}`, ...blank, ...unknown, ...rest, ...facts }));
  const [first] = documents;
  const snapshot = {
    namesakes: () => documents.slice(1).map(({ key }) => key),
    document: (key: string) => documents[Number(key)],
  };
  const apart = apartOf(snapshot, first!);
  return [apartInWords(apart, messages('vi'), 'vi'), apartInWords(apart, messages('en'), 'en')];
}

const LANG_SON = { locality: 'Lạng Sơn' };
const YEN_BAI = { locality: 'Yên Bái' };

suite('what tells a document from others of its number', () => {
  const rows: readonly (readonly [what: string, all: readonly Facts[], vi: string, en: string])[] = [
    ['nothing, where there are none', [LANG_SON], '', ''],
    ['its province', [LANG_SON, YEN_BAI, {}], ' (Lạng Sơn)', ' (Lạng Sơn)'],
    ['that its province is not known', [{}, LANG_SON, YEN_BAI], ' (chưa rõ địa phương)', ' (province not known)'],
    ['its year, rather than what is not known', [{ date: '2021' }, LANG_SON], ' (2021)', ' (2021)'],
    [
      'its province and its year, where each is shared',
      [
        { ...LANG_SON, date: '2021' },
        { ...LANG_SON, date: '2022' },
        { ...YEN_BAI, date: '2021' },
      ],
      ' (Lạng Sơn, 2021)',
      ' (Lạng Sơn, 2021)',
    ],
    [
      'its day, where the year is shared',
      [{ date: '2021-02-01' }, { date: '2021-03-01' }],
      ' (01/02/2021)',
      ' (1 Feb 2021)',
    ],
    ['its term', [{ term: 'XIII' }, { term: 'XII' }], ' (khóa XIII)', ' (term XIII)'],
    ['nothing, where all is the same', [LANG_SON, LANG_SON], '', ''],
  ];
  for (const [what, all, vi, en] of rows) test(what, () => assert.deepEqual(behind(...all), [vi, en]));
});
