/* SPDX-License-Identifier: Apache-2.0 */
/* inspection - one run: a target, a profile, one moment, and what came of it. */
#include "check/inspection.h"

#include "base/clock.h"
#include "base/near.h"
#include "fact/facts_wire.h"
#include "fact/plan.h"

#include <string.h>

/* Of more than a thousand checks a profile has some: the others are not read. */
static bool wants(void *arg, const char *area, const char *id)
{
	struct inspection *i = arg;
	for (size_t n = 0; n < i->options.n_only; n++)
		if (strcmp(i->options.only[n], id) == 0)
			return true;
	return i->options.is_whole || i->options.n_same_as ||
	       !profile_ignores(&i->profile, area, id);
}

static int load_packs(const struct inspection *i, struct pack *p, struct err *e)
{
	const struct inspection_options *o = &i->options;
	const char *folder = o->pack ? o->pack : "checks";
	if (pack_load(p, arena_printf(&p->arena, "%s/%s", o->content_dir, folder), e) < 0)
		return -1;
	for (size_t n = 0; n < o->n_check_dirs; n++)
		if (pack_load(p, o->check_dirs[n], e) < 0)
			return -1;
	return 0;
}

static bool try_name(void *arg, const char *area, const char *id)
{
	near_try(arg, id);
	return false;
}

static int no_check(const struct inspection *i, const char *id, struct err *e)
{
	struct near near = NEAR(id);
	struct pack names = { .arena = ARENA(1 << 20), .wants = try_name, .arg = &near };
	int r = load_packs(i, &names, e);
	pack_free(&names);
	return r < 0 ? r
		     : err_use(e, "%s: there is no such check; `zicha checks` lists them%s", id,
			       near_words(&near));
}

static int load_content(struct inspection *i, struct err *e)
{
	const struct inspection_options *o = &i->options;
	struct pack *p = &i->pack;
	struct arena *a = &p->arena;
	*a = ARENA(256 << 20);
	p->mistakes.arena = a;
	p->wants = wants;
	p->arg = i;
	if (profile_load(&i->profile, arena_printf(a, "%s/profiles", o->content_dir), o->profile,
			 &p->mistakes, e) < 0)
		return -1;
	for (size_t n = 0; n < o->n_settings; n++)
		if (profile_set(&i->profile, a, o->settings[n], e) < 0)
			return -1;
	if (load_packs(i, p, e) < 0)
		return -1;
	if (o->waivers && waiver_load(&i->waivers, o->waivers, &p->mistakes, e) < 0)
		return -1;
	return 0;
}

/* "sysctl_kernel_kptr_restrict", with or without the "xccdf:" in front. */
static bool is_same_as(const struct check *c, const char *rule)
{
	struct str short_id;
	for (size_t n = 0; n < c->same_as.n; n++) {
		struct str rest = str_of(c->same_as.item[n]);
		if (str_is(rest, rule) ||
		    (str_split(&rest, ':', &short_id) && rest.p && str_is(rest, rule)))
			return true;
	}
	return false;
}

/* Whether the user named this check, by its own name or another's. */
static bool is_asked_for(const struct inspection_options *o, const struct check *c)
{
	for (size_t n = 0; n < o->n_only; n++)
		if (strcmp(o->only[n], c->id) == 0)
			return true;
	for (size_t n = 0; n < o->n_same_as; n++)
		if (is_same_as(c, o->same_as[n]))
			return true;
	return false;
}

/* A rule of others that no check answers is told, and the others are judged. */
static int check_rules(struct inspection *i, struct err *e)
{
	const struct str none = { NULL, 0 };
	size_t n_found = 0;
	for (size_t n = 0; n < i->options.n_same_as; n++) {
		bool has = false;
		for (size_t k = 0; k < i->pack.n && !has; k++)
			has = is_same_as(i->pack.check[k], i->options.same_as[n]);
		if (!has)
			check_mistake(&i->pack.mistakes, "--same-as", none, 0, 0,
				      "no check has the meaning of %s", i->options.same_as[n]);
		n_found += has;
	}
	if (i->options.n_same_as && !n_found)
		return err_use(e, "no check has the meaning of %s", i->options.same_as[0]);
	return 0;
}

/* A value for a parameter that there is none of: the profile's is told, the user's own ends it. */
static int check_value(struct inspection *i, const struct profile_value *v, struct err *e)
{
	const struct str none = { NULL, 0 };
	const struct check *c = pack_find(&i->pack, v->check);
	struct near near = NEAR(v->parameter);
	if (i->options.is_others_setting && i->options.is_others_setting(v->check))
		return 0;
	if (!c && !v->path)
		return no_check(i, v->check, e);
	for (size_t k = 0; c && k < c->n_parameters; k++) {
		if (strcmp(c->parameters[k].name, v->parameter) == 0)
			return 0;
		near_try(&near, c->parameters[k].name);
	}
	if (!v->path)
		return err_use(e, "%s.%s: there is no such parameter%s", v->check, v->parameter,
			       near_words(&near));
	check_mistake(&i->pack.mistakes, v->path, none, v->line, v->column,
		      "%s.%s: there is no such parameter%s", v->check, v->parameter,
		      near_words(&near));
	return 0;
}

/* Lines of the profile that reach nothing are slips of the pen: they are told. */
static int check_names(struct inspection *i, struct err *e)
{
	const struct profile *p = &i->profile;
	const struct str none = { NULL, 0 };
	if (check_rules(i, e) < 0)
		return -1;
	for (size_t n = 0; n < i->options.n_only; n++)
		if (!pack_find(&i->pack, i->options.only[n]))
			return no_check(i, i->options.only[n], e);
	for (size_t n = 0; n < p->n_lines; n++)
		if (!p->lines[n].has_matched)
			check_mistake(&i->pack.mistakes, p->lines[n].path, none, p->lines[n].line,
				      p->lines[n].column, "%s matches no check",
				      p->lines[n].pattern.p);
	for (size_t n = 0; n < p->n_values; n++)
		if (check_value(i, &p->values[n], e) < 0)
			return -1;
	return 0;
}

/* Its questions go into the snapshot, its verdict does not. */
static void plan_for_snapshot(struct inspection *i, const struct check *c, struct judge *j)
{
	struct mistakes *m = &i->pack.mistakes;
	size_t n_mistakes = m->n;
	judge_prepare(j, c, &i->profile, i->facts, m);
	bool is_on_request = false;
	for (size_t t = 0; t < facts_n_tables(i->facts); t++)
		is_on_request |= table_set_has(&j->result.tables, t) &&
				 facts_slot(i->facts, t)->table->is_on_request;
	if (!is_on_request) {
		judge_plan(j);
		judge_request(j, &i->request);
	}
	judge_free(j);
	m->n = n_mistakes;
}

/* Whether it is about another kind of target: a profile that takes all checks of a framework means
 * those that this one can answer. */
static bool is_foreign(struct inspection *i, const struct judge *j)
{
	for (size_t t = 0; t < facts_n_tables(i->facts); t++)
		if (table_set_has(&j->result.tables, t) && facts_slot(i->facts, t)->is_foreign)
			return true;
	return false;
}

/* Readies the check for judging. False: it is about another kind of target, or would take the walk
 * that the profile forgoes. */
static bool take_in(struct inspection *i, const struct check *c, struct judge *j, bool is_named)
{
	struct mistakes *m = &i->pack.mistakes;
	size_t n_mistakes = m->n;
	bool is_without_walk = i->profile.is_without_walk;
	judge_prepare(j, c, &i->profile, i->facts, m);
	if (!is_named && (is_foreign(i, j) || (is_without_walk && judge_walks(j)))) {
		judge_free(j);
		m->n = n_mistakes;
		return false;
	}
	judge_plan(j);
	gather_want(i->facts, &j->result.tables);
	return true;
}

static int prepare(struct inspection *i, struct err *e)
{
	const struct inspection_options *o = &i->options;
	bool is_named = o->n_only || o->n_same_as;
	i->judges = arena_alloc(&i->pack.arena, MAX(i->pack.n, 1) * sizeof(*i->judges));
	for (size_t n = 0; n < i->pack.n; n++) {
		const struct check *c = i->pack.check[n];
		struct judge *j = &i->judges[i->n_judges];
		bool is_in = profile_has(&i->profile, c);
		if (is_named)
			is_in = is_asked_for(o, c);
		if (is_in && take_in(i, c, j, is_named))
			i->n_judges++;
		else if (o->is_whole)
			plan_for_snapshot(i, c, j);
	}
	return check_names(i, e);
}

void inspection_request(struct inspection *i, struct buf *ret_text)
{
	plan_begin(i->facts, ret_text);
	for (size_t n = 0; n < i->n_judges; n++)
		judge_request(&i->judges[n], ret_text);
	buf_str(ret_text, buf_view(&i->request));
	plan_end(ret_text);
}

static int rank(enum state s)
{
	static const int ranks[STATES] = {
		[STATE_FAIL] = 0,   [STATE_ERROR] = 1,	[STATE_UNKNOWN] = 2,
		[STATE_MANUAL] = 3, [STATE_WAIVED] = 4, [STATE_NOTAPPLICABLE] = 5,
		[STATE_PASS] = 6,
	};
	return ranks[s];
}

static int worst_first(const void *a, const void *b)
{
	const struct result *x = &((const struct judge *)a)->result;
	const struct result *y = &((const struct judge *)b)->result;
	if (x->state != y->state)
		return rank(x->state) - rank(y->state);
	if (x->check->severity != y->check->severity)
		return (int)x->check->severity - (int)y->check->severity;
	return strcmp(x->check->id, y->check->id);
}

/* On the next target, in memory of its own: the verdicts of others stay. */
static void judge_again(struct inspection *i, struct judge *j)
{
	judge_forget(j);
	judge_run(j, i->facts, &i->waivers, &j->verdict);
}

static void let_hold(struct judge *j)
{
	enum { MAX_KEPT_BYTES = 1 << 20 };
	j->result.ms = 0;
	if (j->result.kept)
		return;
	j->result.kept = base_alloc(sizeof(*j->result.kept));
	*j->result.kept = BUF(MAX_KEPT_BYTES);
}

static void judge(struct inspection *i)
{
	double begun = clock_ms_exact();
	for (size_t n = 0; n < i->n_judges; n++) {
		struct judge *j = &i->judges[n];
		if (!i->is_turning)
			judge_run(j, i->facts, &i->waivers, &i->verdicts);
		else if (!judge_holds(j, &i->waivers))
			judge_again(i, j);
		else
			let_hold(j);
		i->n_state[j->result.state]++;
		if (j->result.state == STATE_FAIL)
			i->n_failed[j->result.check->severity]++;
	}
	i->judging_ms = clock_ms_exact() - begun;
	if (i->n_judges)
		qsort(i->judges, i->n_judges, sizeof(*i->judges), worst_first);
}

/* Beside what the checks read: what tells the reader whom a report is about, and
 * all of it for a snapshot. */
static void want_more(struct inspection *i)
{
	struct table_set more = { 0 };
	int os = facts_find(i->facts, "os");
	if (os >= 0)
		table_set_add(&more, (size_t)os);
	if (i->options.is_whole)
		memset(&more, 0xff, sizeof(more));
	gather_want(i->facts, &more);
}

static int open_facts(struct inspection *i, const struct inspection_options *options, struct err *e)
{
	*i = (struct inspection){ .options = *options,
				  .target = { .root = { .fd = -1 } },
				  .verdicts = ARENA(256 << 20),
				  .request = BUF(4 << 20),
				  .begun_ms = clock_ms_exact() };
	struct facts_options facts = {
		.tables = options->tables,
		.n_tables = options->n_tables,
		.now = options->now,
		.zone_seconds = options->zone_seconds,
		.stop = options->stop,
		.trusted_key = options->trusted_key,
		.source = options->source,
		.areas = options->areas,
	};
	if (options->is_elsewhere)
		target_elsewhere(&i->target, options->target);
	else if (target_open(&i->target, options->target, e) < 0)
		return -1;
	if (load_content(i, e) < 0)
		return -1;
	return facts_open(&i->facts, &i->target, &facts, e);
}

/* Prepares the checks, and with that says what to gather. */
static int ready(struct inspection *i, struct err *e)
{
	if (prepare(i, e) < 0)
		return -1;
	want_more(i);
	return 0;
}

int inspection_open(struct inspection *i, const struct inspection_options *options, struct err *e)
{
	return open_facts(i, options, e) < 0 ? -1 : ready(i, e);
}

void inspection_judge(struct inspection *i)
{
	judge(i);
	i->is_interrupted = *i->options.stop;
	i->ms = clock_ms_exact() - i->begun_ms;
}

int inspection_turn(struct inspection *i, struct buf *wire, struct err *e)
{
	i->is_turning = true;
	i->begun_ms = clock_ms_exact();
	memset(i->n_state, 0, sizeof(i->n_state));
	memset(i->n_failed, 0, sizeof(i->n_failed));
	return facts_wire_turn(i->facts, wire, e);
}

int inspection_run(struct inspection *i, const struct inspection_options *options, struct err *e)
{
	if (open_facts(i, options, e) < 0)
		return -1;
	gather_begin(i->facts, &options->gather);
	if (ready(i, e) < 0)
		return -1;
	gather_run(i->facts, &options->gather);
	inspection_judge(i);
	return 0;
}

void inspection_free(struct inspection *i)
{
	for (size_t n = 0; n < i->n_judges; n++)
		judge_free(&i->judges[n]);
	buf_free(&i->request);
	facts_close(i->facts);
	target_close(&i->target);
	arena_free(&i->verdicts);
	pack_free(&i->pack);
}

int inspection_exit_status(const struct inspection *i)
{
	if (i->n_state[STATE_FAIL])
		return 1;
	return i->n_state[STATE_UNKNOWN] || i->n_state[STATE_ERROR] ? 2 : 0;
}
