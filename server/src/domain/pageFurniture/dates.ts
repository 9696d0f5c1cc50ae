/** Labels that name whoever put an article on the site, with the date behind the name. Source: see pageFurniture.ts. */
export const DATE_SENDER_LABELS = [
  'Đăng bởi',
  'Người đăng',
  'Người gửi',
  'Gửi bởi',
  'Viết bởi',
  'Được viết bởi',
  'Được đăng bởi',
  'Posted by',
  'Written by',
  'by',
] as const;

/** Labels that a publication date stands behind. */
export const DATE_LABELS = [
  'Thời gian đăng',
  'Ngày giờ đăng',
  'Giờ đăng',
  'Ngày đăng tin',
  'Ngày đăng bài',
  'bài viết gốc',
  'tin gốc',
  'bài gốc',
  'Đăng tải',
  'Đã đăng',
  'Được đăng',
  'Ngày phát hành',
  'Ngày tạo',
  'Ngày viết',
  'Published',
  'Posted on',
  'Ngày đăng',
  'Đăng ngày',
  'Đăng lúc',
  'Gửi lúc',
  'Xuất bản',
  'Xuất bản ngày',
  'Ngày xuất bản',
  'Thời gian',
  'date',
  'bởi',
  'lúc',
  'ngày',
  'giờ',
] as const;

/** … and the day of the last change, which papers show in its place. */
export const UPDATE_LABELS = [
  'Cập nhật cuối',
  'Cập nhật lần cuối',
  'Lần cập nhật cuối',
  'Updated',
  'Last updated',
  'Cập nhật',
  'Cập nhật lúc',
  'Cập nhật ngày',
  'Ngày cập nhật',
] as const;
