package dev.chiplog.source.spool;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;

/// The one file of a spool folder; the compressed blocks of all spools stand in it as they came.
///
/// One file for all, because an archive may have more members than a system allows open files. Threads: safe for any number.
final class SpoolFile {
	/// After how many written bytes the room on the disk is looked at again.
	private static final long LOOK_AGAIN = 16 * 1024 * 1024;

	private final HeldFolder folder;
	private final SharedChannel channel;
	private final long leastRoom;
	private final Thread atExit = new Thread(this::deleteAtExit, "chiplog-spool-exit");
	private long end;
	private long looked = -LOOK_AGAIN;

	private SpoolFile(HeldFolder folder, SharedChannel channel, long leastRoom) {
		this.folder = folder;
		this.channel = channel;
		this.leastRoom = leastRoom;
	}

	/// Makes the file in a new folder under the parent.
	static SpoolFile make(Path parent, long leastRoom) throws IOException {
		try {
			HeldFolder folder = HeldFolder.make(parent);
			SharedChannel channel = new SharedChannel(folder.path().resolve("blocks"));
			SpoolFile file = new SpoolFile(folder, channel, leastRoom);
			Runtime.getRuntime().addShutdownHook(file.atExit);
			return file;
		} catch (IOException refused) {
			throw new IOException("Nothing can be unpacked into the temporary folder \"" + parent + "\" (" + refused.getMessage()
					+ "); name another with -Djava.io.tmpdir=FOLDER.", refused);
		}
	}

	/// Writes a block behind the others.
	///
	/// @return where it begins
	/// @throws IOException with the rest of a sentence that says that the disk is full, or why else it failed
	synchronized long append(byte[] block, int length) throws IOException {
		checkRoom();
		ByteBuffer buffer = ByteBuffer.wrap(block, 0, length);
		long begin = end;
		try {
			while (buffer.hasRemaining())
				end += channel.write(buffer, end);
		} catch (IOException full) {
			end = begin;
			throw new IOException("the temporary folder \"" + folder.path() + "\" cannot be written to: " + full.getMessage(), full);
		}
		return begin;
	}

	/// Reads a block.
	void read(long position, byte[] into, int length) throws IOException {
		ByteBuffer buffer = ByteBuffer.wrap(into, 0, length);
		while (buffer.hasRemaining())
			if (channel.read(buffer, position + buffer.position()) < 0)
				throw new IOException("The temporary file in \"" + folder.path() + "\" was cut; reload.");
	}

	/// Closes and deletes the file and its folder.
	void delete() throws IOException {
		forgetExit();
		closeAndDelete();
	}

	private void checkRoom() throws IOException {
		if (end - looked < LOOK_AGAIN)
			return;
		looked = end;
		FileStore disk = Files.getFileStore(folder.path());
		if (disk.getUsableSpace() < leastRoom)
			throw new IOException("the disk of the temporary folder \"" + folder.path()
					+ "\" is nearly full; make room, or name another folder with -Djava.io.tmpdir=FOLDER");
	}

	private void forgetExit() {
		try {
			Runtime.getRuntime().removeShutdownHook(atExit);
		} catch (IllegalStateException exiting) {
			// the hook runs, and finds less to do
			return;
		}
	}

	private void deleteAtExit() {
		try {
			closeAndDelete();
		} catch (IOException left) {
			// nobody is there to be told; the next start finds the folder abandoned
			return;
		}
	}

	private void closeAndDelete() throws IOException {
		channel.close();
		folder.delete();
	}
}
