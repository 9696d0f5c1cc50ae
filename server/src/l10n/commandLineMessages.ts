import type { Language } from './messages';

/** What the command line says. */
export interface CommandLineMessages {
  readonly help: string;
  readonly noCommand: string;
  unknownCommand(command: string): string;
  readonly noPaths: string;
  unknownFormat(format: string): string;
  unknownLanguage(language: string): string;
  unknownOption(option: string): string;
  valueMissing(option: string): string;
  valueTooMany(option: string): string;
  /** Something went wrong that is no fault of a file's. */
  broken(detail: string): string;
  readonly seeHelp: string;
  reading(done: number, total: number): string;
  headings: { readonly place: string; readonly kind: string; readonly text: string; readonly reading: string };
  readonly undated: string;
}

const en: CommandLineMessages = {
  help: `Usage: dan-chieu analyze PATH... [options]

Reads articles on Party and State work and prints what they refer to: documents,
offices, people, figures and dates. Documents are told apart with the help of all
files given together and of the built-in catalogue.

PATH is a file, or a folder whose .txt and .md files are read, with those below it.

Options:
  --format json|ndjson|table   one JSON object (the default), one JSON line for each
                               article, or tables to read
  --language en|vi             language of messages, and of the reasons in the output, which
                               are English in JSON where none is asked for
  -h, --help                   show this text
  -v, --version                show the version

Exit status: 0 if all went well, 1 if a file could not be read or analysed, 2 for wrong
use.
`,
  noCommand: 'What is to be done? Try: analyze PATH...',
  unknownCommand: (command) => `There is no command «${command}».`,
  noPaths: 'Name at least one file or folder.',
  unknownFormat: (format) => `There is no format «${format}»: json, ndjson or table.`,
  unknownLanguage: (language) => `There is no language «${language}»: en or vi.`,
  unknownOption: (option) => `There is no option «${option}».`,
  valueMissing: (option) => `«${option}» needs a value.`,
  valueTooMany: (option) => `«${option}» takes no value.`,
  broken: (detail) => `The work could not be finished: ${detail}`,
  seeHelp: '--help says more.',
  reading: (done, total) => `${done} of ${total} files`,
  headings: { place: 'line', kind: 'kind', text: 'text', reading: 'reading' },
  undated: 'undated',
};

const vi: CommandLineMessages = {
  help: `Cách dùng: dan-chieu analyze ĐƯỜNG-DẪN... [tùy chọn]

Đọc các bài viết về công tác của Đảng và Nhà nước, in ra những gì bài nhắc đến: văn
bản, chức vụ, người, con số và ngày tháng. Văn bản được nhận ra nhờ tất cả các tệp
được nêu và danh mục có sẵn.

ĐƯỜNG-DẪN là một tệp, hoặc một thư mục: các tệp .txt và .md trong đó đều được đọc.

Tùy chọn:
  --format json|ndjson|table   một đối tượng JSON (mặc định), mỗi bài một dòng JSON,
                               hoặc bảng để đọc
  --language en|vi             ngôn ngữ của thông báo, và của lý do trong kết quả (JSON ghi
                               bằng tiếng Anh nếu không chọn)
  -h, --help                   in phần này
  -v, --version                in phiên bản

Mã thoát: 0 nếu mọi việc ổn, 1 nếu có tệp không đọc hoặc không phân tích được,
2 nếu dùng sai.
`,
  noCommand: 'Cần làm gì? Thử: analyze ĐƯỜNG-DẪN...',
  unknownCommand: (command) => `Không có lệnh «${command}».`,
  noPaths: 'Hãy nêu ít nhất một tệp hoặc thư mục.',
  unknownFormat: (format) => `Không có định dạng «${format}»: json, ndjson hoặc table.`,
  unknownLanguage: (language) => `Không có ngôn ngữ «${language}»: en hoặc vi.`,
  unknownOption: (option) => `Không có tùy chọn «${option}».`,
  valueMissing: (option) => `«${option}» cần có giá trị.`,
  valueTooMany: (option) => `«${option}» không nhận giá trị.`,
  broken: (detail) => `Không làm xong được: ${detail}`,
  seeHelp: 'Xem thêm với --help.',
  reading: (done, total) => `${done}/${total} tệp`,
  headings: { place: 'dòng', kind: 'loại', text: 'nguyên văn', reading: 'cách hiểu' },
  undated: 'không rõ ngày',
};

const languages: Readonly<Record<Language, CommandLineMessages>> = { en, vi };

/** What the command line says in a language. */
export function commandLineMessages(language: Language): CommandLineMessages {
  return languages[language];
}
