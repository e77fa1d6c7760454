package dev.chiplog.format.server;

import dev.chiplog.format.Format;
import dev.chiplog.format.structured.DialectContract;
import java.util.List;

class SparkEventsTest extends DialectContract {

	@Override
	protected Format format() {
		return new SparkEvents();
	}

	@Override
	protected List<String> samples() {
		return List.of("""
				{"Event":"SparkListenerLogStart","Spark Version":"3.5.0"}""",
				"""
						{"Event":"SparkListenerExecutorAdded","Timestamp":1740830400123,"Executor ID":"1","Executor Info":{"Host":"a1","Total Cores":4}}""",
				"""
						{"Event":"SparkListenerTaskEnd","Stage ID":0,"Task End Reason":{"Reason":"ExceptionFailure","Class Name":"java.io.IOException","Full Stack Trace":"java.io.IOException: level=info\\n\\tat a.B.c(B.java:1)"},"Task Info":{"Task ID":1,"Launch Time":1740830400500,"Finish Time":1740830401000,"Failed":true}}""",
				"""
						{"Event":"SparkListenerTaskStart","Stage ID":0,"Task Info":{"Task ID":2,"Launch Time":1740830402000,"Finish Time":0}}""",
				"""
						{"Event":"SparkListenerStageCompleted","Stage Info":{"Stage ID":0,"Submission Time":1740830400000,"Completion Time":1740830403000}}""",
				"""
						{"Event":"org.apache.spark.sql.execution.ui.SparkListenerSQLExecutionStart","executionId":0,"description":"count","time":1740830404000}""");
	}

	@Override
	protected List<String> meanings() {
		return List.of("- - [-] SparkListenerLogStart", "2025-03-01T12:00:00.123Z - [-] SparkListenerExecutorAdded",
				"2025-03-01T12:00:01Z - [-] SparkListenerTaskEnd", "2025-03-01T12:00:02Z - [-] SparkListenerTaskStart",
				"2025-03-01T12:00:03Z - [-] SparkListenerStageCompleted",
				"2025-03-01T12:00:04Z - [-] org.apache.spark.sql.execution.ui.SparkListenerSQLExecutionStart");
	}
}
