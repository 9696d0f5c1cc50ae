import { ErrorCodes, Position, ResponseError, type TextDocumentPositionParams } from 'vscode-languageserver';
import { normalUri } from './uris';

/** A client may be wrong: what a request must hold is looked at before it is used. */

/** The file that a request is about, its URI in normal form. @throws a ResponseError that says what is missing. */
export function uriIn(params: Pick<TextDocumentPositionParams, 'textDocument'>): string {
  const uri: unknown = params.textDocument?.uri;
  if (typeof uri !== 'string') throw invalid('textDocument.uri must be a string');
  return normalUri(uri);
}

/** The position that a request is about. @throws a ResponseError that says what is missing. */
export function positionIn(params: Pick<TextDocumentPositionParams, 'position'>): Position {
  if (!Position.is(params.position)) throw invalid('position must have a line and a character');
  return params.position;
}

/** What someone typed. @throws a ResponseError that says what is missing. */
export function queryIn(params: { readonly query: string }): string {
  const query: unknown = params.query;
  if (typeof query !== 'string') throw invalid('query must be a string');
  return query;
}

function invalid(what: string): ResponseError<void> {
  return new ResponseError(ErrorCodes.InvalidParams, what);
}
