package org.ventanilla.kiosk.invented;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.random.RandomGenerator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/** The faults of a cheap camera, in the order in which light meets them: lens, colour filter, grain, sharpening, JPEG. */
final class Webcam {
    private final double blur;
    private final double grain;
    private final double filter;
    private final double sharpening;
    private final float quality;

    Webcam(RandomGenerator random) {
        blur = 0.45 + 0.4 * random.nextDouble();
        grain = 2.5 + 5 * random.nextDouble();
        filter = 0.4 + 0.6 * random.nextDouble();
        sharpening = 0.2 + 0.7 * random.nextDouble();
        quality = 0.78f + 0.14f * random.nextFloat();
    }

    /** {@code planes} are red, green and blue light, 0 to 255, row by row. */
    byte[] developed(float[][] planes, int width, int height, RandomGenerator random) {
        float[][] light = new float[3][];
        for (int c = 0; c < 3; c++) {
            light[c] = smooth(planes[c], width, height, blur);
        }
        float[][] raw = filtered(light, width, height, random);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        float[][] soft = new float[3][];
        for (int c = 0; c < 3; c++) {
            soft[c] = smooth(raw[c], width, height, 1.1);
        }
        for (int i = 0; i < width * height; i++) {
            int rgb = 0;
            for (int c = 0; c < 3; c++) {
                double v = raw[c][i] + sharpening * (raw[c][i] - soft[c][i]);
                rgb = (rgb << 8) | Math.clamp(Math.round(v), 0, 255);
            }
            image.setRGB(i % width, i / width, rgb);
        }
        return jpeg(image);
    }

    /** Each pixel saw one colour only; the others are guessed from its neighbours. */
    private float[][] filtered(float[][] light, int width, int height, RandomGenerator random) {
        float[] mosaic = new float[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int i = y * width + x;
                mosaic[i] = light[colour(x, y)][i] + (float) (grain * random.nextGaussian());
            }
        }
        float[][] out = new float[3][width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int i = y * width + x;
                float own = mosaic[i] - light[colour(x, y)][i];
                for (int c = 0; c < 3; c++) {
                    double guessed = guessed(mosaic, width, height, x, y, c);
                    out[c][i] = (float) (filter * guessed + (1 - filter) * (light[c][i] + own));
                }
            }
        }
        return out;
    }

    private static int colour(int x, int y) {
        return (x & 1) == (y & 1) ? 1 : (y & 1) == 0 ? 0 : 2;
    }

    private static double guessed(float[] mosaic, int width, int height, int x, int y, int c) {
        if (colour(x, y) == c) {
            return mosaic[y * width + x];
        }
        double sum = 0;
        int n = 0;
        for (int v = Math.max(0, y - 1); v <= Math.min(height - 1, y + 1); v++) {
            for (int u = Math.max(0, x - 1); u <= Math.min(width - 1, x + 1); u++) {
                if (colour(u, v) == c) {
                    sum += mosaic[v * width + u];
                    n++;
                }
            }
        }
        return sum / Math.max(1, n);
    }

    static float[] smooth(float[] in, int width, int height, double sigma) {
        int reach = (int) Math.ceil(2.5 * sigma);
        float[] weights = new float[2 * reach + 1];
        float sum = 0;
        for (int k = -reach; k <= reach; k++) {
            weights[k + reach] = (float) Math.exp(-k * k / (2 * sigma * sigma));
            sum += weights[k + reach];
        }
        float[] across = new float[in.length];
        float[] out = new float[in.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                float v = 0;
                for (int k = -reach; k <= reach; k++) {
                    v += weights[k + reach] * in[y * width + Math.clamp(x + k, 0, width - 1)];
                }
                across[y * width + x] = v / sum;
            }
        }
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                float v = 0;
                for (int k = -reach; k <= reach; k++) {
                    v += weights[k + reach] * across[Math.clamp(y + k, 0, height - 1) * width + x];
                }
                out[y * width + x] = v / sum;
            }
        }
        return out;
    }

    private byte[] jpeg(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
