import { describe, expect, it } from 'vitest';
import { launchOptions } from './launchOptions';

describe('launchOptions', () => {
  it('finds a school file that was double clicked, whatever stands before it', () => {
    const options = launchOptions(['electron', '.', '--no-sandbox', '/школа/Наставничество.NASTAVNIK'], {});
    expect(options).toEqual({
      file: '/школа/Наставничество.NASTAVNIK',
      demoFolder: null,
      stay: false,
      today: null,
      checkOutput: false,
    });
  });

  it('takes the demonstration folder and the frozen day', () => {
    const options = launchOptions(['electron', '.', '--demo=/tmp/x', '--stay'], {
      NASTAVNIK_TODAY: '2021-11-08',
      NASTAVNIK_CHECK_OUTPUT: '1',
    });
    expect(options).toMatchObject({
      demoFolder: '/tmp/x',
      stay: true,
      today: '2021-11-08',
      checkOutput: true,
    });
  });

  it('ignores a day that does not exist', () => {
    expect(launchOptions([], { NASTAVNIK_TODAY: '2021-02-30' }).today).toBeNull();
  });
});
