import { describe, expect, it, jest } from '@jest/globals';
import { ServerEvents } from './serverEvents';

class Stream extends EventTarget {
  onopen: (() => void) | null = null;
  onerror: (() => void) | null = null;
  closed = false;
  close(): void {
    this.closed = true;
  }
}

describe('ServerEvents', () => {
  it('hands over parsed news, comes back after a lost line and stops for good', () => {
    jest.useFakeTimers();
    const streams: Stream[] = [];
    const events = new ServerEvents(() => {
      const stream = new Stream();
      streams.push(stream);
      return stream as unknown as EventSource;
    });
    const seen: unknown[] = [];
    const off = events.on('notification', (data) => seen.push(data));
    events.start();
    events.start();
    expect(streams).toHaveLength(1);
    streams[0]?.dispatchEvent(new MessageEvent('notification', { data: '{"id":"1"}' }));
    streams[0]?.onerror?.();
    expect(streams[0]?.closed).toBe(true);
    jest.advanceTimersByTime(1000);
    expect(streams).toHaveLength(2);
    streams[1]?.dispatchEvent(new MessageEvent('notification', { data: 'plain' }));
    expect(seen).toEqual([{ id: '1' }, 'plain']);
    streams[1]?.onerror?.();
    jest.advanceTimersByTime(1999);
    expect(streams).toHaveLength(2);
    jest.advanceTimersByTime(1);
    expect(streams).toHaveLength(3);
    off();
    streams[2]?.dispatchEvent(new MessageEvent('notification', { data: '3' }));
    expect(seen).toHaveLength(2);
    events.stop();
    jest.advanceTimersByTime(60_000);
    expect(streams).toHaveLength(3);
    jest.useRealTimers();
  });
});
