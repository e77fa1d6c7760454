package dev.chiplog.format.layer;

import dev.chiplog.format.Head;
import dev.chiplog.format.layout.LazyField;
import dev.chiplog.format.structured.JsonObject;
import dev.chiplog.format.time.StampReader;

/// Takes a logger's line out of the JSON object that carries it; what else the object holds is told as fields. One thread.
final class JsonEnvelope implements Peeler {
	private final String content;
	private final String time;
	private final boolean endsLines;
	private final JsonObject object;
	private final StampReader stamps;
	private final LazyField timeField;

	/// @param content the name of the text that is the logger's line
	/// @param time the name of the value that is the envelope's time
	/// @param dropped what names of other values begin with that is left out when they are told
	/// @param endsLines whether the carrier keeps the line end of the logger's line, so that one without goes on in the next object
	JsonEnvelope(Head head, String content, String time, String dropped, boolean endsLines) {
		this.content = content;
		this.time = time;
		this.endsLines = endsLines;
		object = new JsonObject(head.fields(), dropped);
		stamps = new StampReader(head.zone(), head.modified());
		timeField = new LazyField(head.fields(), "time");
	}

	@Override
	public boolean peel(Line line, Wrapping wrapping) {
		if (!object.read(line.bytes(), line.from(), line.to()))
			return false;
		int inner = object.find(content);
		if (inner < 0 || !object.isText(inner) || object.find(time) < 0)
			return false;
		for (int value = 0; value < object.size(); value++)
			if (value != inner && !isTime(value, wrapping))
				object.tell(value, wrapping);
		unwrap(line, object.bytes(inner), object.from(inner), object.to(inner));
		return true;
	}

	private boolean isTime(int value, Wrapping wrapping) {
		if (!object.isNamed(value, time) || !stamps.readWhole(object.bytes(value), object.from(value), object.to(value)))
			return false;
		wrapping.time(timeField.get(), stamps.nanos(), object.bytes(value), object.from(value), object.to(value));
		return true;
	}

	private void unwrap(Line line, byte[] bytes, int from, int to) {
		int end = to;
		while (end > from && (bytes[end - 1] == '\n' || bytes[end - 1] == '\r'))
			end--;
		if (endsLines && end == to)
			line.setUnfinished();
		line.set(bytes, from, end);
	}
}
