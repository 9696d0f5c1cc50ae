/** Small words that are no part of a body's name: behind a capitalised word they begin what is said of it. */
export const NOT_IN_NAMES: readonly string[] = (
  'cho đã đang sẽ là và của tại trong với có được bị này đó nói khi để về từ do ở vào ra lên nêu như thì mà nhưng hay ' +
  'hoặc cùng theo vừa mới cũng còn phải cần không chưa rằng nhấn khẳng chủ dự phát đề yêu ghi chỉ chia đánh biểu kết ' +
  'thăm trao mong lưu bày chúc cảm giao ký trả trình tặng đến đi làm giữ nhận đọc gửi hứa mời báo thông tiếp dẫn nhằm ' +
  'sau trước trên dưới giữa ngoài bằng qua đối vì nếu các những một hai ba bốn năm nhiều mỗi từng đều rất nhiệm khóa'
).split(' ');
