import { describe, expect, it } from '@jest/globals';
import deployment from '../cloudbaserc.json';
import { functions, RUNTIME, triggersOf } from './functions';

describe('the deployment file', () => {
  it('declares the same functions, limits and timers as the build and the local cloud use', () => {
    const declared = functions.map((deployed) => ({
      name: deployed.name,
      handler: 'index.main',
      runtime: RUNTIME,
      timeout: deployed.timeout,
      memorySize: deployed.memorySize,
      installDependency: false,
      triggers: triggersOf(deployed),
    }));

    expect(deployment.functions).toEqual(declared);
  });

  it.each(functions.flatMap(triggersOf))('gives $name a cron of seven fields', ({ config }) => {
    expect(config.split(' ')).toHaveLength(7);
  });
});
