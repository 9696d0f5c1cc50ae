import { analyze } from '../../../server/src/recognition/analyze';
import type { ArticleAnalysis, Span } from '../../../server/src/recognition/mention';

/** A paragraph that is plainly the running text of an article. */
export const PROSE =
  'Các chi bộ đã bàn kỹ cách làm, giao việc cho từng đảng viên và hẹn ngày kiểm tra lại kết quả ở từng thôn.';

/** A second such paragraph, so that there is a body to speak of. */
export const MORE_PROSE =
  'Nhiều hộ dân cho biết họ đã thấy rõ việc nào xong, việc nào chậm, và ai là người phải trả lời trước thôn.';

/** An article's page of the given lines, analysed, with its spans as words. */
export function page(...lines: string[]): ArticleAnalysis & { readonly words: (spans: readonly Span[]) => string[] } {
  const text = lines.join('\n');
  return { ...analyze(text), words: (spans) => spans.map(({ start, end }) => text.slice(start, end)) };
}
