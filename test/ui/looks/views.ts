import type { UiStep } from '../steps';
import { listLooks } from './lists';
import { otherLooks } from './others';
import { pageLooks } from './pages';
import { type Language, wordsIn } from './words';

/** Every list, page, menu and message of the views, for a reader of a language. */
export function viewLooks(language: Language): readonly UiStep[] {
  const words = wordsIn(language);
  return [...listLooks(words), ...pageLooks(words), ...otherLooks(words)];
}
