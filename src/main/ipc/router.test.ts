import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { channelNames } from '../../shared/contract/channels';
import { fail, ok } from '../../shared/model/result';
import { createRouter, type Handlers } from './router';

function routerOf(handler: (input: unknown) => unknown) {
  const log = vi.fn();
  const handlers = Object.fromEntries(channelNames.map((name) => [name, handler])) as unknown as Handlers;
  return { answer: createRouter(handlers, { log, checkOutput: true }), log };
}

describe('router', () => {
  it('passes right input to the use case and its value back', async () => {
    const { answer } = routerOf((input) => ok({ done: (input as { id: number }).id === 7 }));
    expect(await answer('roadmap.removeItem', { id: 7 }, true)).toEqual({ ok: true, value: { done: true } });
  });

  it('refuses a stranger before looking at anything', async () => {
    const handler = vi.fn();
    const { answer } = routerOf(handler);
    const result = await answer('roadmap.removeItem', { id: 7 }, false);
    expect(result).toMatchObject({ ok: false, error: { code: 'validation' } });
    expect(handler).not.toHaveBeenCalled();
  });

  it.each([
    ['an unknown channel', 'roadmap.drop', {}],
    ['a name from the prototype', '__proto__', {}],
    ['a missing field', 'roadmap.removeItem', {}],
    ['a field too many', 'roadmap.removeItem', { id: 1, extra: true }],
    ['a wrong type', 'roadmap.removeItem', { id: '1' }],
    [
      'a day that does not exist',
      'roadmap.moveOccurrence',
      { id: 1, parts: [{ start: '2021-02-30', end: null }] },
    ],
    ['nothing at all', 'roadmap.removeItem', undefined],
  ])('refuses %s', async (_name, channel, input) => {
    const handler = vi.fn();
    const { answer } = routerOf(handler);
    expect(await answer(channel, input, true)).toMatchObject({ ok: false, error: { code: 'validation' } });
    expect(handler).not.toHaveBeenCalled();
  });

  it('stamps a refusal with an id that is also in the log, without the input', async () => {
    const { answer, log } = routerOf(() => fail('not-found', { what: 'roadmapItem' }));
    const result = await answer('roadmap.removeItem', { id: 7 }, true);
    expect(result).toMatchObject({
      ok: false,
      error: { code: 'not-found', params: { what: 'roadmapItem' } },
    });
    const { correlationId } = (result as { error: { correlationId: string } }).error;
    expect(log).toHaveBeenCalledWith({ correlationId, channel: 'roadmap.removeItem', code: 'not-found' });
  });

  it('turns a bug into an internal error and logs its stack', async () => {
    const { answer, log } = routerOf(() => {
      throw new Error('a bug');
    });
    expect(await answer('roadmap.removeItem', { id: 7 }, true)).toMatchObject({
      ok: false,
      error: { code: 'internal', params: {} },
    });
    expect((log.mock.calls[0]?.[0] as { stack: string }).stack).toContain('a bug');
  });

  it('takes an answer that breaks the contract for a bug', async () => {
    const { answer } = routerOf(() => ok({ done: 'yes' }));
    expect(await answer('roadmap.removeItem', { id: 7 }, true)).toMatchObject({
      error: { code: 'internal' },
    });
  });

  it('never throws, whatever is sent', async () => {
    const { answer } = routerOf(() => ok({ done: true }));
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.constantFrom(...channelNames), fc.string()),
        fc.anything(),
        async (channel, input) => {
          const result = await answer(channel, input, true);
          if (!result.ok) expect(['validation', 'internal']).toContain(result.error.code);
        },
      ),
    );
  });
});
