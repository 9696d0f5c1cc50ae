/** The package has no types of its own. */
declare module 'validate-web-annotation' {
  /** Whether an object is an annotation by the model of the W3C's recommendation. */
  function validate(annotation: unknown): boolean;
  export = validate;
}
