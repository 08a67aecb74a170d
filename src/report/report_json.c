/* SPDX-License-Identifier: Apache-2.0 */
/* report_json - an inspection for programs: docs/inspection.schema.json.
 *
 * Names, ids, states and severities are the same in every language; titles and
 * reasons are in the chosen one. Fields are added, never changed or removed,
 * without a new number in the schema's name. */
#include "report/report.h"

#include "report/report_digest.h"

#include "base/clock.h"
#include "base/json_out.h"

#include <string.h>

static const char schema[] = "zicha-inspection-1";

static void put_moment(struct json_out *j, const char *name, int64_t unix_seconds)
{
	char text[CLOCK_TEXT_SIZE];
	clock_text(unix_seconds, text);
	json_out_pair(j, name, text);
}

static void put_ms(struct json_out *j, const char *name, double ms)
{
	json_out_name(j, name);
	json_out_ms(j, ms);
}

static void put_inspection(struct json_out *j, const struct inspection *i)
{
	json_out_name(j, "inspection");
	json_out_open(j, '{');
	json_out_pair(j, "program", "zicha");
	json_out_pair(j, "version", ZICHA_VERSION);
	json_out_pair(j, "target", facts_target_name(i->facts));
	json_out_pair(j, "profile", i->profile.name);
	put_moment(j, "inspected_at", facts_now(i->facts));
	put_ms(j, "ms", i->ms);
	put_ms(j, "judging_ms", i->judging_ms);
	json_out_name(j, "interrupted");
	json_out_bool(j, i->is_interrupted);
	json_out_close(j, '}');
}

static void put_tables(struct json_out *j, const struct inspection *i)
{
	json_out_name(j, "tables");
	json_out_open(j, '[');
	for (size_t t = 0; t < facts_n_tables(i->facts); t++) {
		const struct slot *slot = facts_slot(i->facts, t);
		if (!slot_is_told(slot))
			continue;
		json_out_open(j, '{');
		json_out_pair(j, "name", slot->table->name);
		json_out_pair(j, "target", facts_target_name(i->facts));
		json_out_pair(j, "status", facts_status_name(slot->status));
		json_out_pair_int(j, "rows", (int64_t)slot->rows.n);
		put_ms(j, "ms", slot->ms);
		json_out_pair(j, "detail", *slot->detail ? slot->detail : NULL);
		json_out_close(j, '}');
	}
	json_out_close(j, ']');
}

/* ---- results ---- */

static void put_cell(struct json_out *j, const struct cell *cell)
{
	switch (cell->type) {
	case CELL_NULL: json_out_null(j); break;
	case CELL_INT: json_out_int(j, cell->integer); break;
	case CELL_REAL: json_out_real(j, cell->real); break;
	case CELL_TEXT: json_out_string_n(j, (struct str){ cell->text, cell->text_bytes }); break;
	}
}

/* A SELECT may give two columns one name; in an object the second would win. */
static const char *column_name(struct arena *a, const struct result *r, size_t column)
{
	for (size_t c = 0; c < column; c++)
		if (strcmp(r->columns[c], r->columns[column]) == 0)
			return arena_printf(a, "%s_%zu", r->columns[column], column + 1);
	return r->columns[column];
}

static void put_findings(struct json_out *j, struct arena *a, const struct result *r)
{
	json_out_pair_int(j, "n_findings", (int64_t)r->n_all_findings);
	json_out_name(j, "findings");
	json_out_open(j, '[');
	for (size_t f = 0; f < r->n_findings; f++) {
		json_out_open(j, '{');
		for (size_t c = 0; c < r->n_columns; c++) {
			json_out_name(j, column_name(a, r, c));
			put_cell(j, &r->findings[f].cells[c]);
		}
		json_out_close(j, '}');
	}
	json_out_close(j, ']');
}

static void put_waiver(struct json_out *j, const struct result *r, const struct waiver *w)
{
	json_out_open(j, '{');
	json_out_pair(j, "reason", w->reason);
	json_out_pair(j, "measures", w->measures);
	json_out_pair(j, "approver", w->approver);
	json_out_pair(j, "expires", w->expires);
	json_out_name(j, "findings");
	json_out_open(j, '[');
	for (size_t f = 0; f < r->n_findings; f++)
		if (r->findings[f].waiver == w)
			json_out_int(j, (int64_t)f);
	json_out_close(j, ']');
	json_out_close(j, '}');
}

/* Each waiver once, with the positions of the findings that it carries; one that
 * has ended carries none. */
static void put_waivers(struct json_out *j, const struct inspection *i, const struct result *r)
{
	json_out_name(j, "waivers");
	json_out_open(j, '[');
	for (size_t w = 0; w < i->waivers.n; w++) {
		const struct waiver *waiver = &i->waivers.waiver[w];
		bool is_used = waiver == r->expired;
		for (size_t f = 0; f < r->n_findings && !is_used; f++)
			is_used = r->findings[f].waiver == waiver;
		if (is_used)
			put_waiver(j, r, waiver);
	}
	json_out_close(j, ']');
}

static void put_strings(struct json_out *j, const char *name, const char *const *texts, size_t n)
{
	json_out_name(j, name);
	json_out_open(j, '[');
	for (size_t k = 0; k < n; k++)
		json_out_string(j, texts[k]);
	json_out_close(j, ']');
}

static void put_table_names(struct json_out *j, const struct inspection *i, const struct result *r)
{
	json_out_name(j, "tables");
	json_out_open(j, '[');
	table_set_each (&r->tables, t)
		json_out_string(j, facts_slot(i->facts, t)->table->name);
	json_out_close(j, ']');
}

static void put_result(struct json_out *j, const struct inspection *i, const struct result *r)
{
	const struct check *c = r->check;
	if (r->kept && r->kept->n) {
		json_out_again(j, buf_view(r->kept));
		return;
	}
	autoarena a = ARENA(REPORT_MAX_BYTES);
	size_t n_fixes;
	const char **fixes = report_digest_fixes(&a, r, &n_fixes);
	json_out_open(j, '{');
	size_t begin = j->out->n - 1;
	json_out_pair(j, "check", c->id);
	json_out_pair(j, "state", judge_state_name(r->state));
	json_out_pair(j, "severity", check_severity_name(c->severity));
	json_out_pair(j, "area", c->area);
	json_out_pair(j, "title", check_text(c->title));
	put_strings(j, "controls", c->controls.item, c->controls.n);
	put_strings(j, "same_as", c->same_as.item, c->same_as.n);
	put_table_names(j, i, r);
	json_out_pair(j, "reason", r->reason);
	json_out_pair(j, "why", check_text(c->why));
	put_strings(j, "fixes", fixes, n_fixes);
	put_findings(j, &a, r);
	put_waivers(j, i, r);
	put_ms(j, "ms", r->ms);
	json_out_close(j, '}');
	if (!r->kept || buf_is_over(j->out))
		return;
	buf_str(r->kept, str_from(buf_view(j->out), begin));
	if (buf_is_over(r->kept))
		buf_clear(r->kept);
}

static void put_results(struct json_out *j, const struct inspection *i)
{
	json_out_name(j, "results");
	json_out_open(j, '[');
	for (size_t k = 0; k < i->n_judges; k++)
		put_result(j, i, &i->judges[k].result);
	json_out_close(j, ']');
}

/* ---- the end ---- */

static void put_states(struct json_out *j, const size_t n_state[STATES])
{
	json_out_open(j, '{');
	for (size_t s = 0; s < STATES; s++)
		json_out_pair_int(j, judge_state_name((enum state)s), (int64_t)n_state[s]);
	json_out_close(j, '}');
}

static void put_summary(struct json_out *j, const struct inspection *i)
{
	autoarena a = ARENA(REPORT_MAX_BYTES);
	size_t n;
	struct report_digest_area *areas = report_digest_areas(&a, i, &n);
	json_out_name(j, "summary");
	json_out_open(j, '{');
	json_out_pair_int(j, "checks", (int64_t)i->n_judges);
	json_out_name(j, "states");
	put_states(j, i->n_state);
	json_out_name(j, "failed_by_severity");
	json_out_open(j, '{');
	for (size_t s = 0; s < SEVERITIES; s++)
		json_out_pair_int(j, check_severity_name((enum severity)s),
				  (int64_t)i->n_failed[s]);
	json_out_close(j, '}');
	json_out_name(j, "areas");
	json_out_open(j, '{');
	for (size_t k = 0; k < n; k++) {
		json_out_name(j, areas[k].id);
		put_states(j, areas[k].n_state);
	}
	json_out_close(j, '}');
	json_out_close(j, '}');
}

static void put_mistakes(struct json_out *j, const struct mistakes *m)
{
	json_out_name(j, "mistakes");
	json_out_open(j, '[');
	for (size_t k = 0; k < m->n; k++) {
		json_out_open(j, '{');
		json_out_pair(j, "path", m->mistake[k].path);
		json_out_pair_int(j, "line", m->mistake[k].line);
		json_out_pair_int(j, "column", m->mistake[k].column);
		json_out_pair(j, "words", m->mistake[k].words);
		json_out_close(j, '}');
	}
	json_out_close(j, ']');
}

void report_json(const struct inspection *i, const struct report_options *o, struct buf *out)
{
	(void)o;
	struct json_out j = JSON_OUT(out);
	json_out_open(&j, '{');
	json_out_pair(&j, "schema", schema);
	put_inspection(&j, i);
	put_tables(&j, i);
	put_results(&j, i);
	put_summary(&j, i);
	put_mistakes(&j, &i->pack.mistakes);
	json_out_close(&j, '}');
}
