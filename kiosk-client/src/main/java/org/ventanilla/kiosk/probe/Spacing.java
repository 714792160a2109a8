package org.ventanilla.kiosk.probe;

/**
 * How far apart packets of one row arrived: the line through their times, which one that was late bends little, and how sure it is.
 * From the first and the last alone a link that shakes by 80 ms looks a quarter faster, or slower, than it is.
 */
final class Spacing {
    private int count;
    private double sumX;
    private double sumY;
    private double sumXx;
    private double sumXy;
    private double sumYy;

    /** @param place in the order of arrival, from any number */
    void arrived(int place, long micros) {
        count++;
        double x = place;
        double y = micros;
        sumX += x;
        sumY += y;
        sumXx += x * x;
        sumXy += x * y;
        sumYy += y * y;
    }

    /** µs from one to the next, and no less: the line and its standard error. 0 of a single one. */
    double atMost() {
        double spread = count * sumXx - sumX * sumX;
        if (count < 2 || spread <= 0) {
            return 0;
        }
        double covariance = count * sumXy - sumX * sumY;
        double slope = covariance / spread;
        double unexplained = Math.max(0, (count * sumYy - sumY * sumY - slope * covariance) / count);
        return slope + (count < 3 ? 0 : Math.sqrt(unexplained / (count - 2) * count / spread));
    }
}
