/**
 * The TextMate grammar; the build writes it as JSON beside its other products.
 *
 * It colours what is certain from one line alone, before the server runs and where it does not run; the server's
 * semantic tokens colour the rest. It is injected into Markdown everywhere, so whatever it takes for a mention must be
 * plainly Vietnamese. VS Code's plain text has no grammar that it could be injected into: it works there where another
 * extension brings one, and else the server alone gives the colours.
 */
import { bounded, DIRECTIVES } from './directives';
import { FIGURES, SHARE } from './figures';
import { START } from './patterns';
import { TITLES } from './titles';

/** One rule of a TextMate grammar, as far as this one needs them. */
interface Rule {
  readonly comment?: string;
  readonly name?: string;
  readonly match: string;
  readonly captures?: Readonly<Record<string, { readonly name: string }>>;
}

/** The scopes that the manifest gives to the server's semantic tokens, so that nothing changes colour later. */
const DIRECTIVE = 'entity.name.type.directive.dan-chieu';
const TITLE = 'entity.name.function.title.dan-chieu';
const FIGURE = 'constant.numeric.figure.dan-chieu';

/** Where Markdown holds no prose. */
const NO_PROSE = [
  'meta.embedded',
  'markup.fenced_code',
  'markup.inline.raw',
  'markup.raw',
  'markup.underline.link',
  'comment',
];

export const grammar = {
  name: 'Dẫn Chiếu',
  scopeName: 'dan-chieu.injection',
  injectionSelector: `L:text.html.markdown - (${NO_PROSE.join(', ')}), L:text.plain`,
  patterns: [
    ...rules(DIRECTIVE, DIRECTIVES, bounded),
    ...rules(TITLE, TITLES, bounded),
    ...rules(FIGURE, FIGURES),
    { match: START + SHARE, captures: { '1': { name: FIGURE } } },
  ],
};

function rules(
  name: string,
  patterns: Readonly<Record<string, string>>,
  finished: (pattern: string) => string = (pattern) => pattern,
): Rule[] {
  return Object.entries(patterns).map(([comment, pattern]) => ({ comment, name, match: finished(pattern) }));
}
