import { execFileSync } from 'node:child_process';
import fs from 'node:fs';

/** Whether {@link serverProcesses} works on this system. */
export const CAN_SEE_PROCESSES = process.platform === 'linux' || process.platform === 'darwin';

/** The ids of the language servers that this extension host has started and that still run. */
export function serverProcesses(): number[] {
  const all = process.platform === 'linux' ? fromProc() : fromPs();
  return all
    .filter(({ parent, command }) => parent === process.pid && /dist\/server\.js/.test(command))
    .map(({ id }) => id);
}

interface Process {
  id: number;
  parent: number;
  command: string;
}

/** `ps` may be missing on a bare Linux; /proc is always there. */
function fromProc(): Process[] {
  return fs.readdirSync('/proc').flatMap((name) => {
    try {
      const status = fs.readFileSync(`/proc/${Number(name)}/stat`, 'utf8');
      // The second field is the program's name in brackets, and may contain anything.
      const [state, parent] = status.slice(status.lastIndexOf(')') + 2).split(' ');
      const command = fs.readFileSync(`/proc/${Number(name)}/cmdline`, 'utf8').replaceAll('\0', ' ');
      return state === 'Z' ? [] : [{ id: Number(name), parent: Number(parent), command }];
    } catch {
      return []; // not a process, or gone meanwhile
    }
  });
}

function fromPs(): Process[] {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n');
  return lines.map((line) => {
    const [id, parent, ...command] = line.trim().split(/\s+/);
    return { id: Number(id), parent: Number(parent), command: command.join(' ') };
  });
}
