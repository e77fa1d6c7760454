package dev.chiplog.format.document.xml;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads the element of one record by itself, so that a broken one breaks no other. One thread's.
///
/// Nothing outside of the element is ever looked at: no document type, no external entity.
final class XmlRecordParser {
	private static final int DEEPEST = 64;

	private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();

	XmlRecordParser() {
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_COALESCING, true);
		// an element alone does not declare the prefixes that its document does
		factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
	}

	/// The element that the bytes hold; empty when they are no well-formed one.
	///
	/// @param declared the encoding that the document says it is in, for bytes that are not UTF-8
	Optional<XmlElement> read(byte[] bytes, int from, int to, Charset declared) {
		try {
			XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(characters(bytes, from, to, declared)));
			try {
				int event = reader.next();
				while (event != XMLStreamConstants.START_ELEMENT)
					event = reader.next();
				return Optional.of(element(reader, 0));
			} finally {
				reader.close();
			}
		} catch (XMLStreamException broken) {
			return Optional.empty();
		}
	}

	private static XmlElement element(XMLStreamReader reader, int depth) throws XMLStreamException {
		if (depth > DEEPEST)
			throw new XMLStreamException("elements stand in each other more than " + DEEPEST + " deep");
		String name = withoutPrefix(reader.getLocalName());
		Map<String, String> attributes = new LinkedHashMap<>();
		for (int i = 0; i < reader.getAttributeCount(); i++)
			attributes.put(withoutPrefix(reader.getAttributeLocalName(i)), reader.getAttributeValue(i));
		List<XmlElement> children = new ArrayList<>();
		StringBuilder text = new StringBuilder();
		int event = reader.next();
		while (event != XMLStreamConstants.END_ELEMENT) {
			if (event == XMLStreamConstants.START_ELEMENT)
				children.add(element(reader, depth + 1));
			else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA)
				text.append(reader.getText());
			event = reader.next();
		}
		return new XmlElement(name, attributes, children, children.isEmpty() ? text.toString() : text.toString().strip());
	}

	private static String withoutPrefix(String name) {
		return name.substring(name.indexOf(':') + 1);
	}

	private static String characters(byte[] bytes, int from, int to, Charset declared) {
		StringBuilder text = new StringBuilder(decoded(bytes, from, to, declared));
		// escape sequences and the like, which XML forbids and loggers write all the same
		for (int i = 0; i < text.length(); i++)
			if (text.charAt(i) < ' ' && text.charAt(i) != '\n' && text.charAt(i) != '\r' && text.charAt(i) != '\t')
				text.setCharAt(i, '\uFFFD');
		return text.toString();
	}

	private static String decoded(byte[] bytes, int from, int to, Charset declared) {
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, to - from)).toString();
		} catch (CharacterCodingException other) {
			return new String(bytes, from, to - from, declared);
		}
	}
}
