export { addNoteInput, CONTACT_KINDS, MAX_NOTE_LENGTH, TIMELINE_KINDS, type AddNoteInput, type TimelineKind } from './timeline';
