import type { MentionKind, PersonMention } from '../recognition/mention';
import type { Language } from './messages';

/** What the command line says. */
export interface CommandLineMessages {
  readonly help: string;
  readonly noCommand: string;
  unknownCommand(command: string): string;
  readonly noPaths: string;
  unknownFormat(format: string): string;
  unknownLanguage(language: string): string;
  noSize(size: string): string;
  unknownOption(option: string): string;
  valueMissing(option: string): string;
  valueTooMany(option: string): string;
  /** Something went wrong that is no fault of a file's. */
  broken(detail: string): string;
  readonly seeHelp: string;
  reading(done: number, total: number): string;
  /** Said of a folder in which there is nothing to analyse. */
  readonly noArticles: string;
  /** The heads of the table's columns. */
  readonly headings: { readonly place: string; readonly kind: string; readonly text: string; readonly reading: string };
  readonly kinds: Readonly<Record<MentionKind, string>>;
  readonly roles: Readonly<Record<PersonMention['role'], string>>;
  readonly undated: string;
  /** What the marks in the table mean. */
  legend(unresolved: string, ambiguous: string): string;
}

const en: CommandLineMessages = {
  help: `Usage: node dist/cli.js analyze PATH... [options]

Reads articles on Party and State work and prints what they refer to: documents,
titles, people, figures and dates. All files given together, and the built-in
catalogue, help to identify the documents.

PATH is a file, or a folder: its .txt and .md files are read, also in folders below it.

Options:
  --format json|ndjson|table   one JSON object (the default), one line of JSON for each
                               article, or tables to read
  --language en|vi             the language of messages, tables and reasons; if it is not
                               given, messages and tables follow the system, and the
                               reasons in JSON are in English
  --catalogue FILE             a catalogue of your own (YAML or JSON); may be given several
                               times. Files *.danchieu.yaml, .yml and .json in a folder
                               are used in any case
  --max-size KB                the largest file to read, in kilobytes (default: 65536)
  -h, --help                   show this text
  -v, --version                show the version

Exit status: 0 on success, 1 if a file could not be read or analysed, 2 for wrong use.
`,
  noCommand: 'No command given. Try: node dist/cli.js analyze PATH...',
  unknownCommand: (command) => `Unknown command “${command}”. The only command is “analyze”.`,
  noPaths: 'Give at least one file or folder.',
  unknownFormat: (format) => `Unknown format “${format}”. Choose json, ndjson or table.`,
  unknownLanguage: (language) => `Unknown language “${language}”. Choose en or vi.`,
  noSize: (size) => `“${size}” is not a size. Give a number of kilobytes, such as 2048.`,
  unknownOption: (option) => `Unknown option “${option}”.`,
  valueMissing: (option) => `The option “${option}” needs a value.`,
  valueTooMany: (option) => `The option “${option}” takes no value.`,
  broken: (detail) => `The analysis could not be finished: ${detail}`,
  seeHelp: 'Run with --help for more information.',
  reading: (done, total) => `${done} of ${total} files`,
  noArticles: 'there is no .txt or .md file in this folder',
  headings: { place: 'line', kind: 'kind', text: 'text', reading: 'meaning' },
  kinds: { directive: 'document', title: 'title', person: 'person', figure: 'figure', date: 'date' },
  roles: { official: 'official', byline: 'author of the article', credit: 'photographer', other: 'other' },
  undated: 'undated',
  legend: (unresolved, ambiguous) => `${unresolved} not identified   ${ambiguous} one of the documents that follow`,
};

const vi: CommandLineMessages = {
  help: `Cách dùng: node dist/cli.js analyze ĐƯỜNG-DẪN... [tùy chọn]

Đọc các bài báo về công tác Đảng và Nhà nước, in ra những gì bài nhắc đến: văn bản,
chức danh, nhân vật, số liệu và ngày tháng. Văn bản được xác định nhờ tất cả các tệp
nêu ra cùng nhau và danh mục văn bản có sẵn.

ĐƯỜNG-DẪN là một tệp hoặc một thư mục: các tệp .txt và .md trong thư mục và các thư mục
con đều được đọc.

Tùy chọn:
  --format json|ndjson|table   một đối tượng JSON (mặc định), mỗi bài một dòng JSON,
                               hoặc bảng để đọc
  --language en|vi             ngôn ngữ của thông báo, bảng và căn cứ; nếu không chọn,
                               thông báo và bảng theo hệ thống, căn cứ trong JSON viết
                               bằng tiếng Anh
  --catalogue TỆP              danh mục văn bản của bạn (YAML hoặc JSON); có thể nêu nhiều
                               lần. Các tệp *.danchieu.yaml, .yml và .json trong thư mục
                               luôn được dùng
  --max-size KB                cỡ tệp tối đa được đọc, tính bằng kilobyte (mặc định: 65536)
  -h, --help                   in phần trợ giúp này
  -v, --version                in số phiên bản

Mã thoát: 0 nếu thành công, 1 nếu có tệp không đọc hoặc không phân tích được, 2 nếu dùng
sai.
`,
  noCommand: 'Chưa có lệnh. Hãy thử: node dist/cli.js analyze ĐƯỜNG-DẪN...',
  unknownCommand: (command) => `Không có lệnh “${command}”. Chỉ có lệnh “analyze”.`,
  noPaths: 'Hãy nêu ít nhất một tệp hoặc thư mục.',
  unknownFormat: (format) => `Không có định dạng “${format}”. Hãy chọn json, ndjson hoặc table.`,
  unknownLanguage: (language) => `Không có ngôn ngữ “${language}”. Hãy chọn en hoặc vi.`,
  noSize: (size) => `“${size}” không phải là cỡ tệp. Hãy nêu số kilobyte, chẳng hạn 2048.`,
  unknownOption: (option) => `Không có tùy chọn “${option}”.`,
  valueMissing: (option) => `Tùy chọn “${option}” cần có giá trị.`,
  valueTooMany: (option) => `Tùy chọn “${option}” không nhận giá trị.`,
  broken: (detail) => `Không phân tích xong được: ${detail}`,
  seeHelp: 'Chạy với --help để xem trợ giúp.',
  reading: (done, total) => `${done}/${total} tệp`,
  noArticles: 'thư mục này không có tệp .txt hoặc .md nào',
  headings: { place: 'dòng', kind: 'loại', text: 'nguyên văn', reading: 'cách hiểu' },
  kinds: { directive: 'văn bản', title: 'chức danh', person: 'nhân vật', figure: 'số liệu', date: 'ngày tháng' },
  roles: { official: 'cán bộ', byline: 'tác giả bài báo', credit: 'tác giả ảnh', other: 'người khác' },
  undated: 'không rõ ngày',
  legend: (unresolved, ambiguous) =>
    `${unresolved} chưa xác định được   ${ambiguous} một trong các văn bản nêu sau dấu này`,
};

const languages: Readonly<Record<Language, CommandLineMessages>> = { en, vi };

/** What the command line says in a language. */
export function commandLineMessages(language: Language): CommandLineMessages {
  return languages[language];
}
