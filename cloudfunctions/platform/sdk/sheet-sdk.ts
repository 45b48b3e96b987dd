/** Reading and writing CSV. A file of its own, loaded on use: only an import or a template pays for it. */
export { readSheet } from '../sheet/read-sheet';
export { writeSheet } from '../sheet/write-sheet';
