import type { BUILT_INS } from '../../pack/built-in-tags';
import { type Behaviour, emit, isOn, make } from './element';
import { field } from './field';
import { image } from './image';
import { picker } from './picker';
import { scrollView } from './scroll-view';

const button: Behaviour = {
  sync: ({ dom }, name, value) => {
    if (!['type', 'size', 'disabled', 'plain', 'loading'].includes(name)) return;
    if (isOn(value)) dom.setAttribute(name, String(value));
    else dom.removeAttribute(name);
  },
  tap: (self) => {
    if (self.data['openType'] === 'agreePrivacyAuthorization') emit(self, 'agreeprivacyauthorization', {});
  },
};

const canvas: Behaviour = {
  init: (self) => {
    self.inner = make('canvas', self.dom, { style: 'width:100%;height:100%;display:block' });
    self.dom.addEventListener(
      'touchmove',
      (event) => {
        if (isOn(self.data['disableScroll'])) event.preventDefault();
      },
      { passive: false },
    );
  },
};

/** What each tag does. One more tag is a line here and one in `pack/built-in-tags.ts`. */
export const behaviours: Readonly<Record<(typeof BUILT_INS)[number], Behaviour>> = {
  view: {},
  text: {},
  button,
  input: field('input'),
  textarea: field('textarea'),
  picker,
  image,
  'scroll-view': scrollView,
  canvas,
};
