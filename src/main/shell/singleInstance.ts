// One program a profile: a second start hands its file to the first and ends.
import { app, type BrowserWindow } from 'electron';
import { launchOptions } from './launchOptions';

/**
 * @returns false when another program of this profile runs already: this one should end.
 * @param onFile told of the file that a later start was given, a double click on it for one
 */
export function claimInstance(window: () => BrowserWindow | null, onFile: (path: string) => void): boolean {
  if (!app.requestSingleInstanceLock()) return false;
  app.on('second-instance', (_event, argv) => {
    const shown = window();
    if (shown?.isMinimized()) shown.restore();
    shown?.focus();
    const { file } = launchOptions(argv, {});
    if (file !== null) onFile(file);
  });
  return true;
}
