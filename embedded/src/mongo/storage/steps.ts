/** What a commit does to one key: its new value, or nothing when it is removed. */
export interface Step {
  key: Uint8Array;
  value: Uint8Array | undefined;
}

/** Before each step: length of the key, and of the value plus one (0: removed). */
const HEAD = 6;

export function encodeSteps(steps: Step[]): Buffer {
  return Buffer.concat(steps.flatMap(({ key, value }) => [headOf(key, value), key, ...(value ? [value] : [])]));
}

export function decodeSteps(bytes: Buffer): Step[] {
  const steps: Step[] = [];
  for (let at = 0; at < bytes.length;) {
    const keyEnd = at + HEAD + bytes.readUInt16LE(at);
    const valueLength = bytes.readUInt32LE(at + 2) - 1;
    const end = keyEnd + Math.max(0, valueLength);
    steps.push({ key: bytes.subarray(at + HEAD, keyEnd), value: valueLength < 0 ? undefined : bytes.subarray(keyEnd, end) });
    at = end;
  }
  return steps;
}

function headOf(key: Uint8Array, value: Uint8Array | undefined): Buffer {
  const head = Buffer.allocUnsafe(HEAD);
  head.writeUInt16LE(key.length, 0);
  head.writeUInt32LE(value ? value.length + 1 : 0, 2);
  return head;
}
