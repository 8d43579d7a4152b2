// The build without inline worker has the same face as the main one.
declare module 'maplibre-gl/dist/maplibre-gl-csp' {
  import maplibre from 'maplibre-gl';
  export default maplibre;
}
