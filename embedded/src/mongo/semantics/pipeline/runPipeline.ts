export { runPipeline } from '../runPipeline';
