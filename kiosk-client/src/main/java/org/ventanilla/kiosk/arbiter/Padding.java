package org.ventanilla.kiosk.arbiter;

/**
 * A padding probe that is wanted in one direction: as many bytes as fill the link at {@code kbit} kbit/s, beside what flows
 * already, and never more than {@code bytes}. It is wanted until it was answered by {@link Sample.Padded}, or given up.
 */
public record Padding(int kbit, int bytes) {}
