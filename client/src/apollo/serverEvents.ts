type Listener = (data: unknown) => void;

const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 30_000;

/** Live news from `/events`; comes back by itself after a restart of the server, waiting longer each time. */
export class ServerEvents {
  private readonly listeners = new Map<string, Set<Listener>>();
  private source: EventSource | undefined;
  private wait = FIRST_WAIT_MS;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly open: () => EventSource = () => new EventSource('/events')) {}

  /** Calls `listener` with the parsed data of every event of this name; returns how to stop. */
  on(event: string, listener: Listener): () => void {
    const known = this.listeners.get(event);
    if (known) known.add(listener);
    else {
      this.listeners.set(event, new Set([listener]));
      this.attach(event);
    }
    return () => this.listeners.get(event)?.delete(listener);
  }

  start(): void {
    if (this.source) return;
    const source = this.open();
    this.source = source;
    source.onopen = () => {
      this.wait = FIRST_WAIT_MS;
    };
    // The browser gives up for good on a refused stream, so that we always close and begin anew ourselves.
    source.onerror = () => {
      this.close();
      this.timer = setTimeout(() => this.start(), this.wait);
      this.wait = Math.min(this.wait * 2, LONGEST_WAIT_MS);
    };
    for (const event of this.listeners.keys()) this.attach(event);
  }

  stop(): void {
    if (this.timer) clearTimeout(this.timer);
    this.close();
  }

  private close(): void {
    this.source?.close();
    this.source = undefined;
  }

  private attach(event: string): void {
    this.source?.addEventListener(event, (message) => {
      const data: unknown = message instanceof MessageEvent && typeof message.data === 'string' ? parse(message.data) : undefined;
      this.listeners.get(event)?.forEach((listener) => listener(data));
    });
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/** The one stream of the page; runs while somebody is signed in. */
export const serverEvents = new ServerEvents();
