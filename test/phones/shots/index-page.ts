import { routes } from '../../../src/api/routes';

/** One picture that was taken. */
export type Shot = {
  /** The page's name: `parent.home`. */
  readonly page: string;
  readonly state: string;
  readonly file: string;
  readonly width: number;
  readonly type: number;
};

const STYLE = `
  body { margin: 24px; font: 15px/1.5 system-ui, sans-serif; color: #1b2b2a; background: #eceee8; }
  nav a { margin-right: 12px; color: #0f766e; white-space: nowrap; }
  h2 { margin: 40px 0 4px; }
  .row { display: flex; gap: 16px; overflow-x: auto; align-items: flex-start; padding: 8px 0; }
  figure { flex: none; margin: 0; }
  figcaption { padding: 4px 0; }
  img { display: block; border-radius: 12px; box-shadow: 0 0 0 1px #dde2da; }
`;

const figure = ({ state, file, width, type }: Shot): string => `
  <figure>
    <figcaption>${state}，字 ${type} 倍，${width} px</figcaption>
    <a href="${file}"><img loading="lazy" src="${file}" width="${width}" alt="${state}"></a>
  </figure>`;

/** The page that lists all pictures, a row a page of the app. */
export function indexPage(shots: readonly Shot[]): string {
  const pages = Object.keys(routes).filter((name) => shots.some(({ page }) => page === name));
  const links = pages.map((page) => `<a href="#${page}">${page}</a>`).join('');
  const rows = pages.map((name) => {
    const figures = shots.filter(({ page }) => page === name).map(figure);
    return `<h2 id="${name}">${name}</h2><div class="row">${figures.join('')}</div>`;
  });
  return `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><title>家里的灯：每一页，每一种样子</title><style>${STYLE}</style></head>
<body>
<h1>家里的灯：每一页，每一种样子</h1>
<nav>${links}</nav>
${rows.join('\n')}
</body>
</html>
`;
}
