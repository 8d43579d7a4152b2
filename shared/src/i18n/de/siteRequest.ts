export const siteRequest = {};
