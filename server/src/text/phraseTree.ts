/** No node: nodes are numbered from 1. */
export const NONE = 0;

/** So many branches are looked through faster than they are halved. */
const FEW = 8;

/**
 * The symbols of phrases as trees: a node is reached from another by one symbol. It is made of lists, of which a node
 * without branches, as most are, costs a few numbers; it is read in columns that are made when the first look-up comes.
 */
export class PhraseTree {
  /** The symbol that leads to each node. */
  readonly #symbol: number[] = [0];
  /** The first of each node's branches, and the next branch of the node that a node is a branch of. */
  readonly #branch: number[] = [NONE];
  readonly #next: number[] = [NONE];
  /** The same as it is read; made anew when nodes were added. */
  #columns: Columns | undefined;

  /** A new node that begins a tree. */
  root(): number {
    this.#columns = undefined;
    this.#symbol.push(0);
    this.#next.push(NONE);
    return this.#branch.push(NONE) - 1;
  }

  /** The node that a symbol leads to from another, which is entered if it is new. */
  enter(node: number, symbol: number): number {
    for (let to = this.#branch[node]!; to !== NONE; to = this.#next[to]!) if (this.#symbol[to] === symbol) return to;
    const made = this.root();
    this.#symbol[made] = symbol;
    this.#next[made] = this.#branch[node]!;
    this.#branch[node] = made;
    return made;
  }

  /** The node that a symbol leads to from another, or {@link NONE}. */
  follow(node: number, symbol: number): number {
    this.#columns ??= this.#inColumns();
    const { from, symbols, nodes } = this.#columns;
    let low = from[node]!;
    let high = from[node + 1]!;
    while (high - low > FEW) {
      const middle = (low + high) >> 1;
      if (symbols[middle]! <= symbol) low = middle;
      else high = middle;
    }
    for (; low < high; low++) if (symbols[low] === symbol) return nodes[low]!;
    return NONE;
  }

  #inColumns(): Columns {
    const count = this.#symbol.length;
    const from = new Int32Array(count + 1);
    const nodes = new Int32Array(count);
    let filled = 0;
    for (let node = 0; node < count; node++) {
      from[node] = filled;
      for (let to = this.#branch[node]!; to !== NONE; to = this.#next[to]!) nodes[filled++] = to;
      nodes.subarray(from[node], filled).sort((a, b) => this.#symbol[a]! - this.#symbol[b]!);
    }
    from[count] = filled;
    return { from, symbols: nodes.map((node) => this.#symbol[node]!), nodes };
  }
}

/** Where nodes lead: a look-up touches a few numbers and makes nothing. */
interface Columns {
  /** Where a node's branches begin in the two columns below; they end where the next node's begin. */
  readonly from: Int32Array;
  /** The symbols of its branches, in order. */
  readonly symbols: Int32Array;
  /** Where they lead. */
  readonly nodes: Int32Array;
}
