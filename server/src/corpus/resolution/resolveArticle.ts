import type { Span } from '../../recognition/mention';
import { lastAtMost } from '../../text/search';
import type { Knowledge, KnownDocument } from '../knowledge/knownDocument';
import { antecedentsOf } from './antecedent';
import type { ArticleTime } from './articleTime';
import { byAge } from './byAge';
import { isIssued } from './byDate';
import { resolveConferences } from './conferenceMentions';
import { resolveLists } from './lists';
import { byNickname, resolveNamed } from './named';
import { type Outcome, unknown } from './outcome';
import type { ResolvableArticle, Surroundings } from './resolvableArticle';
import { byStatement, ownKey, possibleDocuments } from './stated';
import { readStatements, type Statement } from './statement';
import { resolveByTitles } from './titles';
import { WordingResolver } from './wordingResolver';
import { MOST_WORDINGS, type Wording, wordingsBySlot } from './wordings';

/**
 * Says for each directive mention of an article which document it stands for, or why that cannot be known. Depends on
 * the article and on what `knowledge` says of the slots in it, so it need only be asked again when one of them changes.
 *
 * Numbering restarts with each Party term, so a short form is resolved by evidence, by the first of these rules that
 * has some; none of them takes what the mention's own sentence rules out:
 * 1. what the sentence says: symbol, date, term, issuer, subject (`stated.ts`);
 * 2. a fuller form of the same type and number in the article (`antecedent.ts`, `wordingResolver.ts`);
 * 3. the article's date, and what the catalogues and other articles know of the number (`byDate.ts`);
 * 4. else it stays ambiguous or unknown, and says why.
 * @returns one outcome for each directive mention, by its index in `mentions`.
 */
export function resolveArticle(
  article: ResolvableArticle,
  surroundings: Surroundings,
  knowledge: Knowledge,
): Map<number, Outcome> {
  return new ArticleResolver(article, surroundings, knowledge).resolve();
}

class ArticleResolver {
  readonly #outcomes = new Map<number, Outcome>();
  readonly #statements: readonly Statement[];
  readonly #time: ArticleTime;
  readonly #wordings: WordingResolver;

  constructor(
    readonly article: ResolvableArticle,
    readonly surroundings: Surroundings,
    readonly knowledge: Knowledge,
  ) {
    this.#statements = readStatements(article);
    this.#time = {
      published: article.published,
      inName: article.publishedInName ?? false,
      earliest: latestIssue(this.#statements),
    };
    this.#wordings = new WordingResolver(article, surroundings, this.#time, knowledge, this.#outcomes);
  }

  resolve(): Map<number, Outcome> {
    for (const wordings of wordingsBySlot(this.#statements)) this.#resolveSlot(wordings);
    resolveLists(this.article, this.#outcomes, this.knowledge);
    resolveByTitles(this.article, this.#outcomes, this.knowledge);
    resolveConferences(this.article, this.surroundings.contexts, this.#time, this.knowledge, this.#outcomes);
    for (const [index, mention] of this.article.mentions.entries()) {
      if (mention?.kind !== 'directive' || this.#outcomes.has(index)) continue;
      this.#outcomes.set(index, resolveNamed(mention, this.article, this.knowledge));
    }
    return this.#outcomes;
  }

  /** First what decides itself, then the fuller forms before the shorter, which lean on them. */
  #resolveSlot(wordings: Wording[]): void {
    const open: (readonly [wording: Wording, possible: readonly KnownDocument[]])[] = [];
    const decided = new Set<Wording>();
    for (const wording of wordings) {
      const possible = possibleDocuments(wording.statement, this.knowledge);
      const issued = possible.filter((document) => isIssued(document, this.#time.published));
      const outcome =
        byNickname(wording.statement.mention, this.knowledge) ??
        byStatement(wording.statement, issued, this.#time.published, this.knowledge) ??
        byAge(wording.statement, issued, this.#time, this.knowledge);
      if (outcome === undefined) open.push([wording, possible]);
      else for (const { index } of wording.members) this.#outcomes.set(index, outcome);
      if (outcome?.kind === 'document') decided.add(wording);
    }
    open.sort(([a], [b]) => b.statement.fullness - a.statement.fullness);
    for (const [wording, possible] of open) {
      if (wordings.length > MOST_WORDINGS) {
        for (const { index } of wording.members) this.#outcomes.set(index, unknown('tooLittleSaid'));
        continue;
      }
      const antecedents = antecedentsOf(wording, wordings, (other) => decided.has(other));
      this.#wordings.resolve(wording, possible, this.#inStory(antecedents, wording));
    }
  }

  /** What the page cites of other articles («Tin liên quan») tells nothing of what this one means. */
  #inStory(antecedents: readonly Statement[], { members }: Wording): readonly Statement[] {
    if (antecedents.length === 0) return antecedents;
    const { chrome = [] } = this.article;
    if (chrome.length === 0 || members.every((member) => isWithin(chrome, member))) return antecedents;
    return antecedents.filter((antecedent) => !isWithin(chrome, antecedent));
  }
}

/** The latest date of issue that an article tells of: it came out on that day or later. */
function latestIssue(statements: readonly Statement[]): string | null {
  let latest: string | null = null;
  for (const statement of statements) {
    const { date } = statement.mention;
    if (date === null || ownKey(statement) === undefined) continue;
    if (latest === null || date > latest) latest = date;
  }
  return latest;
}

/** Whether a mention stands in one of some spans, which are in reading order. */
function isWithin(spans: readonly Span[], { mention }: Statement): boolean {
  const at = lastAtMost(spans.length, (index) => spans[index]!.start, mention.start);
  return at >= 0 && mention.end <= spans[at]!.end;
}
