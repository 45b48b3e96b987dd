import type { HostNode } from '../easel';
import type { Host } from '../host';

type Fields = {
  readonly id?: boolean;
  readonly dataset?: boolean;
  readonly rect?: boolean;
  readonly size?: boolean;
  readonly scrollOffset?: boolean;
  readonly node?: boolean;
  readonly properties?: readonly string[];
};

type Found = Readonly<Record<string, unknown>> | null;
type Question = {
  readonly run: () => Found | readonly Found[];
  readonly done: ((found: unknown) => void) | undefined;
};

function canvasNode(canvas: HTMLCanvasElement): object {
  return {
    get width() {
      return canvas.width;
    },
    set width(width: number) {
      canvas.width = width;
    },
    get height() {
      return canvas.height;
    },
    set height(height: number) {
      canvas.height = height;
    },
    getContext: (kind: string) => canvas.getContext(kind),
    createImage: () => new Image(),
    requestAnimationFrame: (work: FrameRequestCallback) => requestAnimationFrame(work),
    toDataURL: () => canvas.toDataURL(),
  };
}

/** What each wish of a query reads. */
const readers: Readonly<
  Record<Exclude<keyof Fields, 'properties'>, (node: HostNode, element: HTMLElement) => object>
> = {
  id: ({ id }) => ({ id }),
  dataset: ({ dataset }) => ({ dataset }),
  rect: (_node, element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return { left, top, right, bottom };
  },
  size: (_node, element) => {
    const { width, height } = element.getBoundingClientRect();
    return { width, height };
  },
  scrollOffset: (_node, { scrollLeft, scrollTop, scrollHeight, scrollWidth }) => ({
    scrollLeft,
    scrollTop,
    scrollHeight,
    scrollWidth,
  }),
  node: (_node, element) => {
    const canvas = element.querySelector('canvas');
    return canvas === null ? {} : { node: canvasNode(canvas) };
  },
};

function read(node: HostNode | undefined, fields: Fields): Found {
  const element = node?.$$;
  if (node === undefined || element === undefined) return null;
  const names = (Object.keys(readers) as (keyof typeof readers)[]).filter((name) => fields[name] === true); // its own keys
  const properties = (fields.properties ?? []).map((name) => [name, node.data?.[name]] as const);
  return Object.assign(
    {},
    ...names.map((name) => readers[name](node, element)),
    Object.fromEntries(properties),
  ) as Found;
}

function viewport(): Found {
  const size = {
    left: 0,
    top: 0,
    right: innerWidth,
    bottom: innerHeight,
    width: innerWidth,
    height: innerHeight,
  };
  return { id: '', dataset: {}, ...size, scrollLeft: 0, scrollTop: scrollY };
}

/** `createSelectorQuery()`: answers after the next layout, as WeChat does. */
export function selectorQuery(host: Host): object {
  const questions: Question[] = [];
  const all = (selector: string): readonly HostNode[] => {
    const page = host.router.top().component as HostNode; // a page's component
    return page.shadowRoot?.querySelectorAll(selector) ?? [];
  };
  const asking = (run: (fields: Fields) => Question['run']): object => {
    const ask = (fields: Fields, done?: Question['done']): object => {
      questions.push({ run: run(fields), done });
      return query;
    };
    return {
      fields: ask,
      boundingClientRect: (done?: Question['done']) =>
        ask({ id: true, dataset: true, rect: true, size: true }, done),
      scrollOffset: (done?: Question['done']) => ask({ id: true, dataset: true, scrollOffset: true }, done),
      node: (done?: Question['done']) => ask({ node: true }, done),
    };
  };
  const query = {
    in: () => query,
    select: (selector: string) => asking((fields) => () => read(all(selector)[0], fields)),
    selectAll: (selector: string) =>
      asking((fields) => () => all(selector).map((node) => read(node, fields))),
    selectViewport: () => asking(() => viewport),
    exec: (done?: (found: readonly unknown[]) => void) => {
      setTimeout(() => {
        const answers = questions.map(({ run, done: one }) => {
          const found = run();
          one?.(found);
          return found;
        });
        done?.(answers);
      });
      return query;
    },
  };
  return query;
}
