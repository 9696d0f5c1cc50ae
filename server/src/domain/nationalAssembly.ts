/**
 * Terms of the National Assembly and how its documents bear them: 43/2022/QH15 is of the fifteenth.
 * A `source` of `general knowledge` marks years that no page was found for.
 */

/** One term of the National Assembly. */
export interface AssemblyTerm {
  readonly term: string;
  /** The years of office, both as the press writes them («nhiệm kỳ 2021-2026»). */
  readonly from: number;
  readonly to: number;
  /** What stands in the symbols of its documents. */
  readonly symbol: string;
  readonly source: string;
}

export const ASSEMBLY_TERMS: readonly AssemblyTerm[] = [
  {
    term: 'XI',
    from: 2002,
    to: 2007,
    symbol: 'QH11',
    source: 'https://defzone.net/wiki/Qu%E1%BB%91c_h%E1%BB%99i_Vi%E1%BB%87t_Nam_kh%C3%B3a_XI',
  },
  { term: 'XII', from: 2007, to: 2011, symbol: 'QH12', source: 'general knowledge' },
  { term: 'XIII', from: 2011, to: 2016, symbol: 'QH13', source: 'general knowledge' },
  {
    term: 'XIV',
    from: 2016,
    to: 2021,
    symbol: 'QH14',
    source: 'https://vi.m.wikipedia.org/wiki/Qu%E1%BB%91c_h%E1%BB%99i_Vi%E1%BB%87t_Nam_kh%C3%B3a_14',
  },
  { term: 'XV', from: 2021, to: 2026, symbol: 'QH15', source: 'general knowledge' },
  { term: 'XVI', from: 2026, to: 2031, symbol: 'QH16', source: 'public texts' },
];
