package boardpack.command;

/**
 * A command that may go on until it is stopped, with a home of its own. Any other ends by itself,
 * and is carried out by the service where one is running.
 */
public interface Resident {}
