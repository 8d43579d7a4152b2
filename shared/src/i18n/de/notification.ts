export const notification = {};
