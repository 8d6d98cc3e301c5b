// Denied by default: navigation, new windows, permissions, the network.
import { app, session } from 'electron';
import { isOurs } from './appAddress';

/** Applies to every web contents that will ever exist. Call once the app is ready, before any window. */
export function lockDown(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event) => event.preventDefault());
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
  const { defaultSession } = session;
  // With any language set, Chromium asks its maker's server for that language's dictionary.
  defaultSession.setSpellCheckerLanguages([]);
  // No feature of the program needs one of the browser's permissions.
  defaultSession.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  defaultSession.setPermissionCheckHandler(() => false);
  defaultSession.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !isOurs(details.url) });
  });
}
