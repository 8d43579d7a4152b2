export const retentionCase = {};
