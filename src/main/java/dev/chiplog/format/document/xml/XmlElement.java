package dev.chiplog.format.document.xml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An element of an XML record with all that stands in it; names are without their prefixes.
///
/// @param text the characters between its tags, those of its children left out
record XmlElement(String name, Map<String, String> attributes, List<XmlElement> children, String text) {

	/// The first child of that name.
	Optional<XmlElement> child(String wanted) {
		return children.stream().filter(child -> child.name.equals(wanted)).findFirst();
	}

	/// The text of the first child of that name; null when there is none.
	@Nullable
	String textOf(String wanted) {
		return child(wanted).map(XmlElement::text).orElse(null);
	}

	/// An attribute of the first child of that name; null when there is none.
	@Nullable
	String attributeOf(String wanted, String attribute) {
		return child(wanted).map(child -> child.attributes.get(attribute)).orElse(null);
	}
}
