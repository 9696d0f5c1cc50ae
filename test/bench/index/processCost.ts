import { readFileSync } from 'node:fs';

/** What a process has cost so far; left out where the system does not tell. */
export interface ProcessCost {
  /** Milliseconds of all its threads together on any processor. */
  readonly processor?: number;
  /** Memory in MB. */
  readonly resident?: number;
  /** The most memory that was ever resident, in MB. */
  readonly peak?: number;
}

/** Linux tells programs of time in hundredths of a second, whatever it counts in itself. */
const TICK = 10;
/** Where the times in user and in system mode stand behind the name of the program, which may hold spaces. */
const [USER_TIME, SYSTEM_TIME] = [11, 12] as const;

/**
 * What `/proc` says of a process. What the runtime itself knows of its peak counts in that of the process it was
 * started by, so there are no figures where there is no `/proc`.
 */
export function costOf(pid: number | 'self'): ProcessCost {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'latin1');
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const times = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return {
      processor: (Number(times[USER_TIME]) + Number(times[SYSTEM_TIME])) * TICK,
      resident: megabytes(status, 'VmRSS'),
      peak: megabytes(status, 'VmHWM'),
    };
  } catch {
    return {};
  }
}

function megabytes(status: string, field: string): number {
  const kilobytes = new RegExp(`^${field}:\\s*(\\d+) kB`, 'mu').exec(status)?.[1];
  return (Number(kilobytes) * 1024) / 1e6;
}
