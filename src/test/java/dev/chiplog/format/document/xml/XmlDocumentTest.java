package dev.chiplog.format.document.xml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chiplog.format.document.Document;
import dev.chiplog.format.document.DocumentContract;
import dev.chiplog.format.document.ReadDocument;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class XmlDocumentTest {
	private static final Document JAVA = XmlDocument.all().get(0);
	private static final Document WINDOWS = XmlDocument.all().get(1);
	private static final Document LOG4J = XmlDocument.all().get(2);

	@Nested
	class JavaLogging extends DocumentContract {
		private static final String SAMPLE = """
				<?xml version="1.0" encoding="UTF-8" standalone="no"?>
				<!DOCTYPE log SYSTEM "logger.dtd">
				<log>
				<record>
				  <date>2025-03-05T10:00:00.123456Z</date>
				  <millis>1741168800123</millis>
				  <nanos>456000</nanos>
				  <sequence>0</sequence>
				  <logger>com.example</logger>
				  <level>SEVERE</level>
				  <class>com.example.Main</class>
				  <method>&lt;init&gt;</method>
				  <thread>1</thread>
				  <message>loading &amp; failing: </record></message>
				  <exception>
				    <message>java.io.IOException: no disk</message>
				    <frame>
				      <class>com.example.Main</class>
				      <method>run</method>
				      <line>7</line>
				    </frame>
				    <frame>
				      <class>com.example.Main</class>
				      <method>main</method>
				    </frame>
				  </exception>
				</record>
				<record><date>2025-03-05T10:00:01</date><level>INFO</level><message>batch é</message><param>1</param></record>
				<record><date>2025-03-05T10:00:02</date><level>INFO</level><message>done</message></record>
				</log>
				""".replace("</record></message>", "&lt;/record></message>");

		@Override
		protected Document document() {
			return JAVA;
		}

		@Override
		protected List<String> samples() {
			return List.of(SAMPLE, SAMPLE.replace("\n", "\r\n"), SAMPLE + SAMPLE);
		}

		@Test
		void readsTheTimeFromItsMillisecondsAndTheExceptionWithItsFrames() {
			assertThat(ReadDocument.of(JAVA, SAMPLE).lines()).containsExactly(
					"{\"timestamp\":\"2025-03-05T10:00:00.123456Z\",\"date\":\"2025-03-05T10:00:00.123456Z\",\"sequence\":\"0\","
							+ "\"logger\":\"com.example\",\"level\":\"SEVERE\",\"class\":\"com.example.Main\",\"method\":\"<init>\","
							+ "\"thread\":\"1\",\"message\":\"loading & failing: </record>\",\"exception\":{\"type\":\"java.io.IOException\","
							+ "\"message\":\"java.io.IOException: no disk\",\"stacktrace\":\"java.io.IOException: no disk"
							+ "\\n\\tat com.example.Main.run(line 7)\\n\\tat com.example.Main.main(unknown line)\"}}",
					"{\"date\":\"2025-03-05T10:00:01\",\"level\":\"INFO\",\"message\":\"batch é\",\"param\":\"1\"}",
					"{\"date\":\"2025-03-05T10:00:02\",\"level\":\"INFO\",\"message\":\"done\"}");
		}

		@Test
		void readsTheDeclaredEncoding() {
			byte[] latin = SAMPLE.replace("UTF-8", "windows-1252").replace("é", "“é”")
					.getBytes(java.nio.charset.Charset.forName("windows-1252"));
			assertThat(ReadDocument.of(JAVA, latin).lines().get(1)).contains("batch “é”");
		}

		@Test
		void looksAtNothingOutside() {
			String entity = "<!DOCTYPE log [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><log><record><date>1</date><level>INFO</level>"
					+ "<message>&x;</message></record></log>";
			assertThat(ReadDocument.of(JAVA, entity).lines())
					.containsExactly("<record><date>1</date><level>INFO</level><message>&x;</message></record>");
		}
	}

	@Nested
	class Log4j extends DocumentContract {
		private static final String FIRST = """
				<log4j:event logger="com.example.Job" timestamp="1741168800123" level="ERROR" thread="main">
				<log4j:message><![CDATA[failed with <log4j:event> & more]]></log4j:message>
				<log4j:NDC><![CDATA[job 7]]></log4j:NDC>
				<log4j:throwable><![CDATA[java.lang.IllegalStateException: no
					at com.example.Job.run(Job.java:12)
				]]></log4j:throwable>
				<log4j:locationInfo class="com.example.Job" method="run" file="Job.java" line="12"/>
				<log4j:properties>
				<log4j:data name="user" value="u1"/>
				</log4j:properties>
				</log4j:event>

				<log4j:event logger="com.example.Job" timestamp="1741168801123" level="INFO" thread="main">
				<log4j:message><![CDATA[again]]></log4j:message>
				</log4j:event>

				<log4j:event logger="com.example.Job" timestamp="1741168802123" level="INFO" thread="main">
				<log4j:message>done</log4j:message>
				</log4j:event>
				""";
		private static final String SECOND = """
				<?xml version="1.0" encoding="UTF-8"?>
				<Events xmlns="http://logging.apache.org/log4j/2.0/events">
				<Event xmlns="http://logging.apache.org/log4j/2.0/events" timeMillis="1741168800123" thread="main" level="WARN"
				 loggerName="Hello" endOfBatch="false"><Instant epochSecond="1741168800" nanoOfSecond="123456789"/><Message>hi</Message>
				 <ContextMap><item key="id" value="7"/></ContextMap>
				 <Thrown message="no" name="java.lang.Error"><ExtendedStackTrace>
				 <ExtendedStackTraceItem class="A" method="b" file="A.java" line="3"/></ExtendedStackTrace></Thrown></Event>
				<Event level="INFO" loggerName="Hello" thread="main" timeMillis="1741168801123"><Message>two</Message></Event>
				<Event level="INFO" loggerName="Hello" thread="main" timeMillis="1741168802123"><Message>three</Message></Event>
				</Events>
				""";

		@Override
		protected Document document() {
			return LOG4J;
		}

		@Override
		protected List<String> samples() {
			return List.of(FIRST, SECOND);
		}

		@Test
		void readsEventsWithoutARoot() {
			assertThat(ReadDocument.of(LOG4J, FIRST).lines()).first()
					.isEqualTo("{\"logger\":\"com.example.Job\",\"timestamp\":\"1741168800123\",\"level\":\"ERROR\",\"thread\":\"main\","
							+ "\"message\":\"failed with <log4j:event> & more\",\"NDC\":\"job 7\",\"exception\":{"
							+ "\"type\":\"java.lang.IllegalStateException\",\"stacktrace\":\"java.lang.IllegalStateException: no"
							+ "\\n\\tat com.example.Job.run(Job.java:12)\\n\"},\"source\":{\"class\":\"com.example.Job\",\"method\":\"run\","
							+ "\"file\":\"Job.java\",\"line\":\"12\"},\"properties\":{\"user\":\"u1\"}}");
		}

		@Test
		void readsNanosecondsAndThrownOfTheSecondVersion() {
			assertThat(ReadDocument.of(LOG4J, SECOND).lines()).first().asString()
					.startsWith("{\"timestamp\":\"2025-03-05T10:00:00.123456789Z\"").contains("\"logger\":\"Hello\"", "\"message\":\"hi\"",
							"\"properties\":{\"id\":\"7\"}",
							"\"exception\":{\"type\":\"java.lang.Error\",\"stacktrace\":\"java.lang.Error: no\\n\\tat A.b(A.java:3)\"}");
		}

		@Test
		void readsEscapeSequencesThatXmlForbids() {
			String coloured = "<log4j:event logger=\"a\" timestamp=\"1\" level=\"INFO\"><log4j:message>\u001b[31mred</log4j:message></log4j:event>";
			assertThat(ReadDocument.of(LOG4J, coloured).lines()).singleElement().asString().contains("[31mred").startsWith("{");
		}
	}

	@Nested
	class Windows extends DocumentContract {
		private static final String SAMPLE = """
				<?xml version="1.0" encoding="utf-8" standalone="yes"?>
				<Events><Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider Name='Service Control Manager'
				 Guid='{555908d1-a6d7-4695-8e1e-26931d2012f4}'/><EventID Qualifiers='16384'>7036</EventID><Level>2</Level><Task>0</Task>
				 <TimeCreated SystemTime='2025-03-05T10:00:00.1234567Z'/><EventRecordID>41</EventRecordID><Execution ProcessID='616'
				 ThreadID='3180'/><Channel>System</Channel><Computer>node-1</Computer><Security/></System><EventData>
				 <Data Name='param1'>Update</Data><Data Name='param2'>a &lt; b</Data></EventData></Event>
				<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider Name='App'/><EventID>1</EventID>
				 <Level>4</Level><TimeCreated SystemTime='2025-03-05T10:00:01.000000000Z'/></System><EventData><Data>one</Data></EventData>
				 <RenderingInfo Culture='en-US'><Message>It started.</Message><Level>Information</Level></RenderingInfo></Event>
				<Event><System><Provider Name='App'/><EventID>2</EventID><Level>0</Level>
				 <TimeCreated SystemTime='2025-03-05T10:00:02Z'/></System><UserData><Info xmlns='x'><Who>me</Who></Info></UserData></Event>
				</Events>
				""";

		@Override
		protected Document document() {
			return WINDOWS;
		}

		@Override
		protected List<String> samples() {
			return List.of(SAMPLE, SAMPLE.replace("\n", ""));
		}

		@Test
		void readsSystemDataAndRenderedMessages() {
			List<String> lines = ReadDocument.of(WINDOWS, SAMPLE).lines();
			assertThat(lines.get(0))
					.startsWith("{\"timestamp\":\"2025-03-05T10:00:00.1234567Z\",\"level\":\"ERROR\","
							+ "\"logger\":\"Service Control Manager\",\"host\":\"node-1\",\"message\":\"param1=Update, param2=a < b\"")
					.contains("\"EventID\":\"7036\"", "\"Execution.ProcessID\":\"616\"",
							"\"EventData\":{\"param1\":\"Update\",\"param2\":\"a < b\"}");
			assertThat(lines.get(1)).contains("\"message\":\"It started.\"", "\"level\":\"INFO\"");
			assertThat(lines.get(2)).contains("\"message\":\"me\"", "\"UserData\":{\"Who\":\"me\"}");
		}
	}

	@Test
	void claimsNoOtherXml() {
		String other = "<?xml version=\"1.0\"?><feed><record><name>x</name></record><event/></feed>";
		for (Document document : XmlDocument.all())
			assertThat(document.recognise(new dev.chiplog.format.Head(other.getBytes(StandardCharsets.UTF_8),
					new dev.chiplog.record.FieldTable(), java.time.ZoneOffset.UTC, java.time.Instant.EPOCH))).isZero();
	}
}
