package dev.chiplog.engine.memory.pattern.style;

import java.util.List;

/// Messages in the manner of servers of models, trainings and pipelines, in our own words.
final class ModelStyles {
	static final List<LogStyle> ALL = List.of(
			LogStyle.of("language model server",
					"""
							Engine {number}: Avg prompt throughput: {decimal} tokens/s, Avg generation throughput: {decimal} tokens/s, Running: {number} reqs, Waiting: {number} reqs, GPU KV cache usage: {decimal}%
							Received request {requestId}: prompt: '{sentence}', params: Sampling(n={small}, temperature={decimal}, top_p={decimal}, stop=[], max_tokens={number}), adapter: None.
							Added request {requestId}.
							{+Finished|Aborted} request {requestId}.
							Loading model weights took {decimal} GB and {decimal} seconds
							Loading safetensors checkpoint shards: {number}% Completed | {small}/{small}
							GPU blocks: {number}, CPU blocks: {number}
							Maximum concurrency for {number} tokens per request: {decimal}x
							Capturing CUDA graphs may lead to unexpected consequences if the model is not static.
							Graph capturing finished in {number} secs, took {decimal} GiB
							Using {+Flash Attention|XFormers|FlashInfer} backend.
							Initializing an engine (v{version}) with config: model='{model}', tokenizer='{model}', revision={None|main}, dtype={bf16|fp16|auto}, max_seq_len={number}, tensor_parallel_size={small}
							Sequence group {requestId} is preempted by PreemptionMode.{+RECOMPUTE|SWAP} because there is not enough KV cache space. total_cumulative_preemption_cnt={number}
							Prompt ({number} tokens) is too long and exceeds limit of {number}
							Application startup complete.
							{+Started|Finished} server process [{number}]
							{ip}:{port} - "{+POST|GET} {path} HTTP/1.1" {number} {+OK|Created|Not Found|Internal Server Error|Bad Request}
							Worker ready; awaiting tasks
							rank {small} in world size {small} is assigned as DP rank {small}, PP rank {small}, TP rank {small}
							Adapter {word}-lora loaded for model '{model}' (rank={number})
							Available KV cache memory: {decimal} GiB
							the {+scheduler|tokenizer|sampler|detokenizer} is {number} ms behind
							Cancelled by client {ip} after {number} tokens
							torch.compile takes {decimal} s in total
							Chunked prefill is enabled with max_num_batched_tokens={number}.
							"""),
			LogStyle.of("inference server",
					"""
							loading: {model}:{small}
							successfully loaded '{model}'
							successfully unloaded '{model}' version {small}
							failed to load '{model}' version {small}: Invalid argument: {sentence}
							instance {model}_{small}_{small} ({CPU|GPU} device {small}) initialized
							Started {+GRPCInferenceService|HTTPService|Metrics Service} at {ip}:{port}
							request id: {uuid}, model: {model}, version: {signed}, status: {number}, latency: {number} us
							dynamic batch of {number} for '{model}' after {number} us
							timeout expired for request {uuid} in queue of '{model}'
							Worker with pid {number} for model {model} {+started|died|is stopping}.
							Backend worker monitoring thread interrupted or backend worker process died.
							Retry worker: {hash} in {small} seconds.
							W-{port}-{model}_{version} State change {+WORKER_STARTED|WORKER_MODEL_LOADED|WORKER_STOPPED} -> {+WORKER_STARTED|WORKER_MODEL_LOADED|WORKER_STOPPED}
							CPUUtilization.Percent:{decimal}|#Level:Host|#hostname:{host},timestamp:{number}
							MemoryUsed.Megabytes:{decimal}|#Level:Host|#hostname:{host},timestamp:{number}
							PredictionTime.Milliseconds:{decimal}|#ModelName:{model},Level:Model|#hostname:{host},requestID:{uuid},timestamp:{number}
							/{ip}:{port} "POST /predictions/{model} HTTP/1.1" {number} {number}
							CUDA memory pool is created on device {small} with size {number}
							Unable to free {size} on GPU {small}: {number} {+instance|instances} busy
							Poll failed for model directory '{word}': unexpected platform type '{word}' for {model}
							TRITONBACKEND_ModelInitialize: {model} (version {small})
							Waiting for in-flight requests to complete. Timeout {number}: Found {small} live models and {small} in-flight non-inference requests
							shm region '{name}_{number}' {+registered|unregistered}
							request {uuid} was {+queued|started|completed|cancelled|dropped}
							input tensor has wrong {+shape|type|name|layout} in request {uuid}
							ensemble {model} step {small} got {number} tensors
							"""),
			LogStyle.of("training",
					"""
							epoch {small} step {number} loss {decimal} lr {scientific} grad_norm {decimal}
							Epoch {small}/{small}: train_loss={decimal}, val_loss={decimal}, val_acc={decimal}
							Saving checkpoint to {path}
							Saved checkpoint {path} ({size}) in {duration}
							Resuming from {path} at step {number}
							{+Train|Validation} set has {number} samples
							rank {small}: init of process group with backend {nccl|gloo}, world size {small}
							NCCL INFO Channel {small}/{small} : {small}[{small}] -> {small}[{small}] via {P2P/IPC|SHM/direct|NET/Socket}
							NCCL INFO Ring {number} : {small} -> {small} -> {small}
							NCCL INFO Trees {trees}
							NCCL WARN Timeout waiting for connection from {ip}<{port}>
							Watchdog caught collective operation timeout: WorkNCCL(SeqNum={number}, OpType={ALLREDUCE|BROADCAST|ALLGATHER}, NumelIn={number}, NumelOut={number}, Timeout(ms)={number}) ran for {number} milliseconds before timing out.
							Gradient overflow. Skipping step, loss scaler {small} reducing loss scale to {decimal}
							Learning rate set to {scientific}
							Early stopping: {val_loss|val_acc|f1} did not improve for {small} epochs
							best {val_loss|val_acc|f1} is {decimal} at epoch {small}
							CUDA out of memory. Tried to allocate {size}. GPU {small} has a total capacity of {size} of which {size} is free.
							dataloader worker (pid {number}) exited unexpectedly with exit code {small}
							layer {layer} has {number} parameters
							Freezing {layer}
							{+min|max|mean|median} of gradients is {decimal}
							{+optimizer|scheduler|model|tokenizer} state restored from {path}
							tensor {layer} has shape [{ids}] but expected [{ids}]
							tokens/s: {number}, samples/s: {decimal}, mfu: {decimal}%
							evaluating on {word}: acc {decimal}, f1 {decimal}
							Model has {number} trainable {+parameter|parameters}
							augmentation {flip|crop|blur|mixup|cutout|rotate|jitter|noise|erase} has probability {decimal}
							seed is {number}, deterministic={+True|False}
							"""),
			LogStyle.of("pipeline",
					"""
							Marking run <DagRun {dag} @ {isoTime}: {scheduled__|manual__}{isoTime}, externally triggered: False> {+successful|failed}
							Filling up the DagBag from {path}
							Sending TaskInstanceKey(dag_id='{dag}', task_id='{task}', run_id='scheduled__{isoTime}', try_number={small}) to executor with priority {small} and queue default
							<TaskInstance: {dag}.{task} scheduled__{isoTime} [{+queued|running|scheduled|up_for_retry}]> sent to executor
							Running: ['airflow', 'tasks', 'run', '{dag}', '{task}', 'scheduled__{isoTime}', '--local']
							Dependencies all met for <TaskInstance: {dag}.{task} scheduled__{isoTime} [queued]>
							Starting attempt {small} of {small}
							Task exited with return code {small}
							Marking task as {+SUCCESS|FAILED|UP_FOR_RETRY}. dag_id={dag}, task_id={task}, execution_date={number}T{number}
							{number} tasks up for execution:
							DAG {dag} has {small}/{small} running and queued tasks
							Started process (PID={number}) to work on {path}
							Processing {path} took {decimal} seconds
							DAG(s) dict_keys(['{dag}']) retrieved from {path}
							Setting next_dagrun for {dag} to {isoTime}, run_after={isoTime}
							Detected zombie job: {{'full_filepath': '{path}', 'msg': "{sentence}"}}
							Exporting env vars: DAG_OWNER='{user}' DAG_ID='{dag}' TASK_ID='{task}'
							{+extract|transform|load} step of run {number} took {duration}
							cannot {+open|parse|move|delete} {path}
							rows read from {table}: {number}, written: {number}, rejected: {number}
							file {file} has {number} columns, {number} expected
							partition dt={date} of {table} is {+complete|late|empty}
							Poke number {number} for s3://{word}/{path}
							Retrying in {duration}, attempt {small} ({exception})
							no rows for {date}, skipping
							schema of {table} changed: column {column} {+added|removed}
							slot pool {word} has {number} open slots
							"""),
			LogStyle.of("shop", """
					order {number} of {user} placed, total {decimal} {EUR|USD|KRW|CNY}
					order {number} {+paid|shipped|cancelled|returned}
					payment of order {number} by {visa|paypal|wire} failed: {sentence}
					payment service returned HTTP {number} in {duration}
					user {user} logged {+in|out}
					user {user} logged in from {ip} with {Chrome|Firefox|Safari|Edge}
					cart of {user} has {number} {+item|items}
					cache {+hit|miss} for key {word}:{number}
					retry {small} of {small} for POST {url}
					circuit breaker '{word}' is {+OPEN|CLOSED|HALF_OPEN}
					slow query ({duration}): select * from {table} where {column} = ?
					email to {mail} {+sent|bounced}
					feature flag {word} is {+true|false} for {user}
					stock of item {number} is {signed}
					item {number} was {+added|removed|renamed|priced|hidden|copied} by {user}
					no {+price|stock|picture|seller} for item {number}
					the {+invoice|receipt|label} of order {number} is printed
					job {jobName} finished in {duration}
					job {jobName} started
					thread pool {word} has {number} active, {number} queued
					connection to {word} lost, reconnecting in {duration}
					received event {"type":"{word}","id":{number},"user":"{user}"}
					upload of {file} by {user} rejected: {too large|virus found|wrong type}
					session {base64} expired after {number} minutes
					config reloaded from {path}: {number} keys, {number} changed
					webhook {url} answered {number} {+OK|Created|Not Found|Internal Server Error|Bad Request}
					order {number} moved from {+NEW|PAID|PACKED} to {+PAID|PACKED|SHIPPED}
					recommendation for {user} took {number} ms using model {model}
					"""));

	private ModelStyles() {
	}
}
