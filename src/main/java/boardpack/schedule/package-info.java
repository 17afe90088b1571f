/**
 * What is made when: job files, the timetable, the service that keeps to it, and the commands that
 * run a job at once.
 */
@NullMarked
package boardpack.schedule;

import org.jspecify.annotations.NullMarked;
