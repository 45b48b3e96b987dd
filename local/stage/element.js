const SVG = 'http://www.w3.org/2000/svg';

/**
 * Makes an element. `props` are attributes, except `text`, which is the only way a text gets into the page, and `class`;
 * `false` and `undefined` leave an attribute out.
 */
export function element(tag, props = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value === undefined || value === false) continue;
    if (name === 'text') made.textContent = value;
    else made.setAttribute(name, value === true ? '' : value);
  }
  made.append(...children.filter(Boolean));
  return made;
}

/** A drawing of the sprite in `index.html`. */
export function icon(name, className = 'i') {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', className);
  svg.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS(SVG, 'use');
  use.setAttribute('href', `#${name}`);
  svg.append(use);
  return svg;
}

export const byId = (id) => document.getElementById(id);
