import { pino, type Logger } from 'pino';

export type { Logger } from 'pino';

/** JSON lines on standard output. What could identify a person or open a door is cut out. */
export const createLogger = (level: string): Logger =>
  pino({
    level,
    redact: {
      paths: ['password', '*.password', 'token', '*.token', 'req.headers.cookie', 'req.headers.authorization', 'res.headers["set-cookie"]', 'email', '*.email'],
      censor: '[cut]',
    },
  });
