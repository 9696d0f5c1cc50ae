import { Corpus } from '../../../server/src/corpus/corpus';
import type { Question } from '../../../server/src/features/diagnostics/check';
import { CHECKS } from '../../../server/src/features/diagnostics/registry';
import { presentation } from '../../../server/src/features/wording/presentation';
import type { Growing } from '../steps/growing';
import { nameOf } from './numberedNames';

/** What an article says again and again, and what the others of its day say of the same. */
const ARTICLES: Readonly<Record<string, { here(at: number): string; there(at: number): string }>> = {
  'figures that others give otherwise': {
    here: (at) => `Xã Pá ${nameOf(at)} có ${200 + at} hộ thoát nghèo trong năm qua.`,
    there: (at) => `Xã Pá ${nameOf(at)} có ${9000 + at} hộ thoát nghèo trong năm qua.`,
  },
  'holders of one office': {
    here: (at) => `Đồng chí Nông ${nameOf(at)}, Bí thư Tỉnh ủy Lạng Sơn, phát biểu.`,
    there: (at) => `Đồng chí Vi ${nameOf(at)}, Bí thư Tỉnh ủy Lạng Sơn, phát biểu.`,
  },
  'offices that others give to somebody else': {
    here: (at) => `Đồng chí Nông ${nameOf(at)}, Bộ trưởng Bộ Ea ${nameOf(at)}, phát biểu.`,
    there: (at) => `Đồng chí Vi ${nameOf(at)}, Bộ trưởng Bộ Ea ${nameOf(at)}, phát biểu.`,
  },
  'documents of another day and subject': {
    here: (at) => `Thực hiện Quyết định số ${100 + at}/QĐ-TTg ngày 05/03/2021 của Thủ tướng Chính phủ về trồng cà phê.`,
    there: (at) => `Thực hiện Quyết định số ${100 + at}/QĐ-TTg ngày 02/03/2021 của Thủ tướng Chính phủ về dạy nghề.`,
  },
};

/** Who and what articles on one event have in common. */
const EVENT = 'Đồng chí Lò Văn Thiềng và đồng chí Hà Văn Núi dự hội nghị học Kết luận số 21-KL/TW ngày 25/10/2021.';

const known = new Map<string, Question>();

/**
 * The checks of the registry, each asked about an article of so many sentences and two others of its day; that longer
 * articles have to be unpacked first is not counted.
 */
export const GROWING: readonly Growing<Question>[] = Object.entries(ARTICLES).flatMap(([kind, { here, there }]) =>
  CHECKS.map((check) => {
    const ask = (question: Question): number => Array.from(check.find(question)).length;
    const prepare = (sentences: number): Question => {
      const other = article(sentences, there);
      const key = `${sentences} ${kind}`;
      const question = known.get(key) ?? questionAbout([article(sentences, here), other, other]);
      known.set(key, question);
      ask(question);
      return question;
    };
    return { name: `${kind}: ${check.code}`, cost: 'forEach', prepare, ask };
  }),
);

function article(sentences: number, sentence: (at: number) => string): string {
  const all = Array.from({ length: sentences }, (_, at) => sentence(at));
  return ['Lạng Sơn họp bàn việc', '(20/06/2023)', EVENT, ...all].join('\n\n');
}

/** The first of some articles, in a corpus of all of them. */
function questionAbout(texts: readonly string[]): Question {
  const corpus = new Corpus();
  const uris = texts.map((_, index) => `file:///tin/bai-${index}.txt`);
  for (const [index, uri] of uris.entries()) corpus.update(uri, texts[index]!);
  const snapshot = corpus.snapshot();
  return { snapshot, article: snapshot.article(uris[0]!)!, shown: presentation('vi', true) };
}
