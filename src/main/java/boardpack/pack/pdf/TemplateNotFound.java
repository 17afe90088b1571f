package boardpack.pack.pdf;

/** A template that a page asks for is neither in the home nor in the program. */
final class TemplateNotFound extends RuntimeException {
  TemplateNotFound(String file) {
    super("The template reports/" + file + " is missing");
  }
}
