// A window on the benchmark's built page (bench/out/gantt), which compares Gantt components. Frames come as fast
// as they are made, so that a frame's time is its work and not the screen's clock.
'use strict';
const path = require('node:path');
const { pathToFileURL } = require('node:url');
const { app, BrowserWindow, net, protocol } = require('electron');

const page = path.resolve(__dirname, '../../out/gantt');

app.commandLine.appendSwitch('disable-frame-rate-limit');
app.commandLine.appendSwitch('disable-gpu-vsync');
protocol.registerSchemesAsPrivileged([{ scheme: 'bench', privileges: { standard: true, secure: true } }]);
app.on('window-all-closed', () => app.quit());
void app.whenReady().then(() => {
  protocol.handle('bench', ({ url }) =>
    net.fetch(pathToFileURL(path.join(page, decodeURIComponent(new URL(url).pathname))).href),
  );
  const window = new BrowserWindow({
    width: 1366,
    height: 768,
    useContentSize: true,
    webPreferences: { contextIsolation: true, sandbox: true, nodeIntegration: false, spellcheck: false },
  });
  void window.loadURL('bench://page/index.html');
});
