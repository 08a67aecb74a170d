/* SPDX-License-Identifier: Apache-2.0 */
/* watch_traffic - `zicha watch` of what passes by: events as they come, a summary at each interval.
 *
 * One role listens all the time; each of its rounds is an inspection like any other. */
#include "cmd/watch_traffic.h"

#include "base/clock.h"
#include "base/json_out.h"
#include "cmd/cmd_inspection.h"
#include "cmd/cmd_register.h"
#include "cmd/cmd_survey.h"
#include "cmd/inspect_keep.h"
#include "table/net/net.h"

#include <string.h>

struct watch {
	const struct arguments *arguments;
	bool is_json;
	struct inspect_keep keep;
	int status; /* the worst of all rounds */
	int64_t last_moment;
};

/* ---- events ---- */

static const char *text_of(const struct table *t, const struct cell *cells, const char *column)
{
	const struct cell *c = &cells[table_column(t, column)];
	return c->type == CELL_TEXT ? c->text : NULL;
}

static void print_line(const struct buf *line)
{
	fwrite(line->p, 1, line->n, stdout);
	putchar('\n');
	fflush(stdout);
}

static void print_event_json(const struct table *t, const struct cell *cells, struct buf *out)
{
	struct json_out j = JSON_OUT_COMPACT(out);
	json_out_open(&j, '{');
	json_out_pair(&j, "type", "event");
	for (size_t i = 0; i < t->n_columns; i++)
		json_out_pair(&j, t->columns[i].name, text_of(t, cells, t->columns[i].name));
	json_out_close(&j, '}');
}

static void print_event_text(const struct table *t, const struct cell *cells, struct buf *out)
{
	const char *host = text_of(t, cells, "host"), *peer = text_of(t, cells, "peer");
	buf_printf(out, "%s  %-11s  %s", text_of(t, cells, "seen_at"), text_of(t, cells, "kind"),
		   host ? host : "-");
	if (peer)
		buf_printf(out, " → %s", peer);
	buf_printf(out, "  %s", text_of(t, cells, "detail"));
}

static void take_row(void *arg, const struct table *t, const struct cell *cells)
{
	const struct watch *w = arg;
	autobuf line = BUF(4 << 10);
	if (t != &table_net_net_events)
		return;
	if (w->is_json)
		print_event_json(t, cells, &line);
	else
		print_event_text(t, cells, &line);
	print_line(&line);
}

/* ---- the end of an interval ---- */

static size_t rows_of(const struct inspection *i, const struct table *t)
{
	int at = facts_find(i->facts, t->name);
	return at < 0 ? 0 : facts_slot(i->facts, (size_t)at)->rows.n;
}

/* What the row about the capture says; NULL where there is none. */
static const struct cell *capture_of(const struct inspection *i)
{
	int at = facts_find(i->facts, table_net_net_capture.name);
	const struct rows *rows = &facts_slot(i->facts, (size_t)at)->rows;
	return rows->n ? rows->row[0] : NULL;
}

static long long number_of(const struct cell *capture, const char *column)
{
	const struct cell *c = capture ? &capture[table_column(&table_net_net_capture, column)]
				       : NULL;
	return c && c->type == CELL_INT ? (long long)c->integer : 0;
}

static void put_failed(const struct inspection *i, struct json_out *j, struct buf *out)
{
	for (size_t n = 0; n < i->n_judges; n++) {
		const struct result *r = &i->judges[n].result;
		if (r->state != STATE_FAIL)
			continue;
		if (j)
			json_out_string(j, r->check->id);
		else
			buf_printf(out, "\n    %s  %s", r->check->id, check_text(r->check->title));
	}
}

static void print_summary(const struct watch *w, const struct inspection *i)
{
	const struct cell *capture = capture_of(i);
	const char *last = capture ? text_of(&table_net_net_capture, capture, "last_seen") : NULL;
	long long packets = number_of(capture, "packets"), dropped = number_of(capture, "dropped");
	size_t hosts = rows_of(i, &table_net_net_seen_hosts),
	       flows = rows_of(i, &table_net_net_flows);
	autobuf out = BUF(1 << 20);
	if (w->is_json) {
		struct json_out j = JSON_OUT_COMPACT(&out);
		json_out_open(&j, '{');
		json_out_pair(&j, "type", "interval");
		json_out_pair(&j, "last_seen", last);
		json_out_pair_int(&j, "packets", packets);
		json_out_pair_int(&j, "dropped", dropped);
		json_out_pair_int(&j, "hosts", (int64_t)hosts);
		json_out_pair_int(&j, "flows", (int64_t)flows);
		json_out_pair_int(&j, "unknown", (int64_t)i->n_state[STATE_UNKNOWN]);
		json_out_name(&j, "failed");
		json_out_open(&j, '[');
		put_failed(i, &j, NULL);
		json_out_close(&j, ']');
		json_out_close(&j, '}');
	} else {
		buf_printf(&out,
			   tr("%s  interval: %lld packets, %lld lost, %zu hosts, %zu "
			      "conversations; checks: %zu failed, %zu unknown"),
			   last ? last : "-", packets, dropped, hosts, flows,
			   i->n_state[STATE_FAIL], i->n_state[STATE_UNKNOWN]);
		put_failed(i, NULL, &out);
	}
	print_line(&out);
}

/* ---- all intervals ---- */

/* A survey that could not begin says so in every table. */
static int tell_failure(const struct inspection *i)
{
	const struct slot *slot = facts_slot(
		i->facts, (size_t)facts_find(i->facts, table_net_net_capture.name));
	struct err e;
	if (slot->status != STATUS_FAILED)
		return 0;
	err_set(&e, "%s", slot->detail);
	return cmd_fail(EXIT_CANNOT, &e);
}

static int watch_round(struct watch *w, struct inspection_options *o)
{
	struct inspection i;
	struct err e;
	/* Two intervals of one file may end in one second; each is a moment of its own. */
	o->now = w->last_moment = MAX(clock_now(), w->last_moment + 1);
	int status = inspection_run(&i, o, &e) < 0 ? cmd_fail(EXIT_CANNOT, &e) : tell_failure(&i);
	if (!status) {
		print_summary(w, &i);
		if (i.n_state[STATE_FAIL])
			w->status = EXIT_FAILED;
		else if (i.n_state[STATE_UNKNOWN] && !w->status)
			w->status = EXIT_UNKNOWN;
		if (inspect_keep_inspection(&w->keep, &i, &e) < 0)
			status = cmd_fail(EXIT_CANNOT, &e);
	}
	inspection_free(&i);
	return status;
}

/* --every as a setting of the survey, behind those that were given. */
static void add_interval(const struct arguments *a, struct arena *arena,
			 struct survey_run_options *o)
{
	const char *every = cmd_option(a, "every");
	const char **settings = arena_alloc(arena, (o->n_settings + 1) * sizeof(*settings));
	if (!every)
		return;
	for (size_t i = 0; i < o->n_settings; i++)
		settings[i] = o->settings[i];
	settings[o->n_settings++] = arena_printf(arena, "traffic.every=%s", every);
	o->settings = settings;
}

static int watch_all(struct watch *w, const char *target, struct arena *arena)
{
	static const volatile sig_atomic_t never;
	struct survey_run survey = { .plan = NULL };
	struct survey_run_options so;
	struct inspection_options o;
	struct cmd_register known = { .addresses = { .n = 0 } };
	struct err e;
	const char *profile = cmd_inspection_profile(w->arguments, &target, 1);
	int status = cmd_inspection(w->arguments, arena, &o);
	if (!status)
		status = cmd_survey_settings(w->arguments, profile, arena, &so);
	if (status)
		return status;
	add_interval(w->arguments, arena, &so);
	so.target = target;
	so.has_rounds = true;
	so.progress = NULL;
	so.row = take_row;
	so.arg = w;
	status = cmd_register_read(w->arguments, w->keep.is_open ? &w->keep.unit : NULL, &known,
				   &so);
	if (!status && survey_run_open(&survey, &so, &e) < 0)
		status = cmd_fail(EXIT_CANNOT, &e);
	o.target = target;
	o.profile = profile;
	o.is_elsewhere = o.is_whole = true;
	o.source = &survey.source;
	/* The last interval is judged as well. */
	o.stop = &never;
	while (!status && !survey_run_is_over(&survey))
		status = watch_round(w, &o);
	survey_run_close(&survey);
	cmd_register_free(&known);
	return status;
}

int watch_traffic(const struct arguments *a, const char *target)
{
	autoarena arena = ARENA(16 << 20);
	const char *format = cmd_option(a, "format");
	struct watch w = { .arguments = a, .is_json = format && strcmp(format, "json") == 0 };
	int status = inspect_keep_open(&w.keep, a);
	if (!status)
		status = watch_all(&w, target, &arena);
	inspect_keep_close(&w.keep);
	return status ? status : w.status;
}
