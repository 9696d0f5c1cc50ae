import type { Check } from './check';
import { citedBeforeIssued } from './citedBeforeIssued';
import { documentDate } from './documentDate';
import { documentIssuer } from './documentIssuer';
import { documentSubject } from './documentSubject';
import { figureElsewhere } from './figureElsewhere';
import { impossibleDate } from './impossibleDate';
import { mixedSpelling } from './mixedSpelling';
import { officeHolder } from './officeHolder';
import { percentage } from './percentage';
import { symbolNotation } from './symbolNotation';
import { termAndYears } from './termAndYears';
import { typeAndSymbol } from './typeAndSymbol';

/**
 * All checks, in the order of the settings. To add one:
 * 1. a file of this folder with a `Check`, its messages in `l10n/checkWords.ts` or a table of its own kind beside it;
 * 2. a line here;
 * 3. its setting `danChieu.checks.<code>` in `package.json` (copy one: the default is the check's severity), with its
 *    text in `package.nls.json` and `package.nls.vi.json`, and its row in the README's table of settings;
 * 4. a page for each language, `l10n/danChieu.checks/{en,vi}/<code>.md`;
 * 5. a table of tests in `test/features/diagnostics/<code>.test.ts`, with as many counter-cases as cases.
 * What it needs of the text beyond the mentions is recognised and kept with the article: the text itself is not kept.
 */
export const CHECKS: readonly Check[] = [
  typeAndSymbol,
  symbolNotation,
  citedBeforeIssued,
  documentDate,
  documentIssuer,
  documentSubject,
  termAndYears,
  impossibleDate,
  percentage,
  mixedSpelling,
  officeHolder,
  figureElsewhere,
];
