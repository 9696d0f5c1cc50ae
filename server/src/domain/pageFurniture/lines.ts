/** A line that begins with one of these is furniture, whatever follows. Source: see pageFurniture.ts. */
export const FURNITURE_OPENINGS = [
  'Trang chủ',
  'Hotline',
  'Tổng truy cập',
  'Tổng số truy cập',
  'Thống kê truy cập',
  'Số lượt truy cập',
  'Chia sẻ Zalo',
  'Theo dõi Báo',
  'Email của bạn sẽ không được hiển thị công khai',
  'Vui lòng nhập nội dung bình luận',
  'Bạn đã gửi thành công',
  'Các trường bắt buộc được đánh dấu',
  'Không có tin nào tiếp theo',
  'End of content',
  'Không có nhận xét nào',
  'No HTML tags allowed',
  'Lines and paragraphs break automatically',
  'Web page addresses and email addresses',
  'Leave a Reply',
  'Your email address will not be published',
  'Laisser un commentaire',
  'POWERED BY',
  'Bản quyền thuộc',
  'Giấy phép số',
  'Ghi rõ nguồn',
  'Không sao chép dưới mọi hình thức',
  'Vui lòng bật JavaScript',
] as const;

/**
 * Labels of furniture that sentences and headlines begin with, too («Địa chỉ đỏ …», «Theo dõi 12 đảng viên …»). They
 * are furniture alone, before a colon, with nothing but numbers after them, and below the article.
 */
export const FURNITURE_LABELS = [
  'Lượt xem',
  'Theo dõi',
  'Bản quyền',
  'Giấy phép hoạt động',
  'Cơ quan chủ quản',
  'Tổng Biên tập',
  'Tòa soạn',
  'Địa chỉ',
  'Điện thoại',
  'Ca khúc',
  'TAGS',
  'Tag',
  'Thẻ',
  'Từ khóa',
  'Chủ đề',
  'Dòng sự kiện',
] as const;
