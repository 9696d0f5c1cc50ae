/** What is told apart here: the names that lead to a file or folder, and the one place where it really lies. All URIs. */

/**
 * Under which one name each folder and file is known, though links give it several: under the first that is entered.
 * Only folders, links, and files that lie in no folder entered are kept: the other files go by their folder's name.
 */
export class RealNames {
  /** The name of what really lies at a place. */
  readonly #nameAt = new Map<string, string>();
  readonly #placeOf = new Map<string, string>();
  /** Other names, with the name that is used instead. */
  readonly #aliases = new Map<string, string>();
  #revision = 0;

  /** @param isArticle whether a name in a folder that was entered is an article's: else a link to it is not its alias. */
  constructor(readonly isArticle: (name: string) => boolean) {}

  /** Grows with each change of what {@link nameOf} says. */
  get revision(): number {
    return this.#revision;
  }

  /** Enters a folder that really lies at a place. @returns its name. */
  enterFolder(uri: string, place: string): string {
    return this.#enter(uri, place, this.#nameAt.get(place));
  }

  /** Enters a file that really lies at a place. @returns its name. */
  enterFile(uri: string, place: string): string {
    const [folder, base] = split(place);
    const around = this.#nameAt.get(folder);
    const name = around === undefined ? undefined : `${around}/${base}`;
    if (name === uri) {
      this.#unalias(uri);
      return uri;
    }
    return this.#enter(uri, place, this.#nameAt.get(place) ?? (name && this.isArticle(name) ? name : undefined));
  }

  /** Enters a file of a folder that was entered, which is no link. @returns its name: another where a link came first. */
  enterPlainFile(uri: string, place: string): string {
    const name = this.#nameAt.get(place);
    return name === undefined ? uri : this.#enter(uri, place, name);
  }

  /** The name of a file or folder, by whatever name it is reached. */
  nameOf(uri: string): string {
    if (this.#aliases.size === 0) return uri;
    const [first = '', ...rest] = uri.split('/');
    return rest.reduce((name, part) => {
      const next = `${name}/${part}`;
      return this.#aliases.get(next) ?? next;
    }, first);
  }

  /** The same, but of a link itself, not of what it leads to. */
  nameOfEntry(uri: string): string {
    const [folder, base] = split(uri);
    return `${this.nameOf(folder)}/${base}`;
  }

  isAlias(uri: string): boolean {
    return this.#aliases.has(uri);
  }

  /** Forgets a name that leads nowhere any more, and all below. @returns other names of what was known by them. */
  forget(uri: string): readonly string[] {
    this.#unalias(uri);
    if (!this.#placeOf.has(uri)) return [];
    const isBelow = (name: string): boolean => name === uri || name.startsWith(`${uri}/`);
    for (const [name, place] of [...this.#placeOf]) {
      if (!isBelow(name)) continue;
      this.#placeOf.delete(name);
      this.#nameAt.delete(place);
    }
    const others: string[] = [];
    for (const [alias, name] of [...this.#aliases]) {
      if (!isBelow(alias) && !isBelow(name)) continue;
      this.#unalias(alias);
      if (!isBelow(alias)) others.push(alias);
    }
    return others;
  }

  /** A copy that knows nothing of these folders but what other names say of them. */
  without(folders: readonly string[]): RealNames {
    const copy = new RealNames(this.isArticle);
    const isIn = (name: string): boolean => folders.some((folder) => name === folder || name.startsWith(`${folder}/`));
    for (const [name, place] of this.#placeOf) {
      if (isIn(name)) continue;
      copy.#placeOf.set(name, place);
      copy.#nameAt.set(place, name);
    }
    for (const [alias, name] of this.#aliases) if (!isIn(alias)) copy.#aliases.set(alias, name);
    copy.#revision = this.#revision + 1;
    return copy;
  }

  /** Takes over what others know of a folder and all below, as far as nothing newer is known. */
  keep(others: RealNames, folder: string): void {
    const isIn = (name: string): boolean => name === folder || name.startsWith(`${folder}/`);
    for (const [name, place] of others.#placeOf) {
      if (!isIn(name) || this.#placeOf.has(name) || this.#nameAt.has(place)) continue;
      this.#placeOf.set(name, place);
      this.#nameAt.set(place, name);
    }
    for (const [alias, name] of others.#aliases)
      if (isIn(alias) && !this.#placeOf.has(alias)) this.#aliases.set(alias, name);
  }

  #enter(uri: string, place: string, known: string | undefined): string {
    const name = known ?? uri;
    if (name !== uri) {
      if (this.#aliases.get(uri) !== name) this.#revision++;
      this.#aliases.set(uri, name);
    } else {
      this.#unalias(uri);
      this.#nameAt.set(place, uri);
      this.#placeOf.set(uri, place);
    }
    return name;
  }

  #unalias(uri: string): void {
    if (this.#aliases.delete(uri)) this.#revision++;
  }
}

/** A folder's name and a name in it. */
function split(uri: string): readonly [folder: string, base: string] {
  const end = uri.lastIndexOf('/');
  return [uri.slice(0, end), uri.slice(end + 1)];
}
