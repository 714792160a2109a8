package org.ventanilla.kiosk.scan.text;

/** A word where it stands, as shares 0 to 1 of the paper's width and height, from the top left. */
public record Word(String text, double left, double top, double width, double height) {}
