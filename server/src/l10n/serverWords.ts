import { counted } from './counted';
import { say } from './say';

/** What the server says of its own work and of files that cannot be read, or only in part. */
export const SERVER_WORDS = {
  // the server at work
  indexing: say('Đang đọc các bài', 'Reading articles'),
  indexed: say(
    (done: number, total: number) => `${counted.vi(done)}/${counted.vi(total)} bài`,
    (done, total) => `${counted.en(done)} of ${counted.en(total)} articles`,
  ),

  articlesRead: say(
    (articles: number, seconds: number) =>
      `Đã đọc ${counted.vi(articles)} bài trong ${seconds.toFixed(1).replace('.', ',')} giây`,
    (articles, seconds) =>
      `${articles === 1 ? '1 article' : `${counted.en(articles)} articles`} read in ${seconds.toFixed(1)} s`,
  ),
  settingsNotRead: say(
    'Không đọc được thiết lập; thiết lập trước đó vẫn có hiệu lực',
    'The settings could not be read; those from before stay in force',
  ),
  badPattern: say(
    (pattern: string) => `Mẫu “${pattern}” trong thiết lập không dùng được, bỏ qua`,
    (pattern) => `The pattern “${pattern}” in the settings cannot be used and is left out`,
  ),
  notWatched: say('Không theo dõi được thay đổi của các tệp', 'Changes of files cannot be watched'),
  progressNotShown: say('Không hiện được tiến độ', 'Progress cannot be shown'),
  requestFailed: say(
    (feature: string) => `Tính năng “${feature}” gặp lỗi`,
    (feature) => `The feature “${feature}” failed`,
  ),
  unexpected: say('Lỗi ngoài dự kiến', 'Unexpected error'),

  // exports
  exporting: say('Đang xuất dữ liệu', 'Exporting'),
  exported: say(
    (percent: number) => `${percent}%`,
    (percent) => `${percent}%`,
  ),
  exportWritten: say(
    (articles: number, place: string) => `Đã xuất ${counted.vi(articles)} bài vào ${place}`,
    (articles, place) => `${articles === 1 ? '1 article' : `${counted.en(articles)} articles`} exported to ${place}`,
  ),
  exportedInPart: say(
    'Việc đọc các bài đã bị dừng giữa chừng nên dữ liệu xuất ra có thể thiếu bài',
    'The reading of articles was stopped before its end, so that articles may be missing in the export',
  ),

  // files that cannot be read, or only in part
  missing: say('không tìm thấy', 'not found'),
  denied: say('không có quyền đọc', 'permission denied'),
  failed: say('không đọc được', 'could not be read'),
  tooLarge: say('lớn hơn cỡ tệp tối đa, bỏ qua', 'larger than the size limit, skipped'),
  overLimit: say(
    (size: string, limit: string) =>
      `${size}, lớn hơn cỡ tệp tối đa ${limit} (thiết lập danChieu.files.maximumSize), bỏ qua`,
    (size, limit) => `${size}, larger than the size limit of ${limit} (setting danChieu.files.maximumSize), skipped`,
  ),
  binary: say('là tệp nhị phân, bỏ qua', 'a binary file, skipped'),
  noFile: say('không phải là tệp thông thường, bỏ qua', 'not a regular file, skipped'),
  garbledName: say(
    'tên không đúng mã UTF-8, bỏ qua; hãy đổi tên',
    'its name is not valid UTF-8, skipped; please rename it',
  ),
  invalidUtf8: say(
    'có byte không đúng mã UTF-8; phần còn lại vẫn được đọc',
    'some bytes are not valid UTF-8; the rest was read',
  ),
  invalidUtf16: say(
    'có ký tự không đúng mã UTF-16; phần còn lại vẫn được đọc',
    'some characters are not valid UTF-16; the rest was read',
  ),
  keptDamaged: say(
    'phần chỉ mục đã lưu của bài này bị hỏng; bài được đọc lại',
    'what was kept of it is damaged; it is read again',
  ),
  notAnalysed: say('không phân tích được', 'could not be analysed'),
  notResolved: say('không xác định được các văn bản được dẫn', 'the documents that it cites could not be identified'),
  changed: say(
    'đã thay đổi sau khi được đọc nên không được xuất',
    'has changed since it was read, so it is not in the export',
  ),
  brokenLink: say('là liên kết không dẫn đến tệp nào', 'a link that leads to no file'),
  linkLoop: say('là liên kết đến thư mục đã đọc, bỏ qua', 'a link to a folder that has been read, skipped'),
} as const;
