import assert from 'node:assert/strict';
import { presentation } from '../../server/src/features/wording/presentation';
import type { Messages } from '../../server/src/l10n/messages';

suite('what is said before all articles have been read', () => {
  const rows: [locale: string, say: (words: Messages) => string, complete: string, soFar: string][] = [
    ['en', (words) => words.citedOnlyHere, 'No other article cites it.', 'No other article cites it so far.'],
    ['en', (words) => words.citedIn(3), 'Also cited in 3 other articles:', 'Also cited so far in 3 other articles:'],
    ['en', (words) => words.citedIn(1), 'Also cited in 1 other article:', 'Also cited so far in 1 other article:'],
    ['vi', (words) => words.citedIn(3), 'Còn được dẫn trong 3 bài khác:', 'Đến lúc này còn được dẫn trong 3 bài khác:'],
    ['vi', (words) => words.noOffices, 'Không bài nào nêu chức danh.', 'Đến lúc này không bài nào nêu chức danh.'],
    ['vi', (words) => words.person, 'nhân vật', 'nhân vật'],
  ];
  for (const [locale, say, complete, soFar] of rows) {
    test(`${complete} → ${soFar}`, () => {
      assert.equal(say(presentation(locale, true).words), complete);
      assert.equal(say(presentation(locale, true, false).words), soFar);
      assert.equal(presentation(locale, true, false).complete, false);
    });
  }

  test('every count and every absence holds only so far, in both languages', () => {
    const whole = presentation('en', true).words;
    const soFar = { en: presentation('en', true, false).words, vi: presentation('vi', true, false).words };
    for (const [key, said] of Object.entries(whole) as [keyof Messages, unknown][]) {
      const text = typeof said === 'function' ? String(said(3, 3, 3)) : String(said);
      if (!/^(No |This is the fullest|Fullest|Also cited|The name is|The same number)/u.test(text)) continue;
      for (const [language, words] of Object.entries(soFar)) {
        const now: unknown = words[key];
        const changed = typeof now === 'function' ? String(now(3, 3, 3)) : String(now);
        assert.match(changed, language === 'en' ? /so far/iu : /đến lúc này/iu, key);
      }
    }
  });
});
