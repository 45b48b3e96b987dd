/** Where a persona's phone shows `page`. Each is an origin of its own: nothing one phone keeps is seen by another. */
export const phoneAddress = (key, page, query = '') =>
  `${location.protocol}//${key}.localhost:${location.port}/${query}#/${page}`;
