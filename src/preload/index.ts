// The bridge: one frozen object with the contract's calls, nothing else. No dependency beyond the names.
import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';
import { channelNames, pushNames } from '../shared/contract/channels';
import type { WindowApi } from '../shared/contract/contract';

const call = Object.fromEntries(
  channelNames.map((name) => [name, (input: unknown) => ipcRenderer.invoke(name, input)]),
);

const on = Object.fromEntries(
  pushNames.map((name) => [
    name,
    (listener: (payload: unknown) => void) => {
      const forward = (_event: IpcRendererEvent, payload: unknown) => listener(payload);
      ipcRenderer.on(name, forward);
      return () => ipcRenderer.removeListener(name, forward);
    },
  ]),
);

const api = Object.freeze({ call: Object.freeze(call), on: Object.freeze(on) }) as unknown as WindowApi;

contextBridge.exposeInMainWorld('api', api);
