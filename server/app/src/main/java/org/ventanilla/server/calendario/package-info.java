/**
 * The calendar of the law: which days count, when a paper counts as presented, and on which day a term ends.
 *
 * <p>Everything here is pure and immutable, so any thread may share it; the clock is always the caller's. The holidays of
 * Colombia are computed by Jollyday (Ley 51 de 1983) and a test computes them a second time from the rules
 * themselves. What a municipality or a utility adds comes in as {@link org.ventanilla.server.calendario.LocalDay}, with its
 * legal basis. Which term a case has (10, 15, 30 days…) is not decided here: rules are data of the case, with their citation.
 *
 * <p>A wrong date here is a silence in favour of the user, or an appeal thrown out that was in time. So nothing is guessed:
 * an impossible question (a term of no days, a year before the law) is an {@link IllegalArgumentException}, the fault of the
 * caller. There are no refusals: every date that a person can hand in has an answer.
 */
@NullMarked
package org.ventanilla.server.calendario;

import org.jspecify.annotations.NullMarked;
