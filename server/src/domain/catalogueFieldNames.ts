import type { CatalogueFile, EntryField } from './catalogueSchema';

/** What people may call a field of a catalogue instead of its name: their own words for what stands in it. */
export const FIELD_NAMES: Readonly<Record<EntryField | keyof CatalogueFile, readonly string[]>> = {
  $schema: [],
  about: ['giới thiệu', 'ghi chú'],
  documents: ['văn bản', 'các văn bản', 'danh mục', 'danh mục văn bản', 'danh sách'],
  type: ['loại', 'loại văn bản', 'thể loại', 'tên loại', 'kind'],
  number: ['số', 'số văn bản', 'no'],
  symbol: ['ký hiệu', 'kí hiệu', 'ký hiệu văn bản', 'code'],
  date: ['ngày', 'ngày ban hành', 'ngày tháng', 'ngày ký', 'ngày văn bản', 'day', 'issued'],
  issuer: ['cơ quan', 'cơ quan ban hành', 'nơi ban hành', 'tác giả', 'issued by', 'author'],
  term: ['khóa', 'khoá', 'nhiệm kỳ'],
  locality: ['địa phương', 'địa bàn', 'tỉnh', 'thành phố', 'tỉnh thành', 'nơi', 'place', 'province'],
  subject: ['trích yếu', 'nội dung', 'về', 'về việc', 'tiêu đề', 'title'],
  topics: ['chủ đề', 'chủ đề khác', 'trích yếu khác'],
  name: ['tên', 'tên luật', 'tên gọi', 'tên văn bản'],
  year: ['năm', 'năm ban hành'],
  congress: ['đại hội', 'kỳ đại hội'],
  aliases: ['tên khác', 'tên gọi khác', 'tên tắt', 'gọi tắt'],
  sources: ['nguồn', 'nguồn tin', 'dẫn nguồn'],
  certainty: ['mức chắc chắn', 'độ chắc chắn', 'độ tin cậy'],
  conflicts: ['mâu thuẫn', 'nguồn khác'],
  replacedBy: ['thay thế', 'văn bản thay thế', 'được thay thế bởi', 'bị thay thế bởi'],
};
