import { FileSystemError, FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type FileAnswer, type FileErrorCode, LIST_FOLDER, READ_FILE, STAT_FILE, WRITE_FILE } from './protocol';

/** How the bytes of a file travel to the server: as they are, or as base64 where messages are JSON. */
export type Encode = (bytes: Uint8Array) => Uint8Array | string;

/** Why a file cannot be had, by what VS Code says; all else is `failed`. */
const CODES: Readonly<Record<string, FileErrorCode>> = {
  [FileSystemError.FileNotFound().code]: 'missing',
  [FileSystemError.FileNotADirectory().code]: 'missing',
  [FileSystemError.NoPermissions().code]: 'denied',
};

/** Reads and writes for the server what it does not reach by itself: files of whatever scheme VS Code knows. */
export function answerFiles(client: BaseLanguageClient, encode: Encode): void {
  const answer = <T>(request: string, answers: (uri: Uri, content: string) => Promise<T>): void => {
    client.onRequest<FileAnswer<T>, void>(request, async ({ uri, content = '' }: { uri: string; content?: string }) =>
      told(() => answers(Uri.parse(uri), content)),
    );
  };
  answer(STAT_FILE, async (uri) => {
    const { type, size, mtime } = await workspace.fs.stat(uri);
    return { kind: kindOf(type), size, modified: mtime };
  });
  answer(LIST_FOLDER, async (uri) => {
    const entries = await workspace.fs.readDirectory(uri);
    return entries.map(([name, type]) => ({ name, kind: kindOf(type), link: (type & FileType.SymbolicLink) !== 0 }));
  });
  answer(READ_FILE, async (uri) => encode(await workspace.fs.readFile(uri)));
  answer(WRITE_FILE, async (uri, content) => {
    await workspace.fs.writeFile(uri, new TextEncoder().encode(content));
    return null;
  });
}

/** What is said to the server of something that may fail. */
async function told<T>(action: () => Promise<T>): Promise<FileAnswer<T>> {
  try {
    return { value: await action() };
  } catch (error) {
    const { code = '', message = String(error) } = error as Partial<FileSystemError>;
    return { code: CODES[code] ?? 'failed', message };
  }
}

/** Of a link, VS Code tells what it leads to. */
function kindOf(type: FileType): 'file' | 'folder' | 'other' {
  if ((type & FileType.Directory) !== 0) return 'folder';
  return (type & FileType.File) === 0 ? 'other' : 'file';
}
