import { describe, expect, it } from 'vitest';
import { channelNames } from './channels';
import { contract } from './contract';

describe('contract', () => {
  it('names exactly the channels that the preload offers', () => {
    expect(Object.keys(contract).sort()).toEqual([...channelNames].sort());
  });
});
