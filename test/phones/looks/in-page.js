/**
 * Runs in the browser, on a page as it is laid out now; sent there as text by `measure-layout.ts`. Answers every breach of
 * the rules of the layout, as a sentence each.
 */
window.measureLayout = ({ type, elder }) => {
  const SMALLEST = elder ? 22 : 13;
  const BODY = elder ? 22 : 17;
  const TOUCH = elder ? 60 : 44;
  /** From here on large text, which may have less contrast (WCAG 1.4.3: 18 pt). */
  const LARGE = 24;
  /** A layout counts in fractions of a pixel. */
  const HAIR = 0.6;

  const breaches = new Set();
  const say = (rule, element, what) => breaches.add(`${rule}: ${nameOf(element)} ${what}`);
  const nameOf = (element) => {
    const words = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 16);
    return `<${String(element.className || element.localName).trim()}>「${words}」`;
  };
  const sizeOf = (element) => parseFloat(getComputedStyle(element).fontSize);
  /** Chinese lines set closer than this run into each other for eyes that are no longer good. */
  const ELDER_LINES = 1.3;
  const isSeen = (element) => {
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
    const { width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0;
  };

  // Pages that were left behind stay in the document, hidden.
  const screen = [...document.querySelectorAll('.screen')].filter(isSeen).at(-1);
  if (screen === undefined) return ['page: there is none'];
  if (screen.classList.contains('elder') !== elder)
    say('layout', screen, elder ? 'is not the elder layout' : 'is the elder layout');
  const sheet = [...screen.querySelectorAll('.sheet')].filter(isSeen).at(-1);

  const texts = () => {
    const walker = document.createTreeWalker(screen, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) {
      const { parentElement, data } = walker.currentNode;
      if (data.trim() !== '' && isSeen(parentElement)) found.push(parentElement);
    }
    return new Set(found);
  };

  // Colours: what lies over what, down to the ground.
  const rgba = (colour) => {
    const [r = 0, g = 0, b = 0, a = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
    return { r, g, b, a };
  };
  const over = (top, ground) => {
    const mix = (which) => top[which] * top.a + ground[which] * (1 - top.a);
    return { r: mix('r'), g: mix('g'), b: mix('b'), a: 1 };
  };
  const upwards = (element) => {
    const line = [];
    for (let each = element; each !== null; each = each.parentElement) line.push(each);
    return line;
  };
  const groundUnder = (element) =>
    upwards(element)
      .reverse()
      .reduce((ground, each) => over(rgba(getComputedStyle(each).backgroundColor), ground), {
        r: 255,
        g: 255,
        b: 255,
        a: 1,
      });
  const opacityOf = (element) =>
    upwards(element).reduce((product, each) => product * Number(getComputedStyle(each).opacity), 1);
  const light = ({ r, g, b }) => {
    const [red, green, blue] = [r, g, b].map((part) => {
      const share = part / 255;
      return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrastOf = (element, colour) => {
    const ground = groundUnder(element);
    const ink = rgba(colour);
    const [low, high] = [light(over({ ...ink, a: ink.a * opacityOf(element) }, ground)), light(ground)].sort(
      (a, b) => a - b,
    );
    return (high + 0.05) / (low + 0.05);
  };

  const checkText = (element) => {
    const size = sizeOf(element);
    if (size < SMALLEST * type - HAIR / 10) say('text', element, `is ${size} px`);
    const ratio = contrastOf(element, getComputedStyle(element).color);
    const enough = size >= LARGE ? 3 : 4.5;
    if (ratio < enough) say('contrast', element, `has ${ratio.toFixed(2)} at ${size} px`);
    const lines = parseFloat(getComputedStyle(element).lineHeight) / size;
    if (elder && lines < ELDER_LINES - HAIR / 100) say('lines', element, `are set at ${lines.toFixed(2)}`);
  };
  const checkTyping = (element) => {
    if (sizeOf(element) < BODY * type - HAIR / 10) say('text', element, `is typed at ${sizeOf(element)} px`);
    const blank = getComputedStyle(element, '::placeholder').color;
    if (contrastOf(element, blank) < 4.5) say('contrast', element, 'has too pale a placeholder');
  };
  const checkTouch = (element) => {
    const { width, height } = element.getBoundingClientRect();
    if (width < TOUCH - HAIR || height < TOUCH - HAIR)
      say('touch', element, `is ${width.toFixed(0)} × ${height.toFixed(0)} px`);
  };
  /** What lies over the page on purpose: it covers what is scrolled beneath it. */
  const layerOf = (element) => element.closest('.screen-foot, .screen-bar, .sheet') ?? screen;
  const checkApart = (targets) => {
    const boxes = targets.map((element) => ({ element, box: element.getBoundingClientRect() }));
    for (const [at, one] of boxes.entries()) {
      for (const other of boxes.slice(at + 1)) {
        if (one.element.contains(other.element) || other.element.contains(one.element)) continue;
        if (layerOf(one.element) !== layerOf(other.element)) continue;
        const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        if (across > HAIR && down > HAIR)
          say(
            'touch',
            other.element,
            `lies ${Math.min(across, down).toFixed(0)} px over ${nameOf(one.element)}`,
          );
      }
    }
  };
  /** Colour is never the only sign: a coloured mark says it in words, and what is overdue or done has a shape as well. */
  const checkTag = (element) => {
    if ((element.textContent ?? '').trim() === '') say('sign', element, 'says it in colour only');
    if (
      element.matches('.tag-danger, .tag-ok, .colour-mark') &&
      element.querySelector('.icon, .colour-mark-shape') === null
    )
      say('sign', element, 'has no shape');
  };
  const checkRoom = (element) => {
    const { left, right } = element.getBoundingClientRect();
    if (right > innerWidth + HAIR || left < -HAIR)
      say('room', element, `reaches from ${left.toFixed(0)} to ${right.toFixed(0)}`);
    const { overflowX, overflowY } = getComputedStyle(element);
    if (['hidden', 'clip'].includes(overflowY) && element.scrollHeight > element.clientHeight + 1)
      say('room', element, `cuts off ${element.scrollHeight - element.clientHeight} px of its height`);
    if (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1)
      say('room', element, `cuts off ${element.scrollWidth - element.clientWidth} px`);
  };
  const mainText = () => {
    if (sizeOf(screen) < BODY * type - HAIR / 10) say('text', screen, `is set in ${sizeOf(screen)} px`);
    const main = '.button-primary, .button-ink, .button-line, .title, .lead, .display, .pick-label';
    for (const element of screen.querySelectorAll(main)) {
      if (isSeen(element) && sizeOf(element) < Math.min(BODY, 17) * type - HAIR / 10)
        say('text', element, `is a main text of ${sizeOf(element)} px`);
    }
  };
  /** One main action a page; where a page is a list of households, one for each. */
  const onePrimary = () => {
    const main = [...(sheet ?? screen).querySelectorAll('.button-primary, .elder-button-good')].filter(
      isSeen,
    );
    const places = main.map((button) => button.closest('.household, .week-card, .card-lamp') ?? screen);
    const twice = main.filter((_button, at) => places.indexOf(places[at]) !== at);
    for (const button of twice) say('primary', button, 'is a second main action');
  };

  for (const element of texts()) checkText(element);
  for (const element of screen.querySelectorAll('input, textarea')) if (isSeen(element)) checkTyping(element);
  const tapped = '[role="button"], button, input, textarea, a[href], taro-picker-core';
  const targets = [...screen.querySelectorAll(tapped)].filter(isSeen);
  for (const element of targets) checkTouch(element);
  checkApart(targets);
  for (const element of screen.querySelectorAll('.tag, .colour-mark')) if (isSeen(element)) checkTag(element);
  for (const element of screen.querySelectorAll('*')) if (isSeen(element)) checkRoom(element);
  mainText();
  onePrimary();
  if (document.documentElement.scrollWidth > innerWidth + HAIR)
    say('room', document.documentElement, `is ${document.documentElement.scrollWidth} px wide`);
  return [...breaches];
};
