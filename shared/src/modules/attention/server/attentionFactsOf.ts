import type { CompanyRecord } from '@ortstreu/shared/company/server';
import type { FederalState } from '@ortstreu/shared/kernel';
import type { SignalRecord } from '@ortstreu/shared/signal/server';
import type { AttentionFacts, SignalFact } from '../attentionFacts';
import { importanceOf, IMPORTANCE_V1, type Importance } from '../importance';

const known = <Value>(value: Value | null): Value | undefined => value ?? undefined;

const signalFact = (signal: SignalRecord): SignalFact => ({
  id: signal._id.toHexString(),
  kind: signal.kind,
  status: signal.status,
  certainty: signal.certainty,
  source: signal.source,
  observedOn: signal.observedOn,
  expiresOn: known(signal.expiresOn),
  evidence: known(signal.evidence),
  restricted: signal.confidentiality === 'restricted',
});

/** What the company means to the place, as far as its record says. */
export function importanceOfCompany(company: CompanyRecord): Importance | undefined {
  const { override } = company.importance;
  const facts = {
    jobs: known(company.employees),
    apprentices: known(company.headCounts.at(-1)?.apprentices ?? null),
    supplierTies: known(company.standingFacts.localSupplierTies),
    landSquareMetres: known(company.establishment.landArea),
  };
  return importanceOf(facts, IMPORTANCE_V1, override ? { grade: override.importanceClass, reason: override.reason } : undefined);
}

/** The record and its open signals as the facts of the pure rule. */
export function attentionFactsOf(
  company: CompanyRecord,
  signals: readonly SignalRecord[],
  importance: Importance | undefined,
  federalState: FederalState,
): AttentionFacts {
  const { establishment, standingFacts } = company;
  return {
    federalState,
    importance: importance?.grade,
    headCounts: company.headCounts.map(({ on, employees, source }) => ({ on, count: employees, source })),
    tenure: establishment.premises === 'unknown' ? undefined : establishment.premises,
    leaseEndsOn: known(establishment.leaseEnd),
    multiTenant: known(establishment.isMultiTenant),
    decisionElsewhere: known(standingFacts.isDecidedElsewhere),
    successionOpen: standingFacts.succession === 'open' && standingFacts.isOwnerSixtyOrOlder !== false,
    signals: signals.map(signalFact),
    lastContactOn: known(company.lastContactOn),
  };
}
