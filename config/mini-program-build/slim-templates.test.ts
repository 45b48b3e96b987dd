import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { projectFiles } from '../project-files';
import { NEVER_SET, NEVER_SHOWN, slimTemplates, SWITCHES, withClassFunctions } from './slim-templates';

const view =
  '<view hover-class="{{i.p1}}" hover-start-time="{{xs.b(i.p2,50)}}" bindtap="eh" animation="{{i.p0}}" id="{{i.uid}}">\n' +
  '    <template is="{{x}}" />\n  </view>';

describe('the templates of the WeChat package', () => {
  it('leave out what no page sets, and the blanks between tags', () => {
    expect(slimTemplates(view)).toBe(
      '<view aria-role="{{i.role}}" aria-hidden="{{i.ariaHidden}}" aria-label="{{i.ariaLabel}}" hover-class="{{i.p1}}" bindtap="eh" id="{{i.uid}}"><template is="{{x}}" /></view>',
    );
  });

  it('keep every attribute of any other control', () => {
    const video = '<video animation="{{i.p0}}" decode="{{i.p1}}" bindtap="eh">';
    expect(slimTemplates(video)).toBe(video);
  });

  it('hand a screen reader what the pages give a control to say', () => {
    expect(slimTemplates('<button disabled="{{i.p1}}"></button>')).toBe(
      '<button aria-pressed="{{xs.p(i.cl)}}" aria-label="{{i.ariaLabel}}" disabled="{{xs.q(i.cl)}}"></button>',
    );
  });

  it('carry nothing spoken where an element has only a class', () => {
    const plain = '<view style="{{i.st}}" class="{{i.cl}}"></view>';
    expect(slimTemplates(plain)).toBe(plain);
  });

  it('leave out what no page shows', () => {
    const [scroll, text] = [
      '<template name="tmpl_0_66"><scroll-view scroll-x="{{i.p1}}"><template is="{{a}}" data="{{b}}" /></scroll-view></template>',
      '<template name="tmpl_0_5"><text class="{{i.cl}}"><template is="{{a}}" /></text></template>',
    ];
    expect(slimTemplates(`${scroll}${text}${scroll}`)).toBe(text);
  });

  it('tell by its class of a switch whether it is on, and of a button whether it takes no tap', () => {
    type Told = (classes: string | undefined) => unknown;
    const wxs = withClassFunctions('module.exports = {\n  a: function (l) { return l }\n}');
    const filled: { exports: { p?: Told; q?: Told; a?: unknown } } = {
      exports: {},
    };
    // WXS is a part of JavaScript.
    // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call
    new Function('module', wxs)(filled);
    const { p, q, a } = filled.exports;
    expect(a).toBeDefined();
    expect(
      ['button button-primary button-off', 'tap tap-off dial', 'button button-primary', undefined].map(q!),
    ).toEqual([true, true, false, false]);
    expect(
      ['tap pick-option pick-on', 'tap pick-option', 'tap tab-on tab', 'tap card-row', undefined].map(p!),
    ).toEqual(['true', 'false', 'true', undefined, undefined]);
  });

  it('keep a comparison that stands in a value', () => {
    const text = '<text class="{{i.a>1?\'x\':\'y\'}}" id="a">';
    expect(slimTemplates(text)).toBe(text);
  });

  const pages = projectFiles('src', ['.tsx']).map((path) => ({ path, text: readFileSync(path, 'utf8') }));

  const property = (name: string): string =>
    name.startsWith('bind')
      ? `on${name.slice(4)}`
      : name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

  /** The tag as a page writes it; the kit's own `Button` is another one. */
  const written = (tag: string): string =>
    tag === 'button' ? 'BuiltInButton' : tag.replace(/^\w/, (letter) => letter.toUpperCase());

  const never = Object.entries(NEVER_SET).flatMap(([tags, names]) =>
    names.map((name) => ({ name: property(name), tags: tags.split('|').map(written) })),
  );

  it.each(never)('no page sets $name on $tags', ({ name, tags }) => {
    // The input's kind is set; the button's is not.
    const set = new RegExp(`<(?:${tags.join('|')})\\b[^>]*\\s${name}\\b`, 'i');
    expect(pages.filter(({ text }) => set.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it.each(NEVER_SHOWN)('no page asks for what $opening stands for', ({ asked }) => {
    expect(pages.filter(({ text }) => asked.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it('every switch of the pages is one that is told', () => {
    const strange = pages.filter(({ path, text }) => {
      const switches =
        /<Tap\b(?:(?!<\/Tap>)[\s\S])*?\spressed=/.test(text) && !path.endsWith('kit/tap/index.tsx');
      return switches && !SWITCHES.some((name) => new RegExp(`['"\\s]${name}['"\\s]`).test(text));
    });
    expect(strange.map(({ path }) => path)).toEqual([]);
  });
});
