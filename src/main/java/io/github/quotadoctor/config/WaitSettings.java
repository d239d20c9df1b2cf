package io.github.quotadoctor.config;

/**
 * What to wait for, and how.
 *
 * @param settings how to ask; its run limit is that of the whole wait
 */
public record WaitSettings(Settings settings, WaitGoal goal, Patience patience) {}
