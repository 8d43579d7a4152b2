import { isNumber, operand, toDouble, toNumber } from '../arithmetic';
import { isInt32, typeName } from '../bsonTypes';

const SAFE = 2 ** 52;

/** A running sum: integers exactly, doubles with the rounding error carried along. Anything that is no number is passed over. */
export class RunningSum {
  count = 0;
  private small = 0;
  private large = 0n;
  private real = 0;
  private lost = 0;
  private kind: 'int' | 'long' | 'double' = 'int';

  add(value: unknown): void {
    if (typeof value === 'number' && isInt32(value)) {
      this.count++;
      this.addWhole(value);
    } else if (isNumber(value)) {
      this.count++;
      if (typeName(value) === 'double') this.addReal(toNumber(value));
      else this.addLong(BigInt(operand(value)));
    }
  }

  result(): unknown {
    const whole = this.large + BigInt(this.small);
    if (this.kind === 'double') return toDouble(this.double());
    if (this.kind === 'int' && isInt32(Number(whole))) return Number(whole);
    return BigInt.asIntN(64, whole) === whole ? whole : toDouble(Number(whole));
  }

  mean(): unknown {
    return this.count === 0 ? null : toDouble(this.double() / this.count);
  }

  private double(): number {
    const whole = Number(this.large + BigInt(this.small));
    const sum = this.real + whole;
    return Number.isFinite(this.lost) ? sum + this.lost : sum;
  }

  private addWhole(value: number): void {
    this.small += value;
    if (Math.abs(this.small) < SAFE) return;
    this.large += BigInt(this.small);
    this.small = 0;
  }

  private addLong(value: bigint): void {
    if (this.kind === 'int') this.kind = 'long';
    this.large += value;
  }

  private addReal(value: number): void {
    this.kind = 'double';
    const sum = this.real + value;
    this.lost += Math.abs(this.real) >= Math.abs(value) ? this.real - sum + value : value - sum + this.real;
    this.real = sum;
  }
}
