export const commitment = {};
