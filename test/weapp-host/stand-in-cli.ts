import { startHost } from './start-host';

/** The value behind a name of the command line: `--auto-port 9420`. @throws where it is missing */
function valueOf(name: string): string {
  const at = process.argv.indexOf(name);
  const value = at < 0 ? undefined : process.argv[at + 1];
  if (value === undefined) throw new Error(`${name} is missing.`);
  return value;
}

/**
 * Answers `auto --project <folder> --auto-port <port>` as the command line of WeChat's DevTools does, with the host instead of
 * DevTools: what stands between `automator.launch` and a page can then be tried where there are no DevTools.
 */
async function main(): Promise<void> {
  const host = await startHost(valueOf('--project'), {
    port: Number(valueOf('--auto-port')),
    // Its answer is still on the way.
    onClose: () => {
      setTimeout(() => void host.stop().then(() => process.exit(0)), 100);
    },
  });
  await host.switchOn();
}

void main();
