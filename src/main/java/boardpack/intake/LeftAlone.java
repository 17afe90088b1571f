package boardpack.intake;

import boardpack.basics.Finding;
import boardpack.workbook.Notice;

/**
 * Something in the drop folder that is not taken up: a link, a folder, a device, a file that is not
 * whole yet.
 *
 * @param name fit to be shown
 * @param reason goes on after "was left alone: "
 */
record LeftAlone(String name, String reason) {
  Finding finding() {
    return Notice.LEFT_ALONE.ofFile(name, reason);
  }
}
