import { type Behaviour, type BuiltIn, emit, isOn, make } from './element';

type Field = HTMLInputElement | HTMLTextAreaElement;

const fieldOf = ({ inner }: BuiltIn): Field => {
  if (inner instanceof HTMLInputElement || inner instanceof HTMLTextAreaElement) return inner;
  throw new Error('a field without its element');
};

function begin(self: BuiltIn, tag: 'input' | 'textarea'): void {
  self.inner = make(tag, self.dom);
  const field = fieldOf(self);
  const detail = (): object => ({
    value: field.value,
    cursor: field.selectionStart ?? field.value.length,
    keyCode: 0,
  });
  field.addEventListener('input', () => {
    emit(self, 'input', detail());
  });
  field.addEventListener('focus', () => {
    emit(self, 'focus', { value: field.value, height: 0 });
  });
  field.addEventListener('blur', () => {
    emit(self, 'blur', { value: field.value, cursor: -1 });
  });
  field.addEventListener('keydown', (event) => {
    const { key } = event as KeyboardEvent; // what a keydown is
    if (key === 'Enter' && tag === 'input') emit(self, 'confirm', { value: field.value });
  });
}

const setters: Readonly<Record<string, (field: Field, value: unknown) => void>> = {
  value: (field, value) => {
    const text = typeof value === 'number' ? `${value}` : typeof value === 'string' ? value : '';
    if (field.value !== text) field.value = text;
  },
  placeholder: (field, value) => {
    field.placeholder = typeof value === 'string' ? value : '';
  },
  disabled: (field, value) => {
    field.disabled = isOn(value);
  },
  maxlength: (field, value) => {
    if (Number(value) >= 0) field.setAttribute('maxlength', String(Number(value)));
    else field.removeAttribute('maxlength');
  },
  focus: (field, value) => {
    if (isOn(value)) field.focus();
  },
  type: (field, value) => {
    field.inputMode =
      value === 'number' || value === 'idcard' ? 'numeric' : value === 'digit' ? 'decimal' : 'text';
  },
};

/** What typing does: the whole text at once, no longer than the field allows. */
function type(self: BuiltIn, text: unknown): void {
  const field = fieldOf(self);
  if (field.disabled) throw new Error('the field is disabled');
  const most = Number(field.getAttribute('maxlength') ?? 140);
  field.focus();
  field.value = most > 0 ? String(text).slice(0, most) : String(text);
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** `input` and `textarea`: WeChat's own `maxlength` is 140 where a template says none. */
export const field = (tag: 'input' | 'textarea'): Behaviour => ({
  init: (self) => {
    begin(self, tag);
  },
  sync: (self, name, value) => {
    setters[name]?.(fieldOf(self), value);
  },
  methods: { [`${tag}.input`]: type },
});
