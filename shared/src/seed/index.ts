export { SAMPLE_AGENCY } from './sampleAgency';
export { seedSampleTown } from './seedSampleTown';
