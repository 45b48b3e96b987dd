import { mkdirSync, writeFileSync } from 'node:fs';
import { currentPage, PAGE } from './operations-docs/current-page';

mkdirSync('docs', { recursive: true });
writeFileSync(PAGE, currentPage());
console.log(`${PAGE} written`);
