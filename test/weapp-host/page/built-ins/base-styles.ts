/** What WeChat's own elements look like before a page styles them. The bar above the page is WeChat's, not the page's: not drawn. */
const STYLES = `
* { box-sizing: border-box; }
html, body { margin: 0; padding: 0; font: 16px -apple-system, "Noto Sans CJK SC", sans-serif; }
wx-page { display: block; min-height: 100vh; }
wx-view, wx-scroll-view, wx-picker, comp { display: block; }
wx-text { display: inline; white-space: pre-wrap; }
wx-image { display: inline-block; width: 320px; height: 240px; overflow: hidden; }
wx-image img { width: 100%; height: 100%; }
wx-button { display: block; text-align: center; line-height: 2.55556; font-size: 18px; border-radius: 5px; background: #f8f8f8; padding: 0 14px; }
wx-button[size=mini] { display: inline-block; font-size: 13px; line-height: 2.3; padding: 0 1.3em; }
wx-input { display: block; height: 1.4rem; overflow: hidden; }
wx-textarea { display: block; width: 300px; height: 150px; }
wx-input input, wx-textarea textarea { border: 0; outline: 0; width: 100%; height: 100%; resize: none; background: transparent; color: inherit; font: inherit; padding: 0; }
wx-canvas { display: block; position: relative; width: 300px; height: 150px; overflow: hidden; }
.host-mask { position: fixed; inset: 0; background: rgba(0, 0, 0, 0.4); z-index: 99999; }
.host-panel { position: absolute; bottom: 0; left: 0; right: 0; background: #fff; padding: 12px; }
.host-panel div { padding: 12px; text-align: center; }
.host-toast { position: fixed; left: 50%; top: 45%; transform: translate(-50%, -50%); background: rgba(0, 0, 0, 0.75); color: #fff; padding: 16px 24px; z-index: 99998; }
`;

/** Puts them first in the document. */
export function baseStyles(): void {
  const element = document.createElement('style');
  element.textContent = STYLES;
  document.head.prepend(element);
}
