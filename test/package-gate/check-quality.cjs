// `node check-quality.cjs <package> <answer.json>`: runs miniprogram-ci's rules over a built package and writes what they say as JSON. Works without a network and an account.
const { mkdtempSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const ci = require('miniprogram-ci');

async function main() {
  const folder = mkdtempSync(join(tmpdir(), 'package-gate-'));
  try {
    // It asks for a key and uses it for uploads only.
    const privateKeyPath = join(folder, 'none.key');
    writeFileSync(privateKeyPath, 'none');
    const project = new ci.Project({
      appid: 'touristappid',
      type: 'miniProgram',
      projectPath: process.argv[2],
      privateKeyPath,
      ignores: [],
    });
    const found = await ci.checkCodeQuality(project);
    writeFileSync(process.argv[3], JSON.stringify(found));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

// The program keeps watching the folder: it has to be ended.
main().then(
  () => process.exit(0),
  (error) => {
    console.error(error);
    process.exit(1);
  },
);
