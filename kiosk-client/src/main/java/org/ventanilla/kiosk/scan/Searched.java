package org.ventanilla.kiosk.scan;

/** A picture and what everything that looks for papers in it goes by: a small copy and its edges, made once. */
record Searched(Picture picture, Picture small, Edges edges) {
    private static final int WORKING_SIDE = 640;

    static Searched of(Picture picture) {
        Picture small = picture.shrunkTo(WORKING_SIDE);
        return new Searched(picture, small, Edges.of(small));
    }

    /** Pixels of the picture for each of the small copy. */
    double scale() {
        return picture.width / (double) small.width;
    }
}
