import type { CompletionItem, Hover } from 'vscode-languageserver';
import { completeCatalogue } from '../../features/catalogueFile/completion';
import { hoverCatalogue } from '../../features/catalogueFile/hover';
import type { Sources } from './answering';
import { positionIn, uriIn } from './parameters';

/**
 * What can be written in a YAML catalogue; undefined in files that are no catalogue. In JSON editors complete by the
 * schema themselves.
 */
export function completionInCatalogue(sources: Sources, params: unknown): CompletionItem[] | null | undefined {
  if (!sources.isCatalogue(sources.nameOf(uriIn(params)))) return undefined;
  const text = yamlIn(sources, params);
  if (text === undefined) return null;
  return completeCatalogue(text, positionIn(params), sources.shown(), sources.abilities.snippets);
}

/** The card of a key of a YAML catalogue; null where there is none, undefined in files that are no catalogue. */
export function hoverInCatalogue(sources: Sources, params: unknown): Hover | null | undefined {
  if (!sources.isCatalogue(sources.nameOf(uriIn(params)))) return undefined;
  const text = yamlIn(sources, params);
  return (text === undefined ? undefined : hoverCatalogue(text, positionIn(params), sources.shown())) ?? null;
}

/** The text of a catalogue that is open, if it is written in YAML. */
function yamlIn(sources: Sources, params: unknown): string | undefined {
  const uri = uriIn(params);
  return uri.endsWith('.json') ? undefined : sources.openText(uri)?.getText();
}
