/**
 * What a browser has to be told about the built-in button, which it knows as an element of ours: that it is one, that it
 * is reached with the tab key, and whether it takes a tap. WeChat knows by itself.
 */
export function buttonRole(disabled: boolean): Readonly<Record<string, string | number>> {
  if (process.env.TARO_ENV !== 'h5') return {};
  return { role: 'button', tabIndex: disabled ? -1 : 0, 'aria-disabled': disabled ? 'true' : 'false' };
}

/** For a button that is switched on or off: what a browser has to be told of it. */
export function pressedRole(pressed: boolean | undefined): Readonly<Record<string, string>> {
  if (process.env.TARO_ENV !== 'h5' || pressed === undefined) return {};
  return { 'aria-pressed': pressed ? 'true' : 'false' };
}

/**
 * Takes no tap. A browser is told by an attribute, and left without rather than with false: the attribute alone disables.
 * In WeChat the templates see it by the class (`tap-off`, `button-off`, `button-busy`), so that it travels once.
 */
export function disabledBy(disabled: boolean): Readonly<Record<string, boolean>> {
  return process.env.TARO_ENV === 'h5' && disabled ? { disabled: true } : {};
}
