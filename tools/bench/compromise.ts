import nlp from "compromise";

/** What a user of compromise would ask of an article: everything of ours that it knows, with offsets. */
export function readWithCompromise(text: string): unknown[] {
  const document = nlp(text);
  const lists = [
    document.people(),
    document.places(),
    document.organizations(),
    document.money(),
    document.quotations(),
    document.numbers(),
  ];
  return lists.map((list) => list.json({ offset: true }));
}
