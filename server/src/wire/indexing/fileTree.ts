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
  /** The folder that was last asked about: mostly the next file lies there, too. */
  #last: { readonly uri: string; readonly node: Node<V> } | undefined;

  /** How many URIs have a value. */
  get size(): number {
    return this.#size;
  }

  get(uri: string): V | undefined {
    return this.#node(uri)?.value;
  }

  set(uri: string, value: V): void {
    const folder =
      this.#folder(uri) ??
      parts(uri)
        .slice(0, -1)
        .reduce(inside<V>, this.#root);
    const node = inside(folder, nameIn(uri));
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
    this.#last = undefined; // its folder may go
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
    return this.#folder(uri)?.inside?.get(nameIn(uri));
  }

  /** The folder that something lies in. */
  #folder(uri: string): Node<V> | undefined {
    const path = trimmed(uri);
    const end = path.lastIndexOf('/');
    if (end < 0) return this.#root;
    const folder = path.slice(0, end);
    if (this.#last?.uri === folder) return this.#last.node;
    let node: Node<V> | undefined = this.#root;
    for (const part of folder.split('/')) node = node?.inside?.get(part);
    if (node !== undefined) this.#last = { uri: folder, node };
    return node;
  }
}

/** What has a name in a folder; it is made where there is nothing. */
function inside<V>(folder: Node<V>, name: string): Node<V> {
  folder.inside ??= new Map();
  const known = folder.inside.get(name);
  if (known !== undefined) return known;
  const made: Node<V> = {};
  folder.inside.set(name, made);
  return made;
}

/** The name of a file or folder in the one that it lies in. */
function nameIn(uri: string): string {
  const path = trimmed(uri);
  return path.slice(path.lastIndexOf('/') + 1);
}

function parts(uri: string): readonly string[] {
  return trimmed(uri).split('/');
}

/** A folder's URI without the slash at its end. */
function trimmed(uri: string): string {
  return uri.endsWith('/') ? uri.slice(0, -1) : uri;
}
