import type { EntryField } from '../domain/catalogueSchema';
import { type Row, say } from './say';

/** What each field of an entry is, for whoever writes one. */
export const FIELD_WORDS: Readonly<Record<EntryField, Row<string>>> = {
  type: say(
    'Loại văn bản, như Nghị quyết, Kết luận, Kế hoạch.',
    'Type of the document, such as Nghị quyết or Kế hoạch.',
  ),
  number: say(
    'Số văn bản; văn bản quy phạm pháp luật ghi cả năm: 27, 30/2020.',
    'Number; with its year where the number holds one: 27, 30/2020.',
  ),
  symbol: say(
    'Ký hiệu đứng sau số, gồm loại văn bản và cơ quan: KL/TW, KH/TU, NĐ-CP.',
    'What stands behind the number: type and body, as in KL/TW, KH/TU, NĐ-CP.',
  ),
  date: say(
    'Ngày ban hành, theo thứ tự năm-tháng-ngày: 2021-10-25; cũng có thể chỉ ghi năm, hoặc năm và tháng.',
    'Date of issue as year-month-day: 2021-10-25; the year, or year and month, are enough if no more is known.',
  ),
  issuer: say('Cơ quan ban hành.', 'The body that issued it.'),
  term: say(
    'Khóa của Ban Chấp hành Trung ương, bằng số La Mã; dùng cho văn bản của Đảng ở Trung ương.',
    'Term of the Central Committee in Roman numerals, of a central Party document.',
  ),
  locality: say(
    'Tỉnh, thành phố của cơ quan ban hành; cần cho văn bản của địa phương.',
    'Province of the body that issued it; a local document needs it.',
  ),
  subject: say('Trích yếu, không có chữ “về” ở đầu.', 'What it is about: its title without “về”.'),
  topics: say(
    'Những cách khác báo chí dùng để nêu trích yếu.',
    'Other words in which the press says what it is about.',
  ),
  name: say(
    'Tên luật, bộ luật, pháp lệnh, không có chữ chỉ loại và năm: Đất đai.',
    'Name of a law without its type word and year: Đất đai.',
  ),
  year: say('Năm đi với tên luật: 2024.', 'The year that a law is cited by: 2024.'),
  congress: say(
    'Đại hội toàn quốc đã thông qua nghị quyết này, bằng số La Mã.',
    'The national congress whose resolution it is, in Roman numerals.',
  ),
  aliases: say('Tên gọi khác: Đề án 06, Khoán 10.', 'Other names: Đề án 06, Khoán 10.'),
  sources: say(
    'Nơi lấy thông tin: địa chỉ trang mạng, tên sách, hồ sơ lưu trữ.',
    'Where the facts are from: a web address, a book, a file of an archive.',
  ),
  certainty: say(
    'Mức chắc chắn: partly là một phần chưa có nguồn, weak là chỉ có một nguồn đáng ngờ.',
    'partly: some of it has no source; weak: one doubtful source stands alone.',
  ),
  conflicts: say(
    'Những điều nguồn khác ghi khác: field là mục, value là nội dung khác, source là nguồn.',
    'What other sources say otherwise: in which field, which value, and the source.',
  ),
  replacedBy: say('Văn bản thay thế: 399-QĐ/TW khóa XIII.', 'The document that took its place: 399-QĐ/TW khóa XIII.'),
};

/** The rest of a catalogue file. */
export const FILE_WORDS = {
  documents: say('Danh sách các văn bản.', 'The documents, one entry each.'),
  about: say('Danh mục văn bản này nói về gì, để người đọc biết.', 'What this catalogue is about, for its readers.'),
} as const;

/** What is wrong in catalogue files, by the codes of the diagnostics. */
export const CATALOGUE_WORDS = {
  catalogueFaults: {
    vi: {
      unread: (why: string) => `Không đọc được tệp này (${why}).`,
      tooLarge: (size: string, limit: string) =>
        `Tệp này có ${size}, lớn hơn mức tối đa ${limit} của một danh mục văn bản; hãy chia thành nhiều tệp.`,
      damaged: () => 'Có ký tự hỏng. Tệp cần được lưu theo mã UTF-8.',
      syntax: () => 'Chỗ này không đúng cú pháp của YAML hay JSON.',
      unclosed: () => 'Thiếu một dấu ở gần đây: dấu gạch đầu dòng, dấu phẩy, hoặc dấu ngoặc đóng.',
      indent: () => 'Dòng này thụt vào không khớp với các dòng quanh nó.',
      tab: () =>
        'YAML không cho thụt dòng bằng phím Tab; hãy dùng dấu cách. Khi chưa sửa, văn bản ở đây và những văn bản bên dưới có thể không được đọc.',
      tooDeep: () => 'Các mục lồng nhau quá nhiều cấp nên không đọc tệp này.',
      alias: (name: string) => `Không dùng được tham chiếu *${name}; hãy viết rõ giá trị ra.`,
      repeatedKey: (key: string) => `Mục “${key}” đã có ở trên; giá trị ở đây không được dùng.`,
      noDocuments: () => 'Tệp danh mục văn bản phải bắt đầu bằng “documents:”, bên dưới là các văn bản.',
      wrongKind: (key: string, kind: string) => {
        const wanted = { array: 'một danh sách', object: 'một nhóm gồm các tên mục và giá trị' }[kind] ?? 'một giá trị';
        return key === '' ? `Chỗ này phải là ${wanted}.` : `“${key}” phải là ${wanted}.`;
      },
      unknownKey: (key: string, near: string) =>
        near === '' ? `Không có mục “${key}”.` : `Không có mục “${key}”. Có phải là “${near}”?`,
      missing: (key: string) => `Thiếu “${key}”.`,
      noName: () => 'Cần “number” và “symbol”, hoặc “name” và “year”, hoặc “congress” để biết đây là văn bản nào.',
      notAllowed: (key: string, value: string, near: string) =>
        near === ''
          ? `“${value}” không dùng được cho “${key}”.`
          : `“${value}” không dùng được cho “${key}”. Có phải là “${near}”?`,
      notAProvince: (value: string, near: string) =>
        `“${value}” không dùng được cho “locality”: ở đây chỉ ghi được tên tỉnh, thành phố trực thuộc Trung ương.${near === '' ? '' : ` Có phải là “${near}”?`}`,
      malformed: (key: string, value: string) => `“${value}” không đúng dạng của “${key}”.`,
      malformedDate: (value: string, meant: string) =>
        meant === ''
          ? `“${value}” không phải là ngày; hãy viết năm-tháng-ngày, như 2021-10-25.`
          : `Ngày được viết theo thứ tự năm-tháng-ngày: ${meant}.`,
      impossibleDate: (date: string) => `Lịch không có ngày ${date}.`,
      noPeriod: (symbol: string) => `Số của ${symbol} được đánh lại từ đầu sau mỗi kỳ đại hội: cần “term” hoặc “date”.`,
      noPlace: (symbol: string) => `Địa phương nào cũng có văn bản ${symbol}: cần “locality”.`,
      termAgainstDate: (term: string, date: string, other: string) =>
        `Khóa ${term} không khớp với ngày ${date}, thuộc khóa ${other}.`,
      typeAgainstSymbol: (type: string, abbreviation: string) =>
        `Loại ${type} không khớp với chữ ${abbreviation} trong ký hiệu.`,
      repeatedDocument: () =>
        'Văn bản này đã được ghi ở chỗ khác; chỗ kia được dùng, những điều ghi khác ở đây được nêu là mâu thuẫn.',
      differs: (value: string, source: string) =>
        source === ''
          ? `Danh mục văn bản có sẵn ghi khác: ${value}.`
          : `Danh mục văn bản có sẵn ghi khác: ${value} (${source}).`,
    },
    en: {
      unread: (why: string) => `This file could not be read (${why}).`,
      tooLarge: (size: string, limit: string) =>
        `This file has ${size}, more than the ${limit} that a catalogue may have; please split it.`,
      damaged: () => 'There are damaged characters. The file must be saved as UTF-8.',
      syntax: () => 'This is not valid YAML or JSON.',
      unclosed: () => 'Something is missing near here: the dash of an item, a comma, or a closing bracket or quote.',
      indent: () => 'The indentation of this line does not fit the lines around it.',
      tab: () =>
        'YAML does not allow tabs as indentation; use spaces. Until then the document here and those below may not be read.',
      tooDeep: () => 'This is nested too deeply, so the file is not read.',
      alias: (name: string) => `The alias *${name} cannot be used here; write the value out.`,
      repeatedKey: (key: string) => `The key “${key}” stands above already; the value here is not used.`,
      noDocuments: () => 'A catalogue begins with “documents:”, with the documents below.',
      wrongKind: (key: string, kind: string) => {
        const wanted = { array: 'a list', object: 'an entry of keys and values' }[kind] ?? 'a single value';
        return key === '' ? `This must be ${wanted}.` : `“${key}” must be ${wanted}.`;
      },
      unknownKey: (key: string, near: string) =>
        near === '' ? `There is no key “${key}”.` : `There is no key “${key}”. Did you mean “${near}”?`,
      missing: (key: string) => `“${key}” is missing.`,
      noName: () => 'To tell which document this is, it needs “number” and “symbol”, “name” and “year”, or “congress”.',
      notAllowed: (key: string, value: string, near: string) =>
        near === '' ? `“${key}” cannot be “${value}”.` : `“${key}” cannot be “${value}”. Did you mean “${near}”?`,
      notAProvince: (value: string, near: string) =>
        `“${value}” cannot be a “locality”: only provinces and cities under central rule can.${near === '' ? '' : ` Did you mean “${near}”?`}`,
      malformed: (key: string, value: string) => `“${value}” does not have the form of “${key}”.`,
      malformedDate: (value: string, meant: string) =>
        meant === ''
          ? `“${value}” is not a date; write year-month-day, as in 2021-10-25.`
          : `Dates are written as year-month-day: ${meant}.`,
      impossibleDate: (date: string) => `The calendar has no day ${date}.`,
      noPeriod: (symbol: string) => `The numbers of ${symbol} restart with each congress: “term” or “date” is needed.`,
      noPlace: (symbol: string) => `Each province has documents ${symbol}: “locality” is needed.`,
      termAgainstDate: (term: string, date: string, other: string) =>
        `Term ${term} does not fit the date ${date}, which is in term ${other}.`,
      typeAgainstSymbol: (type: string, abbreviation: string) =>
        `The type ${type} does not fit ${abbreviation} in the symbol.`,
      repeatedDocument: () =>
        'This document has another entry, which is used; what differs here is shown as a conflict.',
      differs: (value: string, source: string) =>
        source === ''
          ? `The built-in catalogue differs: ${value}.`
          : `The built-in catalogue differs: ${value} (${source}).`,
    },
  },
  catalogueLine: say(
    (file: string, line: number) => `${file}, dòng ${line}`,
    (file, line) => `${file}, line ${line}`,
  ),
  otherEntry: say('Chỗ được dùng', 'The entry that is used'),
  entrySnippet: say('Một văn bản', 'An entry'),
} as const;
