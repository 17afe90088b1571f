package boardpack.schedule;

/** Makes one kind of thing that job files ask for; offered as a Spring bean. */
interface Maker {
  Work makes();

  /** Does it, and tells of it. Asked for the same again, it makes only what is missing. */
  Told make(Task task);
}
