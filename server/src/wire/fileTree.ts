/** A folder or a file of the tree; what lies in it is found by the parts of its path. */
interface Node<V> {
  value?: V;
  /** Undefined in files: there are very many of them. */
  inside?: Map<string, Node<V>>;
}

/**
 * Values by URI, folder by folder: what a file or folder holds is found without a look at anything else, however
 * many files there are.
 */
export class FileTree<V> {
  readonly #root: Node<V> = {};
  #size = 0;

  /** How many URIs have a value. */
  get size(): number {
    return this.#size;
  }

  get(uri: string): V | undefined {
    return this.#node(uri)?.value;
  }

  set(uri: string, value: V): void {
    let node = this.#root;
    for (const part of parts(uri)) {
      node.inside ??= new Map();
      let next = node.inside.get(part);
      if (next === undefined) {
        next = {};
        node.inside.set(part, next);
      }
      node = next;
    }
    if (node.value === undefined) this.#size++;
    node.value = value;
  }

  /** Takes out one URI, and folders that are empty then. What lies below it stays. */
  delete(uri: string): void {
    const path = parts(uri);
    const nodes = [this.#root];
    for (const part of path) {
      const next = nodes.at(-1)!.inside?.get(part);
      if (next === undefined) return;
      nodes.push(next);
    }
    const last = nodes.at(-1)!;
    if (last.value === undefined) return;
    delete last.value;
    this.#size--;
    for (let depth = path.length; depth > 0; depth--) {
      const node = nodes[depth]!;
      if (node.value !== undefined || (node.inside?.size ?? 0) > 0) return;
      nodes[depth - 1]!.inside?.delete(path[depth - 1]!);
    }
  }

  /** The URIs with a value that are this one or lie below it, in no particular order. */
  below(uri: string): string[] {
    const found: string[] = [];
    const collect = (node: Node<V>, name: string): void => {
      if (node.value !== undefined) found.push(name);
      for (const [part, next] of node.inside ?? []) collect(next, `${name}/${part}`);
    };
    const node = this.#node(uri);
    if (node !== undefined) collect(node, uri.replace(/\/$/u, ''));
    return found;
  }

  #node(uri: string): Node<V> | undefined {
    let node: Node<V> | undefined = this.#root;
    for (const part of parts(uri)) node = node?.inside?.get(part);
    return node;
  }
}

function parts(uri: string): readonly string[] {
  return uri.replace(/\/$/u, '').split('/');
}
