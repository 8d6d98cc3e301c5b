// Stands in for Electron's own default app: runs the app folder named by the first argument that is no switch.
'use strict';
const { app } = require('electron');
const path = require('node:path');

const folder = path.resolve(process.argv.slice(1).find((argument) => !argument.startsWith('-')) ?? '.');
const manifest = require(path.join(folder, 'package.json'));

app.setAppPath(folder);
app.setName(manifest.productName ?? manifest.name);
app.setVersion(manifest.version);
process.defaultApp = true;
require(path.join(folder, manifest.main));
