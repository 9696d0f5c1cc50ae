/**
 * Words that never begin what a number counts: prepositions, conjunctions, auxiliaries, adverbs, and the verbs that
 * most often follow a number. Source: what follows numbers in some four hundred news articles.
 */
export const NO_COUNTED_NOUNS = [
  ...'và hoặc hay nhưng mà thì là của cho với về từ đến tới tại ở trong ngoài trên dưới giữa bởi do vì nên để theo như'.split(
    ' ',
  ),
  ...'này đó kia ấy nay nào gì đâu sao vậy thế đã đang sẽ sắp vừa mới được bị có không chưa chỉ cũng đều còn vẫn lại'.split(
    ' ',
  ),
  ...'rất quá lắm hơn nhất nữa rồi xong ra vào lên xuống qua sang đi khi lúc nếu tuy dù bằng cùng cả mỗi từng các những'.split(
    ' ',
  ),
  ...'một hai ba bốn sáu bảy tám chín mười phải cần nên muốn dám hãy đừng nhằm gồm đối so tính trước sau bên gần xa'.split(
    ' ',
  ),
  ...'ông bà anh chị họ tôi chúng đảm bảo thực hiện tổ chức diễn ban quyết triển đạt hoàn tăng giảm chiếm thuộc nhận'.split(
    ' ',
  ),
  ...'trở bao trừ kể ký quy nêu nói cho biết đề nghị yêu cầu thông qua sửa bổ ngay hiện vốn gồm nhờ tức dân cư đây'.split(
    ' ',
  ),
  ...'x tỷ tỉ triệu nghìn ngàn trăm chục vạn rưỡi âm nhằm đồng thời tiếp tục khiến làm gây giúp phố ngõ giữ tân nguyên cựu phí thị gửi luôn đăng mang đưa lập nghỉ kết luận phát biểu phát tham dự'.split(
    ' ',
  ),
] as const;
