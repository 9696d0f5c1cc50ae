import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { URI } from 'vscode-uri';

/** A folder that a test fills with files and that is gone after it. */
export class TemporaryFolder {
  readonly path = mkdtempSync(path.join(tmpdir(), 'dan-chieu-'));

  /** @param files by their path in the folder */
  constructor(files: Readonly<Record<string, string | Uint8Array>> = {}) {
    for (const [name, content] of Object.entries(files)) this.write(name, content);
  }

  get uri(): string {
    return URI.file(this.path).toString();
  }

  uriOf(name: string): string {
    return URI.file(path.join(this.path, name)).toString();
  }

  write(name: string, content: string | Uint8Array): void {
    const file = path.join(this.path, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }

  rename(from: string, to: string): void {
    renameSync(path.join(this.path, from), path.join(this.path, to));
  }

  remove(name = '.'): void {
    // a server may be writing into it: then it is not empty when all that was in it has been deleted
    rmSync(path.join(this.path, name), { recursive: true, force: true, maxRetries: 20 });
  }

  /** Makes `name` a symbolic link to another path in the folder. */
  link(name: string, target: string): void {
    symlinkSync(path.join(this.path, target), path.join(this.path, name));
  }
}
