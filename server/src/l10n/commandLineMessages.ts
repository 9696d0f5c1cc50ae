import { counted } from './counted';
import type { Language } from './messages';

/** What the command line says. */
export interface CommandLineMessages {
  readonly help: string;
  readonly noCommand: string;
  unknownCommand(command: string): string;
  readonly noPaths: string;
  noFormat(known: string): string;
  unknownFormat(format: string, known: string): string;
  unknownTable(table: string, known: string): string;
  /** An option that `analyze` does not have. */
  onlyForExport(option: string): string;
  onlyForFormat(option: string, format: string): string;
  /** What should be an IRI is none. */
  noAddress(text: string): string;
  /** The format is several files. */
  outputNeeded(format: string): string;
  unknownLanguage(language: string): string;
  noSize(size: string): string;
  unknownOption(option: string): string;
  valueMissing(option: string): string;
  valueTooMany(option: string): string;
  /** Something went wrong that is no fault of a file's. */
  broken(detail: string): string;
  readonly seeHelp: string;
  reading(done: number, total: number): string;
  exporting(done: number, total: number): string;
  /** Said of the place of an export. */
  readonly taken: string;
  readonly overArticle: string;
  readonly amongArticles: string;
  /** So many files were left out of an export since they are no articles. */
  noArticlesLeftOut(files: number): string;
  /** So many files were analysed though they are no articles. */
  noArticlesMarked(files: number): string;
  /** Said of such a file in the table. */
  readonly noArticle: string;
  readonly interrupted: string;
  /** Said of a folder in which there is nothing to analyse. */
  readonly noArticles: string;
  /** The heads of the table's columns. */
  readonly headings: { readonly place: string; readonly kind: string; readonly text: string; readonly reading: string };
  readonly undated: string;
  /** What the marks in the table mean. */
  legend(unresolved: string, ambiguous: string): string;
}

const en: CommandLineMessages = {
  help: `Usage: node dist/cli.js analyze PATH... [options]
       node dist/cli.js export PATH... --format FORMAT [options]

Reads articles on Party and State work and finds what they refer to: documents,
titles, people, figures and dates. All files given together, and the built-in
catalogue, help to identify the documents. “analyze” prints what was found,
“export” writes it for other programs.

PATH is a file, or a folder: its .txt and .md files are read, also in folders below it.
Files that are no articles, such as notes, are marked by “analyze” and left out by “export”.

Options of analyze:
  --format json|ndjson|table   one JSON object (the default), one line of JSON for each
                               article, or tables to read

Options of export:
  --format FORMAT              json            one object with all articles
                               ndjson          one line of JSON for each article
                               csv             four tables: articles, mentions,
                                               citations, holders
                               brat            a collection of the annotation tool brat
                               web-annotation  W3C Web Annotation, JSON-LD
                               graphml         the network of citations
  --table TABLE                only this table of csv
  -o, --output PLACE           the file to write; for csv and brat a folder. Without it,
                               a format that is one file goes to standard output
  --force                      replace files that are there
  --base ADDRESS               where the articles are published, for web-annotation; if it
                               is not given, they are named as files of this computer

Options of both:
  --language en|vi             the language of messages, tables and reasons; if it is not
                               given, messages and tables follow the system, and the
                               reasons in data are in English
  --catalogue FILE             a catalogue of your own (YAML or JSON); may be given several
                               times. Files *.danchieu.yaml, .yml and .json in a folder
                               are used in any case
  --max-size KB                the largest file to read, in kilobytes (default: 65536)
  --cache FOLDER               where to keep what was found in the articles, so that the
                               next run is faster; if it is not given, in the system's
                               folder for such things
  --no-cache                   keep nothing, and use nothing that was kept
  -h, --help                   show this text
  -v, --version                show the version

Exit status: 0 on success, 1 if a file could not be read, analysed, exported or written,
2 for wrong use, 130 if it was interrupted.
`,
  noCommand: 'No command given. Try: node dist/cli.js analyze PATH...',
  unknownCommand: (command) => `Unknown command “${command}”. The commands are “analyze” and “export”.`,
  noPaths: 'Give at least one file or folder.',
  noFormat: (known) => `Choose a format with --format: ${known}.`,
  unknownFormat: (format, known) => `Unknown format “${format}”. Choose one of these: ${known}.`,
  unknownTable: (table, known) => `Unknown table “${table}”. Choose one of these: ${known}.`,
  onlyForExport: (option) => `The option “${option}” is only for “export”.`,
  onlyForFormat: (option, format) => `The option “${option}” is only for the format ${format}.`,
  noAddress: (text) => `“${text}” is not an address. Give one such as https://example.org/articles/.`,
  outputNeeded: (format) => `The format ${format} is several files: give a folder for them with --output.`,
  unknownLanguage: (language) => `Unknown language “${language}”. Choose en or vi.`,
  noSize: (size) => `“${size}” is not a size. Give a number of kilobytes, such as 2048.`,
  unknownOption: (option) => `Unknown option “${option}”.`,
  valueMissing: (option) => `The option “${option}” needs a value.`,
  valueTooMany: (option) => `The option “${option}” takes no value.`,
  broken: (detail) => `The work could not be finished: ${detail}`,
  seeHelp: 'Run with --help for more information.',
  reading: (done, total) => `${done} of ${total} files`,
  exporting: (done, total) => `exported: ${Math.floor((done / total) * 100)}%`,
  taken: 'exists already; --force replaces it',
  overArticle: 'is one of the articles and is not overwritten',
  amongArticles: 'lies in a folder of articles, where the texts of the export would be taken for articles',
  noArticlesLeftOut: (files) =>
    files === 1
      ? '1 file is not in the export: it is no article'
      : `${counted.en(files)} files are not in the export: they are no articles`,
  noArticlesMarked: (files) =>
    files === 1
      ? '1 file is no article: it is marked so, and “export” leaves it out'
      : `${counted.en(files)} files are no articles: they are marked so, and “export” leaves them out`,
  noArticle: 'no article',
  interrupted: 'Interrupted.',
  noArticles: 'there is no .txt or .md file in this folder',
  headings: { place: 'line', kind: 'kind', text: 'text', reading: 'meaning' },
  undated: 'undated',
  legend: (unresolved, ambiguous) => `${unresolved} not identified   ${ambiguous} one of the documents that follow`,
};

const vi: CommandLineMessages = {
  help: `Cách dùng: node dist/cli.js analyze ĐƯỜNG-DẪN... [tùy chọn]
           node dist/cli.js export ĐƯỜNG-DẪN... --format ĐỊNH-DẠNG [tùy chọn]

Đọc các bài báo về công tác Đảng và Nhà nước, tìm những gì bài nhắc đến: văn bản, chức
danh, nhân vật, số liệu và ngày tháng. Văn bản được xác định nhờ tất cả các tệp nêu ra
cùng nhau và danh mục văn bản có sẵn. “analyze” in kết quả, “export” ghi kết quả cho
chương trình khác.

ĐƯỜNG-DẪN là một tệp hoặc một thư mục: các tệp .txt và .md trong thư mục và các thư mục
con đều được đọc. Tệp không phải là bài báo, như ghi chép, được “analyze” ghi rõ và không
được “export” xuất ra.

Tùy chọn của analyze:
  --format json|ndjson|table   một đối tượng JSON (mặc định), mỗi bài một dòng JSON,
                               hoặc bảng để đọc

Tùy chọn của export:
  --format ĐỊNH-DẠNG           json            một đối tượng gồm tất cả các bài
                               ndjson          mỗi bài một dòng JSON
                               csv             bốn bảng: articles (bài), mentions (chỗ
                                               nhắc), citations (chỗ dẫn), holders (người
                                               giữ chức danh)
                               brat            dữ liệu của công cụ chú giải brat
                               web-annotation  W3C Web Annotation, JSON-LD
                               graphml         mạng lưới dẫn chiếu
  --table BẢNG                 chỉ một bảng của csv
  -o, --output NƠI-GHI         tệp cần ghi; với csv và brat là thư mục. Nếu không nêu,
                               định dạng gồm một tệp được in ra đầu ra chuẩn
  --force                      thay thế các tệp đã có
  --base ĐỊA-CHỈ               nơi công bố các bài, cho web-annotation; nếu không nêu, các
                               bài mang tên tệp trên máy này

Tùy chọn chung:
  --language en|vi             ngôn ngữ của thông báo, bảng và căn cứ; nếu không chọn,
                               thông báo và bảng theo hệ thống, căn cứ trong dữ liệu viết
                               bằng tiếng Anh
  --catalogue TỆP              danh mục văn bản của bạn (YAML hoặc JSON); có thể nêu nhiều
                               lần. Các tệp *.danchieu.yaml, .yml và .json trong thư mục
                               luôn được dùng
  --max-size KB                cỡ tệp tối đa được đọc, tính bằng kilobyte (mặc định: 65536)
  --cache THƯ-MỤC              nơi lưu những gì tìm thấy trong các bài để lần chạy sau nhanh
                               hơn; nếu không nêu, lưu trong thư mục hệ thống dành cho
                               dữ liệu tạm
  --no-cache                   không lưu gì và không dùng những gì đã lưu
  -h, --help                   in phần trợ giúp này
  -v, --version                in số phiên bản

Mã thoát: 0 nếu thành công, 1 nếu có tệp không đọc, không phân tích, không xuất hoặc không
ghi được, 2 nếu dùng sai, 130 nếu bị ngắt.
`,
  noCommand: 'Chưa có lệnh. Hãy thử: node dist/cli.js analyze ĐƯỜNG-DẪN...',
  unknownCommand: (command) => `Không có lệnh “${command}”. Các lệnh là “analyze” và “export”.`,
  noPaths: 'Hãy nêu ít nhất một tệp hoặc thư mục.',
  noFormat: (known) => `Hãy chọn định dạng bằng --format: ${known}.`,
  unknownFormat: (format, known) => `Không có định dạng “${format}”. Hãy chọn: ${known}.`,
  unknownTable: (table, known) => `Không có bảng “${table}”. Hãy chọn: ${known}.`,
  onlyForExport: (option) => `Tùy chọn “${option}” chỉ dùng cho “export”.`,
  onlyForFormat: (option, format) => `Tùy chọn “${option}” chỉ dùng cho định dạng ${format}.`,
  noAddress: (text) => `“${text}” không phải là địa chỉ. Hãy nêu địa chỉ như https://example.org/articles/.`,
  outputNeeded: (format) => `Định dạng ${format} gồm nhiều tệp: hãy nêu thư mục để ghi bằng --output.`,
  unknownLanguage: (language) => `Không có ngôn ngữ “${language}”. Hãy chọn en hoặc vi.`,
  noSize: (size) => `“${size}” không phải là cỡ tệp. Hãy nêu số kilobyte, chẳng hạn 2048.`,
  unknownOption: (option) => `Không có tùy chọn “${option}”.`,
  valueMissing: (option) => `Tùy chọn “${option}” cần có giá trị.`,
  valueTooMany: (option) => `Tùy chọn “${option}” không nhận giá trị.`,
  broken: (detail) => `Không làm xong được: ${detail}`,
  seeHelp: 'Chạy với --help để xem trợ giúp.',
  reading: (done, total) => `${done}/${total} tệp`,
  exporting: (done, total) => `đã xuất ${Math.floor((done / total) * 100)}%`,
  taken: 'đã có; thêm --force để thay thế',
  overArticle: 'là một trong các bài nên không bị ghi đè',
  amongArticles: 'nằm trong thư mục các bài, nơi các tệp .txt được xuất sẽ bị coi là bài',
  noArticlesLeftOut: (files) => `${counted.vi(files)} tệp không được xuất vì không phải là bài báo`,
  noArticlesMarked: (files) =>
    `${counted.vi(files)} tệp không phải là bài báo: kết quả có ghi rõ, và “export” không xuất những tệp này`,
  noArticle: 'không phải là bài báo',
  interrupted: 'Đã ngắt.',
  noArticles: 'thư mục này không có tệp .txt hoặc .md nào',
  headings: { place: 'dòng', kind: 'loại', text: 'nguyên văn', reading: 'cách hiểu' },
  undated: 'không rõ ngày',
  legend: (unresolved, ambiguous) =>
    `${unresolved} chưa xác định được   ${ambiguous} một trong các văn bản nêu sau dấu này`,
};

const languages: Readonly<Record<Language, CommandLineMessages>> = { en, vi };

/** What the command line says in a language. */
export function commandLineMessages(language: Language): CommandLineMessages {
  return languages[language];
}
