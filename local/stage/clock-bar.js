import { byId, element } from './element.js';
import { sayFarMoment, sayMoment } from './moment.js';
import { product } from './product.js';
import { words } from './words.js';

/** How many timers fired on the way, and which. */
export function sayReport({ fired }) {
  if (fired.length === 0) return words.nothingFired;
  const times = new Map();
  for (const { job } of fired) times.set(job, (times.get(job) ?? 0) + 1);
  const jobs = [...times].map(([job, count]) => words.job(words.jobs[job] ?? job, count)).join('，');
  return words.fired(fired.length, jobs);
}

/** Now, and the places the clock can be moved to. `jump(to)` moves it. */
export function createClockBar({ jump }) {
  let arrived;

  const showJumps = async () => {
    const { jumps } = await product.stage();
    const group = byId('jumps');
    // Buttons are kept, so that the keyboard stays where it was.
    while (group.childElementCount < jumps.length) {
      const button = element('button', { type: 'button', class: 'pill' });
      button.addEventListener('click', () => {
        arrived = { label: button.textContent, to: button.dataset.to };
        jump(button.dataset.to);
      });
      group.append(button);
    }
    jumps.forEach(({ label, to }, index) => {
      const button = group.children[index];
      button.textContent = words.jumps[label] ?? label;
      button.dataset.to = to;
      button.title = words.jumpTitle(sayFarMoment(to));
    });
  };

  return {
    show: async (now) => {
      const time = byId('now');
      if (time.dateTime === now) return;
      time.dateTime = now;
      time.textContent = sayMoment(now);
      time.title = sayFarMoment(now);
      await showJumps();
      for (const button of byId('jumps').children)
        button.classList.toggle('pill-on', arrived?.to === now && arrived.label === button.textContent);
    },
    /** One line below the time: what is going on, or what was done. */
    say: (text, busy = false) => {
      byId('report').textContent = text || (busy ? '' : words.still);
      byId('report').title = text;
      byId('spinner').hidden = !busy;
    },
  };
}
