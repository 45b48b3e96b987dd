import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';
import { chineseFontSettings } from './chinese-font';

/** No sandbox: a build machine's container has no user namespaces, and only our own pages are opened. */
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Starts the browser that plays the phones; the caller closes it. `CHROMIUM` names another one than the package's own, on
 * machines that this one does not run on.
 */
export async function startBrowser(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM'] ?? (await chromium.executablePath());
  return playwright.launch({
    executablePath,
    args: FLAGS,
    headless: true,
    env: { ...process.env, FONTCONFIG_FILE: chineseFontSettings() },
  });
}
