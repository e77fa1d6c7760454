import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/// Draws Chiplog's icon, the board of a chip log on its line over rows of a log file, in the forms that the systems want.
///
/// Run from the project's folder: `java installers/icon/DrawIcon.java`
public final class DrawIcon {
	private static final Color SEA = new Color(0x17324D);
	private static final Color WOOD = new Color(0xF2B84B);
	private static final Color ROPE = Color.WHITE;
	private static final Color ROW = new Color(0x8FB4D9);
	private static final Color ERROR_ROW = new Color(0xE5615A);

	private DrawIcon() {
	}

	public static void main(String[] args) throws IOException {
		System.setProperty("java.awt.headless", "true");
		Files.write(Path.of("resources/dev/chiplog/app/icon.png"), png(256));
		Files.write(Path.of("installers/linux/resources/chiplog.png"), png(256));
		Files.write(Path.of("installers/windows/resources/chiplog.ico"), ico(List.of(16, 24, 32, 48, 64, 128, 256)));
		Map<String, Integer> mac = new LinkedHashMap<>();
		mac.put("icp4", 16);
		mac.put("icp5", 32);
		mac.put("ic07", 128);
		mac.put("ic08", 256);
		mac.put("ic09", 512);
		mac.put("ic10", 1024);
		Files.write(Path.of("installers/mac/resources/chiplog.icns"), icns(mac));
	}

	/// The icon in a square of so many pixels; drawn in a square of 256.
	private static byte[] png(int pixels) throws IOException {
		BufferedImage image = new BufferedImage(pixels, pixels, BufferedImage.TYPE_INT_ARGB);
		Graphics2D graphics = image.createGraphics();
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
		graphics.scale(pixels / 256.0, pixels / 256.0);
		draw(graphics);
		graphics.dispose();
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		ImageIO.write(image, "png", bytes);
		return bytes.toByteArray();
	}

	private static void draw(Graphics2D graphics) {
		graphics.setColor(SEA);
		graphics.fill(new RoundRectangle2D.Double(8, 8, 240, 240, 104, 104));
		graphics.setColor(WOOD);
		graphics.fill(new Arc2D.Double(48, 76, 160, 160, 0, 180, Arc2D.PIE));
		graphics.setColor(ROPE);
		graphics.setStroke(new BasicStroke(7, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
		for (int corner : new int[]{76, 128, 180})
			graphics.draw(new Line2D.Double(128, 32, corner, corner == 128 ? 96 : 140));
		graphics.setColor(SEA);
		for (int corner : new int[]{76, 128, 180})
			graphics.fill(new Ellipse2D.Double(corner - 9, corner == 128 ? 87 : 131, 18, 18));
		graphics.setColor(ROW);
		graphics.fill(new RoundRectangle2D.Double(48, 172, 160, 14, 14, 14));
		graphics.setColor(ERROR_ROW);
		graphics.fill(new RoundRectangle2D.Double(48, 198, 104, 14, 14, 14));
	}

	/// Windows' icon file: a directory of pictures, each a PNG as Windows Vista and later read it.
	private static byte[] ico(List<Integer> sizes) throws IOException {
		ByteArrayOutputStream pictures = new ByteArrayOutputStream();
		ByteBuffer directory = ByteBuffer.allocate(6 + 16 * sizes.size()).order(ByteOrder.LITTLE_ENDIAN);
		directory.putShort((short) 0).putShort((short) 1).putShort((short) sizes.size());
		for (int size : sizes) {
			byte[] png = png(size);
			directory.put((byte) size).put((byte) size).putShort((short) 0).putShort((short) 1).putShort((short) 32);
			directory.putInt(png.length).putInt(directory.capacity() + pictures.size());
			pictures.write(png);
		}
		return join(directory.array(), pictures.toByteArray());
	}

	/// Apple's icon file: a header, then pictures, each under a name of four letters that says its size.
	private static byte[] icns(Map<String, Integer> pictures) throws IOException {
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		for (Map.Entry<String, Integer> picture : pictures.entrySet()) {
			byte[] png = png(picture.getValue());
			body.write(chunk(picture.getKey(), png));
		}
		return chunk("icns", body.toByteArray());
	}

	private static byte[] chunk(String name, byte[] content) {
		ByteBuffer header = ByteBuffer.allocate(8).put(name.getBytes(StandardCharsets.US_ASCII)).putInt(8 + content.length);
		return join(header.array(), content);
	}

	private static byte[] join(byte[] first, byte[] second) {
		return ByteBuffer.allocate(first.length + second.length).put(first).put(second).array();
	}
}
