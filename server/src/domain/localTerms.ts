/**
 * Terms of the Party committees of provinces. Their congresses meet in the months before the national one, each
 * province on days of its own, so between the first and the last of them a date alone does not tell the term.
 * Sources: the calls to the congresses of 2020, Chỉ thị 35-CT/TW of 30 May 2019, and of 2025, Chỉ thị 45-CT/TW of 14 April
 * 2025; in 2020 the last of the 67 committees had met by 29 October (baotintuc.vn 20201030202908523). The days of the
 * earlier congresses are general knowledge, not looked up; they are wide enough to leave a term open rather than wrong.
 * Hà Nội's 06-CTr/TU of 2016, 2021 and 2026 bear the calendar out
 * (http://kinhtedothi.vn/ha-noi-tong-ket-3-chuong-trinh-cong-tac-cua-thanh-uy-khoa-xvi-nhiem-ky-2015-2020-397445.html).
 */
export interface LocalTerm {
  /** As the press writes the term of office. */
  readonly years: string;
  /** The congresses that began it met from the first of these days to the second. */
  readonly congresses: { readonly from: string; readonly to: string };
}

export const LOCAL_TERMS: readonly LocalTerm[] = [
  { years: '1996-2000', congresses: { from: '1996-04-01', to: '1996-06-15' } },
  { years: '2000-2005', congresses: { from: '2000-11-01', to: '2001-02-28' } },
  { years: '2005-2010', congresses: { from: '2005-10-15', to: '2006-02-28' } },
  { years: '2010-2015', congresses: { from: '2010-08-15', to: '2010-11-30' } },
  { years: '2015-2020', congresses: { from: '2015-08-15', to: '2015-11-30' } },
  { years: '2020-2025', congresses: { from: '2020-08-15', to: '2020-11-15' } },
  { years: '2025-2030', congresses: { from: '2025-08-15', to: '2025-11-15' } },
];
