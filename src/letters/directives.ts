/** What an author can write that is more than Markdown. One list: the compiler, the errors and the handbook rest on it. */
export interface Directive {
  readonly name: string;
  readonly node: "textDirective" | "leafDirective" | "containerDirective";
  /** An example of the whole form. */
  readonly form: string;
  readonly attributes: readonly string[];
}

export const directives: readonly Directive[] = [
  { name: "value", node: "textDirective", form: ":value[figure]", attributes: [] },
  { name: "cite", node: "textDirective", form: ':cite[source]{loc="§ 1"}', attributes: ["loc"] },
  { name: "chart", node: "leafDirective", form: "::chart[chart]", attributes: [] },
  {
    name: "ask",
    node: "containerDirective",
    form: ':::ask{amount="figure" years="2026-"}',
    attributes: ["amount", "years"],
  },
];
