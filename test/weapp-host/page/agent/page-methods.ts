import type { Host } from '../host';
import type { OpenPage } from '../runtime/open-page';
import type { Elements } from './elements';
import { listOf, type Method, type Params, plain, textOf, valueAt } from './method';

/** The methods of a page. */
export function pageMethods(host: Host, elements: Elements): Readonly<Record<string, Method>> {
  const page = (params: Params): OpenPage => host.router.page(Number(params['pageId']));
  const layer = (params: Params): HTMLElement => page(params).layer;
  const byXpath = (params: Params): ReturnType<Elements['byXpath']> =>
    elements.byXpath(layer(params), textOf(params, 'selector'));
  return {
    'Page.getElement': (params) => elements.first(layer(params), textOf(params, 'selector')),
    'Page.getElements': (params) => ({ elements: elements.all(layer(params), textOf(params, 'selector')) }),
    'Page.getElementByXpath': (params) => {
      const [found] = byXpath(params);
      if (found === undefined) throw new Error('no such element');
      return found;
    },
    'Page.getElementsByXpath': (params) => ({ elements: byXpath(params) }),
    'Page.getData': (params) => ({ data: plain(valueAt(page(params).instance.data, params['path'])) }),
    'Page.setData': (params) => {
      page(params).instance.setData(params['data'] as object); // the client's own type
    },
    'Page.callMethod': async (params) => {
      const method = page(params).instance[textOf(params, 'method')];
      if (typeof method !== 'function') throw new Error(`method ${textOf(params, 'method')} not exists`);
      return { result: plain(await method.apply(page(params).instance, listOf(params, 'args'))) };
    },
    'Page.getWindowProperties': (params) => ({
      properties: listOf(params, 'names').map((name) => plain(valueAt(window, name))),
    }),
  };
}
