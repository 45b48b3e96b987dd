import { byId, element, icon } from './element.js';
import { steps } from './tour-steps.js';
import { tourWords } from './tour-words.js';

/** The bar below the phones: what happens, where in the week that is, and the buttons. */
export function createTourBar(tour) {
  const stops = steps.map(({ title, when }, index) => {
    const button = element(
      'button',
      { type: 'button', class: 'stop' },
      element('span', { class: 'stop-mark', text: String(index + 1) }),
      element('span', { class: 'stop-title', text: title }),
      element('span', { class: 'stop-when quiet', text: when }),
    );
    button.addEventListener('click', () => tour().goTo(index + 1));
    return button;
  });
  byId('path').replaceChildren(...stops.map((stop) => element('li', {}, stop)));
  byId('previous').addEventListener('click', () => tour().previous());
  byId('next').addEventListener('click', () => tour().next());
  byId('play').addEventListener('click', () => tour().toggle());
  document.addEventListener('keydown', (event) => onKey(event, tour()));

  const say = (text) => {
    if (byId('tour-says').textContent !== text) byId('tour-says').textContent = text;
  };
  say(tourWords.intro);
  byId('tour-count').textContent = tourWords.counter(0, steps.length);

  return {
    say,
    show: ({ at, playing, working }) => {
      const over = at === steps.length && !playing;
      stops.forEach((stop, index) => {
        stop.classList.toggle('stop-done', index < at - 1 || (over && index === at - 1));
        stop.classList.toggle('stop-on', index === at - 1 && !over);
        if (index === at - 1) stop.setAttribute('aria-current', 'step');
        else stop.removeAttribute('aria-current');
      });
      byId('tour').dataset.step = String(at);
      byId('tour').dataset.over = String(over);
      byId('tour-count').textContent = over ? tourWords.done : tourWords.counter(at, steps.length);
      byId('previous').disabled = at <= 1;
      byId('next').disabled = at >= steps.length;
      const label = playing ? tourWords.pause : at >= steps.length ? tourWords.again : tourWords.play;
      byId('play').setAttribute('aria-label', label);
      byId('play').title = label;
      byId('play').replaceChildren(icon(playing ? 'i-pause' : at >= steps.length ? 'i-again' : 'i-play'));
      if (working) say(tourWords.working(working.title));
      else if (at === 0) say(tourWords.intro);
      else say(steps[at - 1].says);
    },
  };
}

/** Arrows walk through the tour, except where they already mean something. */
function onKey(event, tour) {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (event.target.closest('select, input, dialog, [role="tablist"]')) return;
  if (event.key === 'ArrowRight') tour.next();
  if (event.key === 'ArrowLeft') tour.previous();
}
