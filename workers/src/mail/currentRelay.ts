import { loadMailRelay } from '@ortstreu/shared/settings/server';

/** A relay as nodemailer takes it. */
export interface RelayAddress {
  url: string;
  from: string;
}

const credentials = (user: string | null, password: string | null): string =>
  user ? `${encodeURIComponent(user)}:${encodeURIComponent(password ?? '')}@` : '';

/** The agency's own relay if one is set, else the environment's (or the mailbox that keeps mail on this machine). */
export async function currentRelay(fallback: RelayAddress): Promise<RelayAddress> {
  const relay = await loadMailRelay();
  if (!relay) return fallback;
  const scheme = relay.security === 'tls' ? 'smtps' : 'smtp';
  const host = relay.host.includes(':') ? `[${relay.host}]` : relay.host;
  const query = relay.security === 'starttls' ? '?requireTLS=true' : '?ignoreTLS=true';
  return { url: `${scheme}://${credentials(relay.user, relay.password)}${host}:${relay.port}/${relay.security === 'tls' ? '' : query}`, from: relay.from };
}
