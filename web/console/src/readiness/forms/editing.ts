/** A part of a form: what it shows, and what it says when somebody typed. */
export interface Editing<Content> {
  readonly content: Content;
  readonly onChange: (content: Content) => void;
}
