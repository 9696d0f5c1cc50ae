/** Articles that several tests of features share. The cursor is put in by {@link at}. */
export const ARTICLES = {
  'toàn văn': `
    Lạng Sơn ban hành kế hoạch phát triển đảng viên

    (12/01/2022)

    Sáng 11/01/2022, Tỉnh ủy Lạng Sơn mở hội nghị học tập Kế hoạch số 27-KH/TU ngày 05/01/2022 của Ban Thường vụ Tỉnh ủy Lạng Sơn về phát triển đảng viên ở vùng biên.

    Đồng chí Nông Văn Tài, Phó Bí thư Thường trực Tỉnh ủy Lạng Sơn chủ trì hội nghị.

    Kết quả bước đầu

    Toàn tỉnh đã kết nạp trên 1.200 đảng viên mới, đạt 102,5% kế hoạch. Kế hoạch 27 đặt ra 29/30 chỉ tiêu.
  `,
  'nhắc lại': `
    Các chi bộ Lạng Sơn bàn cách làm

    (20/02/2022)

    Các chi bộ đã thảo luận Kế hoạch số 27-KH/TU ngày 05/01/2022 của Tỉnh ủy Lạng Sơn. Toàn tỉnh kết nạp trên 1.200 đảng viên mới.

    Đồng chí Nông Văn Tài, Phó Bí thư Thường trực Tỉnh ủy Lạng Sơn dự và phát biểu.
  `,
  'nơi khác': `
    Hà Nam triển khai kế hoạch

    (01/03/2022)

    Tỉnh ủy Hà Nam ban hành Kế hoạch số 27-KH/TU ngày 18/02/2022 về chuyển đổi số trong các cơ quan Đảng.
  `,
} as const;

/** The articles with the cursor before the `nth` occurrence of words in one of them. */
export function at(name: keyof typeof ARTICLES, words: string, nth = 1): Record<string, string> {
  let offset = -1;
  for (let found = 0; found < nth; found++) {
    offset = ARTICLES[name].indexOf(words, offset + 1);
    if (offset < 0) throw new Error(`«${words}» is not so often in «${name}»`);
  }
  return { ...ARTICLES, [name]: `${ARTICLES[name].slice(0, offset)}|${ARTICLES[name].slice(offset)}` };
}
