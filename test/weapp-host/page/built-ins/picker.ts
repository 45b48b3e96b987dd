import { type Behaviour, type BuiltIn, emit, isOn, make } from './element';

function labelOf(option: unknown, key: unknown): string {
  if (typeof option !== 'object' || option === null) return String(option);
  const record: Readonly<Record<string, unknown>> = { ...option };
  return String(record[String(key)]);
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function open(self: BuiltIn): void {
  const { mode = 'selector', range = [], rangeKey, value, start, end } = self.data;
  const mask = make('div', document.body, { class: 'host-mask' });
  const panel = make('div', mask, { class: 'host-panel' });
  const button = (text: string, done: () => void, className: string): void => {
    const made = make('div', panel, { class: className });
    made.textContent = text;
    made.addEventListener('click', () => {
      mask.remove();
      done();
    });
  };
  const tell = (name: string, value?: unknown) => (): void => {
    emit(self, name, value === undefined ? {} : { value });
  };
  button('取消', tell('cancel'), 'host-cancel');
  if (mode === 'date' || mode === 'time') {
    const inner = make('input', panel, { type: mode, value: textOf(value) }) as HTMLInputElement; // just made
    inner.min = textOf(start);
    inner.max = textOf(end);
    const choose = (): void => {
      tell('change', inner.value)();
    };
    button('确定', choose, 'host-ok');
    return;
  }
  if (mode !== 'selector' || !Array.isArray(range))
    throw new Error(`The host has no picker of mode ${String(mode)}.`);
  range.forEach((option: unknown, at) => {
    button(labelOf(option, rangeKey), tell('change', at), 'host-option');
  });
}

/** `picker`: of options, of a date or of a time. */
export const picker: Behaviour = {
  tap: (self) => {
    if (!isOn(self.data['disabled'])) open(self);
  },
};
