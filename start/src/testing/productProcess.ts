// The product as `npm start` runs it, from source: `node --import tsx productProcess.ts`.
import { main } from '../compose';

await main([]);
