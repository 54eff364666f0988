package org.wellspring.web;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;

/**
 * A QR code as one SVG path on a grid with a quiet zone around it.
 *
 * @param size of the grid, quiet zone included
 */
public record QrCode(int size, String path) {
    /** Four modules: ISO/IEC 18004. */
    private static final int QUIET = 4;

    public static QrCode of(String words) {
        try {
            var matrix = Encoder.encode(words, ErrorCorrectionLevel.M).getMatrix();
            var path = new StringBuilder();
            for (int y = 0; y < matrix.getHeight(); y++) {
                int from = 0;
                for (int x = 0; x <= matrix.getWidth(); x++) {
                    if (x == matrix.getWidth() || matrix.get(x, y) == 0) {
                        path.append(from < x ? run(from, x - from, y) : "");
                        from = x + 1;
                    }
                }
            }
            return new QrCode(matrix.getWidth() + 2 * QUIET, path.toString());
        } catch (WriterException e) {
            throw new IllegalArgumentException("The address is too long for a QR code: %s".formatted(words), e);
        }
    }

    private static String run(int from, int length, int y) {
        return "M" + (from + QUIET) + " " + (y + QUIET) + "h" + length + "v1h-" + length + "z";
    }
}
