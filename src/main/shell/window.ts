// The only way to make a window. Everything a page could abuse is off.
import { join } from 'node:path';
import { BrowserWindow } from 'electron';
import { APP_ORIGIN } from './appAddress';
import { lockedPreferences } from './lockedPreferences';

/** Home size of the screens; smaller displays get what they have. */
const WIDTH_PX = 1366;
const HEIGHT_PX = 768;

export function createWindow(options: { readonly show: boolean; readonly icon?: string }): BrowserWindow {
  const window = new BrowserWindow({
    width: WIDTH_PX,
    height: HEIGHT_PX,
    minWidth: 1024,
    minHeight: 600,
    show: false,
    title: 'Наставник',
    backgroundColor: '#f4f5f3',
    ...(options.icon === undefined ? {} : { icon: options.icon }),
    webPreferences: { ...lockedPreferences, preload: join(__dirname, '../preload/index.cjs') },
  });
  if (options.show) window.once('ready-to-show', () => window.show());
  void window.loadURL(`${APP_ORIGIN}/index.html`);
  return window;
}

/**
 * What the window shows, as it prints it: the sheets that the page itself asks for.
 * @throws Error when there is no window
 */
export async function pdfOf(window: BrowserWindow | null): Promise<Uint8Array> {
  if (!window) throw new Error('no window to print');
  return window.webContents.printToPDF({ preferCSSPageSize: true, printBackground: true });
}
