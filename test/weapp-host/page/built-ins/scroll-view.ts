import { type Behaviour, type BuiltIn, emit, isOn } from './element';

const NEAR = 50;

const distance = (value: unknown): number => (Number(value) > 0 ? Number(value) : NEAR);

function listen(self: BuiltIn): void {
  let last = 0;
  self.dom.addEventListener('scroll', () => {
    const { scrollLeft, scrollTop, scrollHeight, scrollWidth, clientHeight } = self.dom;
    emit(self, 'scroll', {
      scrollLeft,
      scrollTop,
      scrollHeight,
      scrollWidth,
      deltaX: 0,
      deltaY: last - scrollTop,
    });
    last = scrollTop;
    if (scrollTop + clientHeight >= scrollHeight - distance(self.data['lowerThreshold']))
      emit(self, 'scrolltolower', { direction: 'bottom' });
    if (scrollTop <= distance(self.data['upperThreshold'])) emit(self, 'scrolltoupper', { direction: 'top' });
  });
}

const isPlace = (value: unknown): boolean => value !== '' && Number(value) >= 0;

const setters: Readonly<Record<string, (dom: HTMLElement, value: unknown) => void>> = {
  scrollY: (dom, value) => {
    dom.style.overflowY = isOn(value) ? 'auto' : '';
  },
  scrollX: (dom, value) => {
    dom.style.overflowX = isOn(value) ? 'auto' : '';
  },
  scrollTop: (dom, value) => {
    if (isPlace(value)) dom.scrollTop = Number(value);
  },
  scrollLeft: (dom, value) => {
    if (isPlace(value)) dom.scrollLeft = Number(value);
  },
};

/** `scroll-view`. */
export const scrollView: Behaviour = {
  init: listen,
  sync: ({ dom }, name, value) => {
    setters[name]?.(dom, value);
  },
  methods: {
    'scroll-view.scrollTo': ({ dom }, x: number, y: number) => {
      dom.scrollTo(x, y);
    },
    'scroll-view.scrollTop': ({ dom }) => dom.scrollTop,
    'scroll-view.scrollLeft': ({ dom }) => dom.scrollLeft,
    'scroll-view.scrollWidth': ({ dom }) => dom.scrollWidth,
    'scroll-view.scrollHeight': ({ dom }) => dom.scrollHeight,
  },
};
