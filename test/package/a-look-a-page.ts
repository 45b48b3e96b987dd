import appConfig from '../../src/app.config';
import { type RouteName, routes } from '../../src/api/routes';
import { catalogue } from '../phones/looks/catalogue';
import type { Look } from '../phones/looks/look';

/** Every page of the app by its address: `/pages/parent/home/index`. */
export const addresses: readonly string[] = [
  ...(appConfig.pages ?? []),
  ...(appConfig.subPackages ?? []).flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`)),
].map((address) => `/${address}`);

const isFull = ({ state, steps = [] }: Look): boolean => state === 'full' && steps.length === 0;

/** What a page looks like when everything is there; of pages that lead on at once, another state. */
export function fullLook(address: string): Look {
  const names = Object.entries(routes).flatMap(([name, route]) =>
    route === address ? [name as RouteName] : [],
  ); // its own keys
  const looks = catalogue.filter(({ page }) => names.includes(page));
  const found = looks.find(isFull) ?? looks.find(({ steps = [] }) => steps.length === 0);
  if (found === undefined) throw new Error(`The catalogue of looks has nothing of ${address}.`);
  return found;
}
