/* SPDX-License-Identifier: Apache-2.0 */
/* gather - fills the tables that are wanted, once, side by side.
 *
 * The crew's threads own nothing of the facts: a job fills a scan of its own,
 * and the caller's thread takes the finished scan over. So a job that never
 * ends can be left behind with its memory, and nobody waits for it; and a table
 * can be read while the caller still prepares what it will ask. */
#include "fact/gather.h"

#include "base/clock.h"
#include "base/crypto.h"
#include "fact/facts_private.h"
#include "fact/walk.h"

#include <errno.h>
#include <string.h>

enum { GRACE_MS = 1000, TICK_MS = 50 };

enum job_state { JOB_WAITING, JOB_RUNNING, JOB_DONE, JOB_LEFT };

/* One piece of work: a table, what is asked of keyed tables, or the walk. */
struct job {
	struct slot *slot; /* NULL for the walk */
	struct walk_member *members;
	size_t n_members;
	const struct target *target;
	int n_threads;
	bool is_slow;

	enum job_state state; /* under the crew's lock */
	int64_t begun_ms;
	double ms;
	bool is_taken;
};

/* Shared by the threads; the last one to leave frees it. */
struct crew {
	pthread_mutex_t lock;
	pthread_cond_t changed; /* for the caller: a job is done, a thread has left */
	pthread_cond_t added;	/* for the threads: a job came, or no more will */
	struct job **jobs;
	size_t n_jobs, capacity;
	int n_threads; /* at most, but for those that replace a stuck one */
	int n_users;
	bool is_complete; /* no more jobs come */
	bool is_over;	  /* none is begun any more */
};

static void begin(struct walk_member *m, struct facts *f, struct slot *slot, struct answered *a)
{
	m->slot = slot;
	m->answered = a;
	scan_begin(&m->scan, slot->table, f->target, &f->names, &f->shared, f->options.now,
		   f->options.stop);
	m->scan.baseline = f->options.baseline;
	m->scan.ask = a ? &a->ask : NULL;
}

/* By the thread that did the work: so its memory goes back where it came from. */
static void end(struct walk_member *m)
{
	char words[sizeof(m->err.said)];
	m->status = scan_end(&m->scan, m->result, &m->err, words, sizeof(words));
	memcpy(m->err.said, words, sizeof(words));
	/* A walk's threads give rows in any order; a report shows them in one. */
	if (m->scan.table->visit)
		rows_sort(&m->scan.rows);
}

/* Takes what a scan brought into its slot. */
static void take_over(struct walk_member *m)
{
	if (m->status == STATUS_OK || m->status == STATUS_PARTIAL)
		facts_add_rows(m->slot, &m->scan.rows);
	else
		rows_free(&m->scan.rows);
	if (m->answered) {
		facts_answer(m->slot, m->answered, m->status, m->err.said);
		return;
	}
	m->slot->status = m->status;
	m->slot->unseen_columns = m->scan.unseen_columns;
	m->slot->has_all_rows = !m->scan.is_partial && !m->scan.is_full;
	facts_say(m->slot, m->err.said);
}

static void run(struct job *job)
{
	if (!job->slot)
		walk_run(job->members, job->n_members, job->target, job->n_threads);
	for (size_t i = 0; i < job->n_members; i++) {
		struct walk_member *m = &job->members[i];
		if (job->slot)
			m->result = m->scan.table->scan(&m->scan, &m->err);
		end(m);
	}
}

/* ---- the crew ---- */

static void leave(struct crew *c)
{
	pthread_mutex_lock(&c->lock);
	bool is_last = --c->n_users == 0;
	pthread_cond_signal(&c->changed);
	pthread_mutex_unlock(&c->lock);
	if (!is_last)
		return;
	for (size_t i = 0; i < c->n_jobs; i++) {
		free(c->jobs[i]->members);
		free(c->jobs[i]);
	}
	free(c->jobs);
	pthread_mutex_destroy(&c->lock);
	pthread_cond_destroy(&c->changed);
	pthread_cond_destroy(&c->added);
	free(c);
}

/* The slow ones first; NULL if none waits. */
static struct job *waiting(const struct crew *c)
{
	struct job *first = NULL;
	for (size_t i = 0; i < c->n_jobs; i++) {
		struct job *job = c->jobs[i];
		if (job->state == JOB_WAITING && (!first || job->is_slow > first->is_slow))
			first = job;
	}
	return first;
}

/* Waits for one; NULL when there is nothing more to do. */
static struct job *next_job(struct crew *c)
{
	struct job *job;
	while (!(job = waiting(c)) && !c->is_complete)
		pthread_cond_wait(&c->added, &c->lock);
	return c->is_over ? NULL : job;
}

static void do_jobs(struct crew *c)
{
	pthread_mutex_lock(&c->lock);
	for (struct job *job; (job = next_job(c));) {
		job->state = JOB_RUNNING;
		job->begun_ms = clock_ms();
		pthread_mutex_unlock(&c->lock);
		double begun = clock_ms_exact();
		/* The deadline counts from here, not from when the scan was readied. */
		for (size_t i = 0; i < job->n_members; i++) {
			struct scan *s = &job->members[i].scan;
			s->deadline_ms = clock_ms() + scan_time_ms(s->table);
		}
		run(job);
		pthread_mutex_lock(&c->lock);
		job->ms = clock_ms_exact() - begun;
		if (job->state == JOB_RUNNING)
			job->state = JOB_DONE;
		pthread_cond_signal(&c->changed);
	}
	pthread_mutex_unlock(&c->lock);
}

static void *work(void *arg)
{
	do_jobs(arg);
	crypto_thread_end();
	leave(arg);
	return NULL;
}

/* Called with the crew's lock held. */
static bool add_thread(struct crew *c)
{
	pthread_attr_t attributes;
	pthread_t thread;
	pthread_attr_init(&attributes);
	pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
	bool is_added = pthread_create(&thread, &attributes, work, c) == 0;
	pthread_attr_destroy(&attributes);
	c->n_users += is_added;
	return is_added;
}

/* ---- the caller's side ---- */

static void tell(const struct gather_options *options, const char *table, size_t n_done,
		 size_t n_all)
{
	struct gather_progress p = { .table = table, .n_done = n_done, .n_all = n_all };
	if (options->progress)
		options->progress(options->arg, &p);
}

static int64_t deadline_of(const struct job *job)
{
	int64_t longest = 0;
	for (size_t i = 0; i < job->n_members; i++)
		longest = MAX(longest, scan_time_ms(job->members[i].scan.table));
	return longest + GRACE_MS;
}

static void fail(struct job *job, bool is_stopped)
{
	struct err e;
	err_set(&e, is_stopped ? N_("interrupted")
			       : N_("no answer from the system until the deadline"));
	for (size_t i = 0; i < job->n_members; i++) {
		struct walk_member *m = &job->members[i];
		if (m->answered)
			facts_answer(m->slot, m->answered, STATUS_FAILED, e.said);
		m->slot->status = STATUS_FAILED;
		facts_say(m->slot, e.said);
	}
}

static void take_job(const struct job *job)
{
	for (size_t i = 0; i < job->n_members; i++) {
		struct walk_member *m = &job->members[i];
		/* A slot's members stand together; its time counts once. */
		if (!i || m->slot != m[-1].slot)
			m->slot->ms += job->ms;
		take_over(m);
	}
}

/* Takes over what is done; leaves behind what is past its deadline. Returns how
 * many jobs are still to come. Called with the crew's lock held. */
static size_t collect(struct facts *f, struct crew *c, const struct gather_options *options)
{
	size_t n_left = 0, n_taken = 0;
	bool is_ending = *f->options.stop || c->is_over;
	for (size_t i = 0; i < c->n_jobs; i++) {
		struct job *job = c->jobs[i];
		int64_t allowed_ms = is_ending ? GRACE_MS : deadline_of(job);
		bool is_stuck = job->state == JOB_RUNNING &&
				clock_ms() > job->begun_ms + allowed_ms;
		bool is_dropped = job->state == JOB_WAITING && is_ending;
		n_taken += job->is_taken;
		if (job->is_taken)
			continue;
		if (job->state == JOB_DONE) {
			pthread_mutex_unlock(&c->lock);
			take_job(job);
			pthread_mutex_lock(&c->lock);
		} else if (is_stuck || is_dropped) {
			fail(job, *f->options.stop);
			if (is_stuck)
				add_thread(c);
			job->state = JOB_LEFT;
		} else {
			n_left++;
			continue;
		}
		job->is_taken = true;
		tell(options, job->slot ? job->slot->table->name : tr("file system"), ++n_taken,
		     c->n_jobs);
	}
	return n_left;
}

static void wait_a_tick(struct crew *c)
{
	(void)clock_cond_wait(&c->changed, &c->lock, clock_ms() + TICK_MS);
}

static void wait_all(struct facts *f, struct crew *c, const struct gather_options *options)
{
	int n_stuck = 0;
	pthread_mutex_lock(&c->lock);
	while (collect(f, c, options))
		wait_a_tick(c);
	c->is_over = true;
	for (size_t i = 0; i < c->n_jobs; i++)
		n_stuck += c->jobs[i]->state == JOB_LEFT && c->jobs[i]->begun_ms;
	/* All threads but those that are left behind end before the caller goes on. */
	while (c->n_users > 1 + n_stuck)
		wait_a_tick(c);
	pthread_mutex_unlock(&c->lock);
}

/* ---- the jobs ---- */

static void add_job(struct crew *c, const struct job *job)
{
	if (!job->n_members) {
		free(job->members);
		return;
	}
	struct job *kept = base_alloc(sizeof(*kept));
	*kept = *job;
	pthread_mutex_lock(&c->lock);
	if (c->n_jobs == c->capacity) {
		c->capacity = MAX(64, c->capacity * 2);
		c->jobs = base_realloc(c->jobs, c->capacity * sizeof(*c->jobs));
	}
	c->jobs[c->n_jobs++] = kept;
	pthread_cond_signal(&c->added);
	pthread_mutex_unlock(&c->lock);
}

/* Room for members, all at once: a scan that was begun must not move. */
static void reserve(struct job *job, size_t n)
{
	job->members = base_alloc(n * sizeof(*job->members));
}

static struct walk_member *add_member(struct job *job)
{
	return &job->members[job->n_members++];
}

/* Whether the table cannot be had from this target at all. */
static bool is_out_of_reach(struct facts *f, struct slot *slot)
{
	if (slot->table->kind != TABLE_LIVE || target_is_live(f->target))
		return false;
	slot->status = STATUS_ABSENT;
	facts_say(slot, N_("only a running system has this"));
	return true;
}

static void plan_slot(struct facts *f, struct slot *slot, struct crew *c, struct job *walk)
{
	const struct table *t = slot->table;
	struct job job = { .slot = slot, .is_slow = t->is_slow };
	/* One that reads what it finds would keep the others waiting: it walks alone. */
	struct job own_walk = { .target = f->target, .n_threads = c->n_threads, .is_slow = true };
	slot->status = STATUS_OK;
	if (is_out_of_reach(f, slot))
		return;
	reserve(&job, slot->n_answered + 1);
	if (t->walks_alone) {
		reserve(&own_walk, slot->n_answered + 1);
		walk = &own_walk;
	}
	for (size_t i = 0; i < slot->n_answered; i++) {
		struct answered *a = slot->answered[i];
		if (a->status == STATUS_UNSEEN)
			begin(add_member(a->ask.kind == ASK_EQUAL ? &job : walk), f, slot, a);
	}
	if (!t->key)
		begin(add_member(t->visit ? walk : &job), f, slot, NULL);
	add_job(c, &job);
	if (t->walks_alone)
		add_job(c, &own_walk);
}

/* Needs no question that is still to be prepared, and no walk. */
static bool is_plain(const struct table *t)
{
	return !t->key && !t->visit;
}

void gather_want(struct facts *f, const struct table_set *tables)
{
	table_set_each (tables, i) {
		if (i >= f->options.n_tables)
			break;
		struct slot *slot = &f->slots[i];
		slot->is_wanted = true;
		if (f->crew && slot->status == STATUS_UNSEEN && is_plain(slot->table))
			plan_slot(f, slot, f->crew, NULL);
	}
}

void gather_want_only(struct facts *f, const struct table_set *tables)
{
	for (size_t i = 0; i < f->options.n_tables; i++)
		f->slots[i].is_wanted = table_set_has(tables, i);
}

static void fill_slot(struct slot *slot, const struct facts_source *source)
{
	char words[sizeof(slot->said)] = "";
	if (slot->status == STATUS_UNSEEN) {
		slot->status = source->fill(source->arg, slot->table, &slot->rows, words,
					    sizeof(words));
		facts_say(slot, words);
	}
	if (slot->status != STATUS_OK || !slot->wants_earlier || slot->has_earlier)
		return;
	slot->has_earlier = true;
	slot->status = source->fill_earlier(source->arg, slot->table, &slot->rows, words,
					    sizeof(words));
	facts_say(slot, words);
}

/* Tables that somebody else has the rows of. */
static void fill_from_source(struct facts *f, const struct facts_source *source)
{
	if (source->begin)
		source->begin(source->arg, f);
	for (size_t i = 0; i < f->options.n_tables; i++)
		if (f->slots[i].is_wanted)
			fill_slot(&f->slots[i], source);
}

/* Up to so many threads are at work then. Called with the crew's lock held. */
static void man(struct crew *c, int n_threads)
{
	while (c->n_users - 1 < n_threads && add_thread(c))
		continue;
}

void gather_begin(struct facts *f, const struct gather_options *options)
{
	if (f->options.source || f->target->kind == TARGET_SNAPSHOT)
		return;
	int n_cores = (int)sysconf(_SC_NPROCESSORS_ONLN);
	struct crew *c = f->crew = base_alloc(sizeof(*c));
	c->n_threads = options->n_threads ? options->n_threads : MAX(1, MIN(n_cores, 16));
	c->n_users = 1;
	pthread_mutex_init(&c->lock, NULL);
	clock_cond_init(&c->changed);
	pthread_cond_init(&c->added, NULL);
	/* One core is the caller's until it waits. */
	pthread_mutex_lock(&c->lock);
	man(c, c->n_threads - 1);
	pthread_mutex_unlock(&c->lock);
}

/* What was not begun yet: all that the queries ask of keyed tables is known now. */
static void add_rest(struct facts *f, struct crew *c)
{
	struct job walk = { .target = f->target, .n_threads = c->n_threads, .is_slow = true };
	size_t n_asks = 0;
	for (size_t i = 0; i < f->options.n_tables; i++)
		n_asks += f->slots[i].n_answered + 1;
	reserve(&walk, n_asks);
	for (size_t i = 0; i < f->options.n_tables; i++)
		if (f->slots[i].is_wanted && f->slots[i].status == STATUS_UNSEEN)
			plan_slot(f, &f->slots[i], c, &walk);
	add_job(c, &walk);
}

/* Lets the crew end what it has, and go. */
static void dismiss(struct facts *f, const struct gather_options *options)
{
	struct crew *c = f->crew;
	pthread_mutex_lock(&c->lock);
	c->is_complete = true;
	pthread_cond_broadcast(&c->added);
	man(c, c->is_over ? 0 : MIN(c->n_threads, (int)c->n_jobs));
	bool is_alone = c->n_users == 1;
	pthread_mutex_unlock(&c->lock);
	/* No thread to be had: this one does the work. */
	if (is_alone)
		do_jobs(c);
	wait_all(f, c, options);
	leave(c);
	f->crew = NULL;
}

void gather_run(struct facts *f, const struct gather_options *options)
{
	if (f->options.source)
		fill_from_source(f, f->options.source);
	if (!f->crew)
		gather_begin(f, options);
	if (!f->crew)
		return;
	add_rest(f, f->crew);
	dismiss(f, options);
}

void gather_drop(struct facts *f)
{
	if (!f->crew)
		return;
	pthread_mutex_lock(&f->crew->lock);
	f->crew->is_over = true;
	pthread_mutex_unlock(&f->crew->lock);
	dismiss(f, &(struct gather_options){ 0 });
}

void gather_ask(struct facts *f, struct slot *slot, struct answered *a)
{
	if (f->target->kind == TARGET_SNAPSHOT) {
		slot->is_altered = true;
		/* A pattern that was asked then covers what it matches now. */
		for (size_t i = 0; a->ask.kind == ASK_EQUAL && i < slot->n_answered; i++) {
			struct answered *pattern = slot->answered[i];
			if (pattern->ask.kind == ASK_EQUAL || pattern->status == STATUS_UNSEEN ||
			    !scan_ask_matches(&pattern->ask, a->ask.value))
				continue;
			facts_answer(slot, a, pattern->status, pattern->detail);
			return;
		}
		struct err e;
		err_set(&e, "the snapshot was not asked for %s", a->ask.value);
		facts_answer(slot, a, STATUS_FAILED, e.said);
		return;
	}
	autofree struct walk_member *m = base_alloc(sizeof(*m));
	begin(m, f, slot, a);
	if (a->ask.kind == ASK_EQUAL)
		m->result = slot->table->scan(&m->scan, &m->err);
	else
		walk_run(m, 1, f->target, (int)MIN(sysconf(_SC_NPROCESSORS_ONLN), 16));
	end(m);
	take_over(m);
}
