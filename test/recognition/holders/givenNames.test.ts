import { suitesOf } from './marked';

suitesOf('given names after words of address', {
  'short for someone named in full': [
    'Đồng chí <Lò Văn Hòa>, {Bí thư Huyện ủy → Lò Văn Hòa}, dự lễ. Đồng chí Hòa, {Bí thư Huyện ủy → Lò Văn Hòa}, trao quà.',
    'Theo ông Păn, {Giám đốc Sở Y tế → Mùa A Păn}, dịch đã lắng. Ông <Mùa A Păn> cảm ơn các y, bác sĩ.',
    'Bà <Vi Thị Páo> được điều động. Tháng 3, bà Páo được bầu giữ chức {Chủ tịch UBND xã → Vi Thị Páo}.',
  ],
  'a given name that is a word of bodies too': [
    'Đồng chí <Lê Văn Đoàn> dự. Đồng chí Đoàn, {Bí thư Huyện ủy → Lê Văn Đoàn}, kết luận.',
    'Đồng chí Đoàn, {Bí thư Huyện ủy → Lê Văn Đoàn}, đi cùng. Sau đó <Lê Văn Đoàn>, {Bí thư Huyện ủy → Lê Văn Đoàn}, phát biểu.',
  ],
  'of two who are called so, the one who has been named': [
    'Ông <Lò Văn Hòa> quê Mường La. Năm 2020, ông Hòa được bầu giữ chức {Phó Chủ tịch UBND huyện → Lò Văn Hòa}. Hôm nay bà <~Trần Thị Hòa> tặng hoa.',
    'Ông <~Lò Văn Hòa> và bà <~Trần Thị Hòa> dự. Đồng chí Hòa, {Trưởng Ban Tổ chức Huyện ủy → ?}, kết luận.',
  ],
  'someone whose full name is nowhere: nobody else holds the office': [
    'Ông Hòa, {Chủ tịch UBND xã → ?}, mở đầu. Sau đó {Chủ tịch UBND xã → Lò Văn Tám} <Lò Văn Tám> của xã bạn phát biểu.',
    'Đồng chí Hòa – {Bí thư Chi bộ → ?}; đồng chí <Lò Văn Tám> – {Phó Bí thư → Lò Văn Tám}.',
    'Ông <~Lò Văn Tám> cùng ông Hòa, {Giám đốc Sở Y tế → ?}, đi khảo sát.',
    'Bà <~Vi Thị Páo> kể. Anh Lểnh được bầu làm {Trưởng bản → ?} từ năm 2019.',
  ],
  'a pronoun inside a sentence, whatever verb follows': [
    'Ông <Mùa A Kiện> quê Mường La. Tháng 9/2010 ông vào Tây Nguyên giữ chức {Bí thư Huyện ủy → Mùa A Kiện}.',
    'Bà <Vi Thị Páo> là giáo viên. Từ năm 2001, bà dạy học, làm {Hiệu trưởng → Vi Thị Páo}.',
  ],
  'no pronoun: people in general, or someone else': [
    'Ông <~Mùa A Kiện> kể. Năm 2010 anh em trong bản bầu {Trưởng bản → many}.',
    'Ông <~Mùa A Kiện> nêu ý kiến. Theo ông, {Chủ tịch UBND tỉnh → ?} nên đối thoại.',
    'Bà <~Vi Thị Páo> dự. Hôm ấy một anh làm {Trưởng thôn → ?} đã nói rõ.',
  ],
  'no name at all': [
    'Ông <Lò Văn Tám>, thạc sĩ Luật, {Phó Giám đốc Sở Tư pháp → Lò Văn Tám}, trả lời.',
    'Ông <Lò Văn Tám> là cử nhân Kinh tế, từng giữ chức {Chủ tịch UBND xã → Lò Văn Tám}.',
  ],
});
