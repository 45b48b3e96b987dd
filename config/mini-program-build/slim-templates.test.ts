import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { projectFiles } from '../project-files';
import { NEVER_SET, slimTemplates } from './slim-templates';

const view =
  '<view hover-class="{{i.p1}}" hover-start-time="{{xs.b(i.p2,50)}}" bindtap="eh" animation="{{i.p0}}" id="{{i.uid}}">\n' +
  '    <template is="{{x}}" />\n  </view>';

describe('the templates of the WeChat package', () => {
  it('leave out what no page sets, and the blanks between tags', () => {
    expect(slimTemplates(view)).toBe(
      '<view hover-class="{{i.p1}}" bindtap="eh" id="{{i.uid}}"><template is="{{x}}" /></view>',
    );
  });

  it('keep every attribute of any other control', () => {
    const video = '<video animation="{{i.p0}}" decode="{{i.p1}}" bindtap="eh">';
    expect(slimTemplates(video)).toBe(video);
  });

  it('hand a screen reader what the pages give a control to say', () => {
    expect(slimTemplates('<button size="{{i.p1}}"></button>')).toBe(
      '<button aria-label="{{i.ariaLabel}}" size="{{i.p1}}"></button>',
    );
  });

  it('keep a comparison that stands in a value', () => {
    const text = '<text class="{{i.a>1?\'x\':\'y\'}}" id="a">';
    expect(slimTemplates(text)).toBe(text);
  });

  const properties = Object.values(NEVER_SET)
    .flat()
    .map((name) =>
      name.startsWith('bind')
        ? `on${name.slice(4)}`
        : name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
    );
  const pages = projectFiles('src', ['.tsx']).map((path) => ({ path, text: readFileSync(path, 'utf8') }));

  it.each(properties)('no page sets %s on a view or a text', (property) => {
    const set = new RegExp(`<(?:View|Text)\\b[^>]*\\s${property}\\b`, 'i');
    expect(pages.filter(({ text }) => set.test(text)).map(({ path }) => path)).toEqual([]);
  });
});
