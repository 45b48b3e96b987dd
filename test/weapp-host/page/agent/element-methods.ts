import { emit } from '../easel';
import type { Host } from '../host';
import type { Elements } from './elements';
import { settled, tap, touch } from './fingers';
import { camel, listOf, type Method, type Params, plain, textOf, valueAt } from './method';

const each = (params: Params, read: (name: string) => unknown): readonly unknown[] =>
  listOf(params, 'names').map((name) => plain(read(String(name))));

/** The methods of an element. */
export function elementMethods(_host: Host, elements: Elements): Readonly<Record<string, Method>> {
  const dom = (params: Params): HTMLElement => elements.dom(textOf(params, 'elementId'));
  const node = (params: Params): ReturnType<Elements['node']> => elements.node(textOf(params, 'elementId'));

  const attribute = (params: Params, name: string): unknown => {
    const { data, dataset = {} } = node(params);
    if (name.startsWith('data-')) return dataset[camel(name.slice('data-'.length))];
    return dom(params).getAttribute(name) ?? data[camel(name)];
  };
  const property = (params: Params, name: string): unknown => {
    const { data, publicProps, inner } = node(params);
    if (name === '__propPublic')
      return Object.fromEntries((publicProps ?? Object.keys(data)).map((key) => [key, true]));
    return name === 'value' && inner !== undefined && 'value' in inner ? inner.value : data[name];
  };
  const moved =
    (type: 'touchstart' | 'touchmove' | 'touchend'): Method =>
    async (params) => {
      touch(dom(params), type, params);
      await settled();
    };

  return {
    'Element.getElement': (params) => elements.first(dom(params), textOf(params, 'selector')),
    'Element.getElements': (params) => ({ elements: elements.all(dom(params), textOf(params, 'selector')) }),
    'Element.getDOMProperties': (params) => {
      const element: Readonly<Record<string, unknown>> = dom(params) as never; // read by the client's names
      return { properties: each(params, (name) => element[name]) };
    },
    'Element.getAttributes': (params) => ({ attributes: each(params, (name) => attribute(params, name)) }),
    'Element.getProperties': (params) => ({ properties: each(params, (name) => property(params, name)) }),
    'Element.getStyles': (params) => {
      const style = getComputedStyle(dom(params));
      return { styles: each(params, (name) => style.getPropertyValue(name)) };
    },
    'Element.getOffset': (params) => {
      const { left, top } = dom(params).getBoundingClientRect();
      return { left: left + scrollX, top: top + scrollY };
    },
    'Element.getWXML': (params) => {
      const { outerHTML, innerHTML } = dom(params);
      return { wxml: (params['type'] === 'outer' ? outerHTML : innerHTML).replace(/(<\/?)wx-/g, '$1') };
    },
    'Element.tap': async (params) => {
      tap(dom(params));
      await settled();
    },
    'Element.touchstart': moved('touchstart'),
    'Element.touchmove': moved('touchmove'),
    'Element.touchend': moved('touchend'),
    'Element.triggerEvent': async (params) => {
      emit(node(params), textOf(params, 'type'), params['detail'] ?? {});
      await settled();
    },
    'Element.dispatchEvent': async (params) => {
      const { detail = {}, touches, changeTouches } = params;
      const extraFields = { touches, changedTouches: changeTouches };
      const options = { bubbles: true, composed: true, capturePhase: true, extraFields };
      node(params).triggerEvent?.(textOf(params, 'eventName'), detail, options);
      await settled();
    },
    'Element.callFunction': async (params) => {
      const result = plain(await node(params).call?.(textOf(params, 'functionName'), listOf(params, 'args')));
      await settled();
      return { result };
    },
    'Element.getData': (params) => ({ data: plain(valueAt(node(params).data, params['path'])) }),
  };
}
