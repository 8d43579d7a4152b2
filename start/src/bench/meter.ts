import { Agent, request } from 'node:http';
import { MongoClient } from 'mongodb';
import { READS, type Read, type Subjects } from './reads';
import { alternating, timed, type Timing } from './statistics';

export interface MeterOrder {
  baseUrl: string;
  email: string;
  password: string;
  mongoUrl: string;
  database: string;
  queries: Record<string, string>;
  subjects: Subjects;
  /** Only what is cut into pages, on one connection: for the comparison of two sizes. */
  onlyPaged: boolean;
}

export interface ReadResult {
  name: string;
  isPaged: boolean;
  one: Timing;
  sixteen: Timing | null;
  /** The bare driver on the same documents, on one connection. */
  driver: Timing;
}

const MANY = 16;
const RUNS = 120;
const WARM_UP = 15;

interface Answer {
  status: number;
  text: string;
  cookie: string;
}

/** One POST over a kept-alive connection. */
function post(agent: Agent, url: string, body: unknown, cookie = ''): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: 'POST', agent, headers: { 'content-type': 'application/json', ...(cookie ? { cookie } : {}) } }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (piece: string) => (text += piece));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, text, cookie: (response.headers['set-cookie'] ?? []).map((header) => header.split(';')[0]).join('; ') }),
      );
    });
    sent.on('error', reject);
    sent.end(JSON.stringify(body));
  });
}

type Asking = Pick<MeterOrder, 'baseUrl' | 'email' | 'password' | 'queries' | 'subjects'>;

/** Sends a read as the client does. */
const asking =
  (read: Read, { baseUrl, queries, subjects }: Asking, agent: Agent, cookie: string) =>
  async (run: number): Promise<void> => {
    const answer = await post(agent, `${baseUrl}/graphql`, { query: queries[read.operation], variables: read.variables(subjects, run) }, cookie);
    // A measured error would look like a fast read.
    if (answer.status !== 200 || answer.text.includes('"errors"')) throw new Error(`${read.name}: ${answer.status} ${answer.text.slice(0, 500)}`);
  };

async function signIn({ baseUrl, email, password }: Asking): Promise<string> {
  const login = await post(new Agent({ keepAlive: false }), `${baseUrl}/auth/login`, { email, password });
  if (login.status !== 200) throw new Error(`login: ${login.status} ${login.text}`);
  return login.cookie;
}

/** Keeps a running product busy with every read, sixteen at a time. */
export async function putLoad(order: Asking): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: MANY });
  const cookie = await signIn(order);
  for (const read of READS) await timed(asking(read, order, agent, cookie), { runs: RUNS, atOnce: MANY });
  agent.destroy();
}

async function measureRead(read: Read, order: MeterOrder, client: MongoClient, cookie: string): Promise<ReadResult> {
  const { subjects, onlyPaged } = order;
  const agent = new Agent({ keepAlive: true, maxSockets: MANY });
  const ask = asking(read, order, agent, cookie);
  const db = client.db(order.database);
  const bare = async (run: number): Promise<void> => void (await read.fetch(db, subjects, run));
  try {
    await timed(ask, { runs: WARM_UP, atOnce: 1 });
    await timed(bare, { runs: WARM_UP, atOnce: 1 });
    const [one, driver] = (await alternating([ask, bare], RUNS)) as [Timing, Timing];
    const sixteen = onlyPaged ? null : await timed(ask, { runs: RUNS * 2, atOnce: MANY });
    return { name: read.name, isPaged: read.isPaged, one, driver, sixteen };
  } finally {
    agent.destroy();
  }
}

/** Measures the reads over HTTP and with the bare driver. Runs in a process of its own, so that asking does not slow the answering. */
export async function measureReads(order: MeterOrder): Promise<ReadResult[]> {
  const cookie = await signIn(order);
  const client = await MongoClient.connect(order.mongoUrl);
  const results: ReadResult[] = [];
  try {
    for (const read of READS.filter(({ isPaged }) => isPaged || !order.onlyPaged)) results.push(await measureRead(read, order, client, cookie));
  } finally {
    await client.close();
  }
  return results;
}
