// Stands in for style sheets under Jest: class names have no meaning without layout.
export default {};
