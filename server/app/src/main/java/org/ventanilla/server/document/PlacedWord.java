package org.ventanilla.server.document;

/** A word where it stands, as shares 0 to 1 of the page's width and height, from the top left. */
public record PlacedWord(String text, double left, double top, double width, double height) {}
