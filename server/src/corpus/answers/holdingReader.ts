import { officeAt } from '../facts/articleRecord';
import { heldIn } from '../facts/heldIn';
import { personKeyOf } from '../identity/offices';
import type { Holding, Place } from '../identity/things';
import { mostCommon } from '../index/documentFacts';
import type { KeptArticle } from '../packed/keptArticle';
import type { Latest } from '../snapshot';
import type { IndexReader } from './indexReader';
import { Witnessed } from './witnessed';

/** So many articles are asked how they write a name; spellings under one key differ in capitals at most. */
const SPELLINGS = 8;

/** What was read off articles of who held what; see {@link Witnessed}. */
export class ReadBefore {
  readonly personNames = new Witnessed<string | undefined>(() => 1);
  readonly holdings = new Witnessed<readonly Holding[]>(({ length }) => length);
}

/** What a snapshot says of who held which office. */
export class HoldingReader {
  /** @param before what was read for this and earlier snapshots. */
  constructor(
    readonly reader: IndexReader,
    readonly before: ReadBefore,
  ) {}

  /** Who held an office, by date, article by article. */
  holders(officeKey: string, latest?: Latest): Iterable<readonly Holding[]> {
    return this.#holdings('officeHolders', 'office', officeKey, latest);
  }

  /** What somebody held, by date, article by article. */
  offices(personKey: string, latest?: Latest): Iterable<readonly Holding[]> {
    return this.#holdings('holders', 'person', personKey, latest);
  }

  /** The name of a person as most of the first articles write it. */
  personName(personKey: string): string | undefined {
    const named = this.reader.first('people', personKey, SPELLINGS);
    const held = named.length > 0 ? [] : this.reader.first('holders', personKey, SPELLINGS);
    return this.before.personNames.get(personKey, [...named, ...held], () => {
      const { unpacked } = this.reader;
      const written = named
        .map((kept) => unpacked.get(kept))
        .flatMap(({ names, keys }) => [...names].flatMap(([index, name]) => (keys[index] === personKey ? name : [])));
      const told = held.flatMap((kept) => [...unpacked.get(kept).holders.values()].flat());
      return mostCommon([...written, ...told.filter((name) => personKeyOf(name) === personKey)]) ?? undefined;
    });
  }

  /** The first title in an article that it gives to a person, and to nobody else with them. */
  heldIn(uri: string, personKey: string, officeKey?: string): Place | undefined {
    const record = this.reader.record(uri);
    if (record === undefined) return undefined;
    for (const [mention, names] of record.holders) {
      if (names.length !== 1 || personKeyOf(names[0]!) !== personKey) continue;
      if (officeKey === undefined || officeAt(record, mention)?.key === officeKey) return { uri, mention };
    }
    return undefined;
  }

  /** What each article says of who held what, article by article. */
  *#holdings(
    list: 'officeHolders' | 'holders',
    of: 'office' | 'person',
    key: string,
    latest?: Latest,
  ): Iterable<readonly Holding[]> {
    for (const kept of this.reader.members(list, key, latest)) {
      yield this.before.holdings.get(`${of} ${key} ${kept.uri}`, [kept], () => this.#holdingsIn(kept, of, key));
    }
  }

  #holdingsIn(kept: KeptArticle, of: 'office' | 'person', key: string): readonly Holding[] {
    const holdings: Holding[] = [];
    const record = this.reader.unpacked.get(kept);
    const { uri, published } = record.article;
    for (const { thing: held } of heldIn(record, of, key)) {
      const office = officeAt(record, held.mention);
      const mention = record.mention(held.mention);
      if (office === undefined || mention?.kind !== 'title') continue;
      const { status } = mention;
      holdings.push({ place: { uri, mention: held.mention }, office, person: held.person, status, date: published });
    }
    return holdings;
  }
}
