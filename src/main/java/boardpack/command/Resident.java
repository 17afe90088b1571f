package boardpack.command;

/** A command that goes on until it is stopped; any other ends by itself. */
public interface Resident {}
