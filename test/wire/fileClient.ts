import type { Connection } from 'vscode-languageserver';
import { FileError, type FileSystem } from '../../server/src/corpus/files/fileSystem';

/** What files are asked for by, with what a client does about it. */
type Answers = Readonly<Record<string, (uri: string, content: string) => Promise<unknown>>>;

/**
 * Answers questions about files as a client does, out of a file system.
 * @param written takes what is to be written, by its URI.
 * @param encode how the bytes of a file travel.
 */
export function answersFrom(
  files: FileSystem,
  written = new Map<string, string>(),
  encode: (bytes: Uint8Array) => unknown = (bytes) => Buffer.from(bytes).toString('base64'),
): Answers {
  const answers: Answers = {
    'danChieu/files/stat': (uri) => files.stat(uri),
    'danChieu/files/list': (uri) => files.list(uri),
    'danChieu/files/read': async (uri) => encode(await files.read(uri)),
    'danChieu/files/write': async (uri, content) => {
      written.set(uri, content);
      return null;
    },
  };
  const told = async (answer: Promise<unknown>): Promise<unknown> => {
    try {
      return { value: await answer };
    } catch (error) {
      if (error instanceof FileError) return { code: error.code, message: error.message };
      throw error;
    }
  };
  return Object.fromEntries(
    Object.entries(answers).map(([method, answer]) => [method, (uri, content) => told(answer(uri, content))]),
  );
}

/** A connection to a client that answers so. */
export function connectionTo(answers: Answers): Pick<Connection, 'sendRequest'> {
  return {
    sendRequest: async (method: unknown, asked: unknown) => {
      const { uri, content = '' } = asked as { uri: string; content?: string };
      // over the wire and back, nothing is what it was
      return structuredClone(await answers[String(method)]!(uri, content)) as never;
    },
  };
}
