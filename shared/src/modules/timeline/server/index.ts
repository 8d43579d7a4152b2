export { TimelineEntryModel, type TimelineEntryRecord } from './TimelineEntryModel';
export { timelineOf, type TimelineRequest } from './timelineOf';
export { writeTimeline, type TimelineLine } from './writeTimeline';
