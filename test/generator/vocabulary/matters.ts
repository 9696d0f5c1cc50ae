/** A field of work that meetings are about. */
export interface Matter {
  /** «kết nạp người trẻ vào Đảng» */
  readonly work: string;
  /** What has to be done, to follow a verb. */
  readonly tasks: readonly string[];
  /** What has become better, as clauses. */
  readonly gains: readonly string[];
  /** What is still wanting, as clauses. */
  readonly wants: readonly string[];
}

export const MATTERS: readonly Matter[] = [
  {
    work: 'tạo nguồn và kết nạp người trẻ vào Đảng',
    tasks: [
      'rà từng chi bộ lâu năm chưa có người mới',
      'giao người có kinh nghiệm kèm cặp đoàn viên',
      'gắn chỉ tiêu kết nạp với việc xếp loại cuối năm',
    ],
    gains: [
      'nhiều bản vùng cao đã có chi bộ riêng',
      'tuổi đời bình quân của chi bộ giảm dần',
      'đoàn viên đi làm ăn xa vẫn giữ liên lạc với nơi cư trú',
    ],
    wants: ['người trẻ rời quê đi làm ngày một đông', 'có nơi chạy theo số lượng', 'hồ sơ xác minh còn chậm'],
  },
  {
    work: 'sắp xếp lại các phòng, ban và đầu mối bên trong',
    tasks: [
      'bỏ khâu trung gian không cần thiết',
      'làm rõ người, rõ việc, rõ thời hạn',
      'bố trí lại những người dôi ra cho hợp lý',
    ],
    gains: ['việc chồng chéo đã bớt đi rõ rệt', 'thời gian trình ký rút ngắn', 'người dân bớt phải đi lại nhiều lần'],
    wants: [
      'tâm lý ngại va chạm vẫn còn',
      'chế độ cho người nghỉ sớm chưa kịp thời',
      'trụ sở bỏ trống chưa có cách dùng',
    ],
  },
  {
    work: 'giám sát và giữ kỷ cương trong nội bộ',
    tasks: [
      'chọn đúng nơi dễ sinh chuyện để xem xét trước',
      'nói rõ khuyết điểm ngay từ chi bộ',
      'theo dõi đến cùng việc sửa chữa sau kết luận',
    ],
    gains: ['sai sót nhỏ được nhắc nhở sớm', 'đơn thư vượt cấp thưa dần', 'nền nếp sinh hoạt được giữ vững'],
    wants: [
      'tự phê bình còn hình thức',
      'cán bộ làm việc này ở cơ sở phần lớn kiêm nhiệm',
      'một số kết luận thực hiện dở dang',
    ],
  },
  {
    work: 'giảm nghèo và làm đường ở các thôn đặc biệt khó khăn',
    tasks: [
      'ưu tiên vốn cho đường liên thôn',
      'vận động nhà máy nhận con em hộ nghèo',
      'hướng dẫn từng hộ lập cách làm ăn riêng',
    ],
    gains: ['xe tải nhỏ đã vào được đến cuối bản', 'ruộng bậc thang cấy được hai vụ', 'trẻ con đến lớp đều hơn'],
    wants: ['nguồn vốn về muộn', 'hộ tái nghèo sau mưa lũ còn nhiều', 'chưa có nơi thu mua ổn định'],
  },
  {
    work: 'đưa dịch vụ công lên mạng và số hóa giấy tờ',
    tasks: [
      'cử người trực giúp dân thao tác',
      'nối kho dữ liệu của các ngành với nhau',
      'bớt giấy tờ mà dân đã nộp một lần',
    ],
    gains: [
      'tỷ lệ trả hẹn đúng ngày tăng lên',
      'nhiều cụ già đã biết tra cứu bằng điện thoại',
      'bàn tiếp dân bớt cảnh chen chúc',
    ],
    wants: [
      'đường truyền ở vùng cao chập chờn',
      'phần mềm của các ngành chưa khớp nhau',
      'người dân còn quen nộp bản giấy',
    ],
  },
  {
    work: 'bảo vệ rừng đầu nguồn và trồng cây gỗ lớn',
    tasks: [
      'giao rừng cho cộng đồng thôn giữ',
      'phạt nặng những vụ đốt nương trái phép',
      'ươm giống bản địa ngay tại xã',
    ],
    gains: ['mó nước đầu bản không còn cạn mùa khô', 'tiếng cưa máy đã vắng hẳn', 'người giữ rừng có thêm khoản thu'],
    wants: [
      'ranh giới giữa các chủ rừng chưa rõ',
      'giá gỗ nguyên liệu lên xuống thất thường',
      'lực lượng kiểm lâm mỏng',
    ],
  },
  {
    work: 'chăm lo trường lớp và giáo viên vùng cao',
    tasks: [
      'dồn điểm trường lẻ về trung tâm',
      'sửa bếp ăn bán trú trước mùa rét',
      'luân phiên giáo viên giữa vùng thấp và vùng cao',
    ],
    gains: [
      'học trò bỏ lớp sau Tết đã ít đi',
      'phòng học tạm được thay gần hết',
      'phụ huynh góp củi, góp rau cho bếp bán trú',
    ],
    wants: ['thiếu giáo viên tiếng Anh và tin học', 'đường đến trường hay sạt lở', 'nhà công vụ xuống cấp'],
  },
  {
    work: 'chuẩn bị nhân sự cho đại hội ở cơ sở',
    tasks: [
      'lấy ý kiến nơi cư trú thật kỹ',
      'chọn nơi làm trước để rút kinh nghiệm',
      'không để người cơ hội lọt vào danh sách',
    ],
    gains: ['văn kiện được góp ý từ sớm', 'cơ cấu nữ và người dân tộc thiểu số khá hơn', 'số phiếu tập trung cao'],
    wants: ['vài nơi còn lúng túng về cơ cấu', 'tài liệu gửi đại biểu sát ngày', 'thảo luận ở tổ chưa sôi nổi'],
  },
];
