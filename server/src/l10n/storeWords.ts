import { say } from './say';

/** What is said of the index that is kept between sessions. */
export const STORE_WORDS = {
  storedFile: say(
    (name: string, why: string) => `Tệp chỉ mục đã lưu ${name} ${why}; các bài trong đó sẽ được đọc lại`,
    (name, why) => `The stored index file ${name} ${why}; its articles are read again`,
  ),
  storedDamaged: say('bị hỏng hoặc không đầy đủ', 'is damaged or incomplete'),
  storedForeign: say('không do tiện ích này ghi', 'was not written by this extension'),
  storedNewer: say('do phiên bản mới hơn ghi', 'was written by a newer version'),
  storedOtherRules: say('do phiên bản khác ghi', 'was written by another version'),
  storedUnread: say(
    (detail: string) => `không đọc hoặc không xóa được (${detail})`,
    (detail) => `could not be read or deleted (${detail})`,
  ),
  notStored: say(
    (why: string) => `Không lưu được chỉ mục: ${why}. Mọi tính năng vẫn dùng được, nhưng lần sau các bài phải đọc lại`,
    (why) => `The index cannot be stored: ${why}. Everything works, but the articles have to be read again next time`,
  ),
  storeFull: say('ổ đĩa đã đầy', 'the disk is full'),
  storeDenied: say('không có quyền ghi', 'no permission to write'),
  storeLimit: say('đã đạt cỡ tối đa', 'it has reached its largest size'),
} as const;
