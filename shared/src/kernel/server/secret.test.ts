import { beforeEach, describe, expect, it } from '@jest/globals';
import { deriveToken, hashToken, openText, randomSalt, sealText, useSecret } from './secret';

describe('secret', () => {
  beforeEach(() => useSecret('a secret that is long enough for tests'));

  it('opens what it sealed and never seals alike twice', () => {
    const sealed = sealText('pässwort');
    expect(openText(sealed)).toBe('pässwort');
    expect(sealText('pässwort')).not.toBe(sealed);
    expect(Buffer.from(sealed, 'base64').toString('latin1')).not.toContain('wort');
  });

  it('refuses a text that was tampered with or sealed elsewhere', () => {
    const sealed = sealText('relay password');
    const bytes = Buffer.from(sealed, 'base64');
    bytes.writeUInt8(bytes.readUInt8(bytes.length - 1) ^ 1, bytes.length - 1);
    expect(openText(bytes.toString('base64'))).toBeNull();
    useSecret('another secret that is long enough too');
    expect(openText(sealed)).toBeNull();
  });

  it('derives the same 256-bit token from the same salt, another one for another purpose', () => {
    const salt = randomSalt();
    const token = deriveToken('invitation', salt);
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    expect(deriveToken('invitation', salt)).toBe(token);
    expect(deriveToken('passwordReset', salt)).not.toBe(token);
    expect(hashToken(token)).not.toContain(token);
  });
});
