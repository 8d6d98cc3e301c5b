import { expect, it } from 'vitest';
import { lockedPreferences } from './lockedPreferences';

it('seals the page off', () => {
  expect(lockedPreferences).toEqual({
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    webviewTag: false,
    spellcheck: false,
  });
});
