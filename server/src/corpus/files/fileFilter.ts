import picomatch from 'picomatch';

/** Which files of a folder may be articles. */
export interface FileFilter {
  /** Globs relative to the folder: one of `include` must match the file, none of `exclude` the file or a folder above. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/** Whether a path below a folder (with slashes, not encoded) is to be read. */
export type PathTest = (path: string) => boolean;

/** Whether a glob can be used in a filter: one that is empty or endless cannot. */
export function isGlob(glob: string): boolean {
  try {
    compile([glob]);
    return true;
  } catch {
    return false;
  }
}

/** Compiles which files a filter lets through. @throws where a glob is none, see {@link isGlob}. */
export function fileTest(filter: FileFilter): PathTest {
  const isIncluded = compile(filter.include);
  const mayBeEntered = folderTest(filter);
  return (path) => isIncluded(path) && mayBeEntered(path);
}

/** Compiles which folders are entered: those of which neither they nor a folder above them is excluded. */
export function folderTest({ exclude }: FileFilter): PathTest {
  const isExcluded = compile(exclude);
  return (path) => {
    for (let end = path.indexOf('/'); end > 0; end = path.indexOf('/', end + 1)) {
      if (isExcluded(path.slice(0, end))) return false;
    }
    return !isExcluded(path);
  };
}

/** Names that begin with a dot match like others; a slash at the end says no more than that a folder is meant. */
function compile(globs: readonly string[]): PathTest {
  return picomatch(
    globs.map((glob) => glob.replace(/\/+$/u, '')),
    { dot: true },
  );
}
