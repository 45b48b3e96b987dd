import { spawn } from 'node:child_process';

/** What a finished command left behind: its exit code (1 when it never started) and everything it printed, in order. */
export type CommandResult = { readonly code: number; readonly output: string };

/** Runs a command from the repository root with its output collected, so that commands side by side do not mix their lines. */
export function runCommand(command: string, parameters: readonly string[]): Promise<CommandResult> {
  return new Promise((resolve) => {
    const path = `node_modules/.bin:${process.env.PATH ?? ''}`;
    const child = spawn(command, [...parameters], {
      cwd: process.cwd(),
      env: { ...process.env, PATH: path },
    });
    const chunks: string[] = [];
    const keep = (chunk: Buffer): void => void chunks.push(chunk.toString('utf8'));
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => {
      resolve({ code: 1, output: `${command} did not start: ${error.message}\n` });
    });
    child.on('close', (code) => {
      resolve({ code: code ?? 1, output: chunks.join('') });
    });
  });
}
