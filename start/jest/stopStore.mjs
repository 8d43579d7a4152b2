export default function stopStore() {}
