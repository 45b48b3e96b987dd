import { type Behaviour, emit, make } from './element';

const FITS: Readonly<Record<string, string>> = { aspectFit: 'contain', aspectFill: 'cover' };

/** `image`: 320 × 240 px unless its style says otherwise, as WeChat has it. */
export const image: Behaviour = {
  init: (self) => {
    const inner = make('img', self.dom) as HTMLImageElement; // just made
    self.inner = inner;
    inner.addEventListener('load', () => {
      emit(self, 'load', { width: inner.naturalWidth, height: inner.naturalHeight });
    });
    inner.addEventListener('error', () => {
      emit(self, 'error', { errMsg: 'load fail' });
    });
  },
  sync: ({ inner, dom }, name, value) => {
    if (inner === undefined) return;
    if (name === 'src' && typeof value === 'string' && value !== '') inner.setAttribute('src', value);
    if (name !== 'mode') return;
    inner.style.objectFit = FITS[String(value)] ?? 'fill';
    if (value === 'widthFix') dom.style.height = 'auto';
  },
};
