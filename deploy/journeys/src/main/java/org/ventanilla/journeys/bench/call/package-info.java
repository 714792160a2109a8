/**
 * {@code ./ventanilla bench call}: two Chromiums over an emulated poor link ({@code deploy/linklab}), once alone and once with the
 * real kiosk, server and desk. {@code CallBench} makes a link for each run and starts {@code CallRun} at its hub; what the pages'
 * own connections counted becomes figures in {@code Hearing} and {@code Seeing}.
 */
@NullMarked
package org.ventanilla.journeys.bench.call;

import org.jspecify.annotations.NullMarked;
