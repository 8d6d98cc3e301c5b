// Carries calls and pushes between Electron's IPC and the router; knows nothing of what they mean.
import { ipcMain, type BrowserWindow, type IpcMainInvokeEvent } from 'electron';
import { channelNames, type ChannelName } from '../../shared/contract/channels';
import type { PushPayload } from '../../shared/contract/contract';
import { APP_ORIGIN } from './appAddress';

type Answer = (channel: ChannelName, input: unknown, senderIsOurWindow: boolean) => Promise<unknown>;

export function listenToWindow(answer: Answer, ourWindow: () => BrowserWindow | null): void {
  for (const channel of channelNames) {
    ipcMain.handle(channel, (event, input: unknown) =>
      answer(channel, input, isOurWindow(event, ourWindow())),
    );
  }
}

export function pushTo<Name extends keyof PushPayload>(
  window: BrowserWindow | null,
  name: Name,
  payload: PushPayload[Name],
): void {
  if (window && !window.isDestroyed()) window.webContents.send(name, payload);
}

/** Only the main frame of our one window, showing our own page. */
function isOurWindow(event: IpcMainInvokeEvent, window: BrowserWindow | null): boolean {
  const frame = event.senderFrame;
  return (
    window !== null &&
    frame !== null &&
    event.sender === window.webContents &&
    frame === window.webContents.mainFrame &&
    frame.url.startsWith(`${APP_ORIGIN}/`)
  );
}
