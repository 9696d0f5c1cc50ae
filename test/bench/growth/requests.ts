import { type OneArticle, oneArticle, REQUESTS } from '../articleRequests';
import type { Growing } from '../steps/growing';
import { nameOf } from './numberedNames';

/** Articles that nobody writes, but that may lie in a folder by accident or malice: how each says the same again. */
const ARTICLES: Readonly<Record<string, (at: number) => string>> = {
  'one document with a wrong date, again and again': (at) =>
    `Thực hiện Kết luận số 21-KL/TW, ngày ${1 + (at % 24)}/11/2021 của Ban Bí thư về trồng cà phê.`,
  'documents that are all different': (at) =>
    `Thực hiện Quyết định số ${1000 + at}/QĐ-UBND ngày 02/03/2022 của Ủy ban nhân dân tỉnh Lạng Sơn.`,
  'short forms of one document': () => 'Theo Nghị quyết số 18 thì làm trước.',
  'people who are all different': (at) => `Đồng chí Nguyễn ${nameOf(at)}, Bí thư Huyện ủy, phát biểu.`,
  'one person in many offices': (at) => `Đồng chí Nguyễn Văn Hặc, Bí thư Huyện ủy Ea ${nameOf(at)}, phát biểu.`,
};

/** Requests about an article of so many mentions. */
export const GROWING: readonly Growing<OneArticle>[] = Object.entries(ARTICLES).flatMap(([kind, sentence]) => {
  const known = new Map<number, OneArticle>();
  const prepare = (mentions: number): OneArticle => {
    const sentences = Array.from({ length: mentions }, (_, at) => sentence(at));
    const article = known.get(mentions) ?? oneArticle(['Tin Lạng Sơn', '(20/06/2023)', ...sentences].join('\n\n'));
    known.set(mentions, article);
    return article;
  };
  return REQUESTS.map(({ name, ask }) => ({ name: `${kind}: ${name}`, cost: 'forEach', prepare, ask }));
});
