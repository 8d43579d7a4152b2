export { answersFor } from './confidentialAnswers';
export { recordVisit } from './recordVisit';
export { updateVisit } from './updateVisit';
export type { VisitRecord } from './VisitModel';
export { listVisits, nextAgreedVisits, visitById, visitsByIds, type VisitFilter, type VisitListRequest } from './visitQueries';
