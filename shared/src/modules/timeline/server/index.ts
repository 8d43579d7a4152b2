export { TimelineEntryModel, type TimelineEntryRecord } from './TimelineEntryModel';
export { hasContactSince, timelineOf, type TimelineRequest } from './timelineOf';
export { writeTimeline, type TimelineLine } from './writeTimeline';
