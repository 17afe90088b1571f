package boardpack.sample;

import java.time.LocalDate;
import java.util.function.Supplier;

/**
 * One file of the sample.
 *
 * @param sent the day it was sent: its last-modified date
 * @param content made when it is written, so that the month need not be held in memory
 */
record SampleFile(String name, LocalDate sent, Supplier<byte[]> content) {}
