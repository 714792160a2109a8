package org.ventanilla.kiosk.scan;

import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.ComponentSampleModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.SampleModel;
import org.jspecify.annotations.Nullable;

/** A picture whose pixels are each of a small one's so many times: it can be written without ever being held. */
final class Magnified extends ComponentSampleModel {
    private final BufferedImage small;
    private final int times;

    private Magnified(BufferedImage small, int times) {
        super(
                DataBuffer.TYPE_BYTE,
                small.getWidth() * times,
                small.getHeight() * times,
                3,
                3 * small.getWidth() * times,
                new int[] {0, 1, 2});
        this.small = small;
        this.times = times;
    }

    static BufferedImage by(int times, BufferedImage small) {
        ComponentColorModel colours = new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_sRGB), false, false, Transparency.OPAQUE, DataBuffer.TYPE_BYTE);
        return new BufferedImage(
                colours,
                Raster.createWritableRaster(new Magnified(small, times), new DataBufferByte(1), null),
                false,
                null);
    }

    /** All bands are always wanted. */
    @Override
    public SampleModel createSubsetSampleModel(int[] bands) {
        return this;
    }

    @Override
    public int[] getPixels(int left, int top, int width, int height, int @Nullable [] into, DataBuffer unused) {
        int[] out = into == null ? new int[3 * width * height] : into;
        for (int y = top, i = 0; y < top + height; y++) {
            for (int x = left; x < left + width; x++) {
                int rgb = small.getRGB(x / times, y / times);
                out[i++] = (rgb >> 16) & 255;
                out[i++] = (rgb >> 8) & 255;
                out[i++] = rgb & 255;
            }
        }
        return out;
    }
}
