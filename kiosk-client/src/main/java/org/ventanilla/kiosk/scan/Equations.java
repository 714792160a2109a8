package org.ventanilla.kiosk.scan;

/** As many linear equations as unknowns, by elimination. */
final class Equations {
    private Equations() {}

    /** Rows of coefficients, the right side last; overwritten. Empty when they do not tell. */
    static double[] solved(double[][] m) {
        int n = m.length;
        for (int c = 0; c < n; c++) {
            int pivot = c;
            for (int r = c + 1; r < n; r++) {
                pivot = Math.abs(m[r][c]) > Math.abs(m[pivot][c]) ? r : pivot;
            }
            double[] row = m[pivot];
            m[pivot] = m[c];
            m[c] = row;
            if (Math.abs(row[c]) < 1e-9) {
                return new double[0];
            }
            for (int r = 0; r < n; r++) {
                double f = r == c ? 0 : m[r][c] / row[c];
                for (int k = c; k <= n && f != 0; k++) {
                    m[r][k] -= f * row[k];
                }
            }
        }
        double[] out = new double[n];
        for (int r = 0; r < n; r++) {
            out[r] = m[r][n] / m[r][r];
        }
        return out;
    }
}
