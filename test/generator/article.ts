import { checkMentions, type GoldArticle } from '../evaluate/gold';
import { iso } from './calendar';
import { byline, caption, headline, STYLES, type Style, section } from './page';
import { Random } from './random';
import { annotation, capitalised, join, type Placed, place, type Rope } from './rope';
import { makeScene, type Scene } from './scene';
import { appointment } from './sentences/appointments';
import { attendance, connected, opening } from './sentences/lead';
import { congressOf, firstCitation, laterCitation, listCited } from './sentences/papers';
import {
  citizen,
  closing,
  colleagues,
  couple,
  guests,
  local,
  officer,
  scholar,
  standing,
  visitor,
} from './sentences/people';
import { plain } from './sentences/plain';
import { breakdown, result } from './sentences/results';
import { respelt, SPELLINGS, type SpellingName } from './spelling';

/** An article that was composed together with its gold. */
export interface GeneratedArticle extends GoldArticle {
  readonly seed: number;
  readonly chrome: readonly (readonly [start: number, end: number])[];
  readonly captions: readonly (readonly [start: number, end: number])[];
  readonly sections: readonly string[];
}

/** What the body is made of, with how often. */
const SENTENCES: readonly (readonly [weight: number, make: (scene: Scene) => Rope])[] = [
  [18, plain],
  [14, result],
  [8, firstCitation],
  [6, laterCitation],
  [2, listCited],
  [2, scholar],
  [2, couple],
  [4, congressOf],
  [6, local],
  [5, citizen],
  [3, appointment],
  [2, officer],
  [2, visitor],
  [2, standing],
  [2, colleagues],
  [2, closing],
  [1, connected],
];
const WEIGHTED = SENTENCES.flatMap(([weight, make]) => Array.from({ length: weight }, () => make));

/** Where lines are wrapped by hand. */
const WRAPPED_AT = 86;

/** So many articles, one for each seed from the first on. */
export function generateArticles(first: number, count: number): GeneratedArticle[] {
  return Array.from({ length: count }, (_, at) => generateArticle(first + at));
}

/** The article of a seed: the same on every machine and in every run. */
export function generateArticle(seed: number): GeneratedArticle {
  const random = new Random(seed);
  const scene = makeScene(random);
  const style = random.pick(STYLES);
  const composed = place(pageOf(scene, style));
  const wrapped = random.chance(0.15) ? { ...composed, text: hardWrapped(composed.text) } : composed;
  const { text, placed } = spelt(wrapped, spellingsOf(random));
  const of = (mark: Placed['mark']): Placed[] => placed.filter((stretch) => stretch.mark === mark);
  const words = (mark: Placed['mark']): string[] => of(mark).map(({ start, end }) => text.slice(start, end));
  const mentions = placed.flatMap((stretch) => annotation(stretch, text));
  const name = `${String(seed).padStart(6, '0')}.txt`;
  checkMentions(name, text, mentions);
  return {
    seed,
    name,
    text,
    fields: {
      headline: words('headline')[0] ?? null,
      published: style.dated === undefined ? null : iso(scene.published),
      locality: scene.place.province,
      bylines: words('byline'),
    },
    chrome: of('chrome').map(({ start, end }) => [start, end]),
    captions: of('caption').map(({ start, end }) => [start, end]),
    sections: words('section'),
    mentions,
  };
}

/** All lines of the page, from its menu to its comment box. */
function pageOf(scene: Scene, style: Style): Rope {
  const { random } = scene;
  const head = [...style.head(scene), headline(scene), ...(style.dated === undefined ? [] : [style.dated(scene)])];
  const lead = paragraph([opening(scene), attendance(scene)]);
  const body: Rope[] = [[style.dateline(scene), ...lead], paragraph([guests(scene)])];
  const paragraphs = random.int(8, 14);
  for (let at = 0; at < paragraphs; at++) {
    if (at > 0 && random.chance(0.1)) body.push(caption(scene));
    if (at > 1 && random.chance(0.1)) body.push(section(scene));
    if (at > 1 && random.chance(0.05)) body.push(breakdown(scene));
    body.push(paragraph(Array.from({ length: random.int(1, 4) }, () => random.pick(WEIGHTED)(scene))));
  }
  body.push(paragraph([closing(scene)]), byline(scene));
  return [
    ...join(head, '\n'),
    '\n\n',
    ...join(body, random.chance(0.8) ? '\n\n' : '\n'),
    '\n\n',
    ...join(style.tail(scene), '\n'),
  ];
}

/** Sentences with their capitals and full stops. */
function paragraph(sentences: readonly Rope[]): Rope {
  return sentences.flatMap((sentence, at) => [at === 0 ? '' : ' ', ...capitalised(sentence), '.']);
}

/** The same text with its lines broken at spaces: no offset moves. */
function hardWrapped(text: string): string {
  return text.split('\n').map(wrapLine).join('\n');
}

function wrapLine(line: string): string {
  const broken: string[] = [];
  let width = 0;
  for (const word of line.split(' ')) {
    const joint = broken.length === 0 ? '' : width + 1 + word.length > WRAPPED_AT ? '\n' : ' ';
    width = joint === ' ' ? width + 1 + word.length : word.length;
    broken.push(joint + word);
  }
  return broken.join('');
}

/** How the file of an article is spelt. */
function spellingsOf(random: Random): SpellingName[] {
  const spellings: SpellingName[] = [];
  if (random.chance(0.25)) spellings.push('with tone marks in their old places');
  if (random.chance(0.1)) spellings.push('with no-break spaces');
  if (random.chance(0.12)) spellings.push(random.pick(['decomposed', 'half composed']));
  if (random.chance(0.12)) spellings.push('with CRLF');
  return spellings;
}

interface Composed {
  readonly text: string;
  readonly placed: readonly Placed[];
}

function spelt(composed: Composed, names: readonly SpellingName[]): Composed {
  return names.reduce<Composed>(({ text, placed }, name) => {
    const fresh = respelt(text, SPELLINGS[name]);
    return { text: fresh.text, placed: placed.map((stretch) => moved(stretch, fresh.at, name)) };
  }, composed);
}

/** Attributes are words of the text, so they are spelt like it. */
function moved({ mark, start, end, attrs }: Placed, at: (offset: number) => number, name: SpellingName): Placed {
  const inWords = Object.entries(attrs).map(([key, value]) => [
    key,
    typeof value === 'string' ? respelt(value, SPELLINGS[name]).text : value,
  ]);
  return { mark, start: at(start), end: at(end), attrs: Object.fromEntries(inWords) };
}
