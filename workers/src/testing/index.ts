export { bootWorkers, type TestWorkers } from './bootWorkers';
export { openTestQueue, type TestQueue } from './openTestQueue';
export { orderMails } from './orderMails';
export { startCutter, type Cutter } from './startCutter';
export { startMailSink, type MailSink } from './startMailSink';
export { TestClock } from './TestClock';
export { until } from './until';
