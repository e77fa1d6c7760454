package dev.chiplog.ui.common;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/// A picture of a scene, drawn without a stage, so that it may be larger than any screen.
public final class SceneImage {
	private final WritableImage pixels;

	/// Draws the scene as it is now; on the JavaFX thread.
	public SceneImage(Scene scene) {
		pixels = scene.snapshot(null);
	}

	/// Writes the picture as PNG; on any thread.
	///
	/// @throws IOException when the file cannot be written
	public void write(Path file) throws IOException {
		int width = (int) pixels.getWidth();
		int height = (int) pixels.getHeight();
		int[] colours = new int[width * height];
		pixels.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), colours, 0, width);
		BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
		image.setRGB(0, 0, width, height, colours, 0, width);
		if (!ImageIO.write(image, "png", file.toFile()))
			throw new IOException("No way to write PNG on this machine.");
	}
}
