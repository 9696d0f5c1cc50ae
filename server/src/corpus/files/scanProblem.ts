import { FileError } from './fileSystem';

/** Something that kept a file or folder from being read whole; the rest of the folder goes on. */
export interface ScanProblem {
  readonly uri: string;
  readonly code: ScanProblemCode;
  /** What the code leaves open (a size, a name, the system's own words), for the log; empty where it says it all. */
  readonly detail: string;
}

/** How much a problem costs: all of a file or folder, a few bytes of it, or nothing, as it is read elsewhere. */
export type Severity = 'unread' | 'damaged' | 'harmless';

/** What can be wrong with a file or folder, and what it costs. */
export const SEVERITY = {
  missing: 'unread',
  denied: 'unread',
  failed: 'unread',
  tooLarge: 'unread',
  binary: 'unread',
  noFile: 'unread',
  garbledName: 'unread',
  invalidUtf8: 'damaged',
  invalidUtf16: 'damaged',
  brokenLink: 'unread',
  linkLoop: 'harmless',
} as const satisfies Readonly<Record<string, Severity>>;

export type ScanProblemCode = keyof typeof SEVERITY;

/** What is wrong with a file or folder for which the file system has thrown. */
export function problemOf(uri: string, error: unknown): ScanProblem {
  // of a file that is missing or may not be read, the system only says so again
  if (error instanceof FileError)
    return { uri, code: error.code, detail: error.code === 'failed' ? error.message : '' };
  return { uri, code: 'failed', detail: error instanceof Error ? error.message : String(error) };
}
