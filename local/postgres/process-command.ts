import { readFile } from 'node:fs/promises';
import { runProgram } from './run-program';

/**
 * The command line of a running process, its words separated by spaces; undefined if there is no such process or it
 * has ended and only waits for its parent to take note. Not for Windows.
 */
export async function processCommand(pid: number): Promise<string | undefined> {
  if (process.platform === 'linux') {
    const words = await readFile(`/proc/${String(pid)}/cmdline`, 'utf8').catch(() => '');
    return words === '' ? undefined : words.replaceAll('\0', ' ');
  }
  const { code, output } = await runProgram({
    command: 'ps',
    args: ['-ww', '-o', 'command=', '-p', String(pid)],
    user: {},
  });
  return code === 0 && output.trim() !== '' ? `${output.trim()} ` : undefined;
}

/** Whether a process with this number is running now, whoever it belongs to. */
export async function isRunning(pid: number): Promise<boolean> {
  if (process.platform === 'win32') return answersSignals(pid);
  return (await processCommand(pid)) !== undefined;
}

function answersSignals(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
