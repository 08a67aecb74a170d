/* SPDX-License-Identifier: Apache-2.0 */
/* report_json - an inspection for programs: docs/inspection.schema.json.
 *
 * Names, ids, states and severities are the same in every language; titles and
 * reasons are in the chosen one. Fields are added, never changed or removed,
 * without a new number in the schema's name. */
#include "report/report.h"

#include "report/report_digest.h"

#include "base/clock.h"
#include "base/json.h"

#include <string.h>

static const char schema[] = "zicha-inspection-1";

static void put_moment(struct json *j, const char *name, int64_t unix_seconds)
{
	char text[CLOCK_TEXT_SIZE];
	clock_text(unix_seconds, text);
	json_pair(j, name, text);
}

static void put_real(struct json *j, const char *name, double value)
{
	json_name(j, name);
	json_real(j, value);
}

static void put_inspection(struct json *j, const struct inspection *i)
{
	json_name(j, "inspection");
	json_open(j, '{');
	json_pair(j, "program", "zicha");
	json_pair(j, "version", ZICHA_VERSION);
	json_pair(j, "target", facts_target_name(i->facts));
	json_pair(j, "profile", i->profile.name);
	put_moment(j, "inspected_at", facts_now(i->facts));
	put_real(j, "ms", i->ms);
	put_real(j, "judging_ms", i->judging_ms);
	json_name(j, "interrupted");
	json_bool(j, i->is_interrupted);
	json_close(j, '}');
}

static void put_tables(struct json *j, const struct inspection *i)
{
	json_name(j, "tables");
	json_open(j, '[');
	for (size_t t = 0; t < facts_n_tables(i->facts); t++) {
		const struct slot *slot = facts_slot(i->facts, t);
		if (slot->status == STATUS_UNSEEN)
			continue;
		json_open(j, '{');
		json_pair(j, "name", slot->table->name);
		json_pair(j, "target", facts_target_name(i->facts));
		json_pair(j, "status", facts_status_name(slot->status));
		json_pair_int(j, "rows", (int64_t)slot->rows.n);
		put_real(j, "ms", slot->ms);
		json_pair(j, "detail", *slot->detail ? slot->detail : NULL);
		json_close(j, '}');
	}
	json_close(j, ']');
}

/* ---- results ---- */

static void put_cell(struct json *j, const struct cell *cell)
{
	switch (cell->type) {
	case CELL_NULL: json_null(j); break;
	case CELL_INT: json_int(j, cell->integer); break;
	case CELL_REAL: json_real(j, cell->real); break;
	case CELL_TEXT: json_string_n(j, (struct str){ cell->text, cell->text_bytes }); break;
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

static void put_findings(struct json *j, struct arena *a, const struct result *r)
{
	json_pair_int(j, "n_findings", (int64_t)r->n_all_findings);
	json_name(j, "findings");
	json_open(j, '[');
	for (size_t f = 0; f < r->n_findings; f++) {
		json_open(j, '{');
		for (size_t c = 0; c < r->n_columns; c++) {
			json_name(j, column_name(a, r, c));
			put_cell(j, &r->findings[f].cells[c]);
		}
		json_close(j, '}');
	}
	json_close(j, ']');
}

static void put_waiver(struct json *j, const struct result *r, const struct waiver *w)
{
	json_open(j, '{');
	json_pair(j, "reason", w->reason);
	json_pair(j, "measures", w->measures);
	json_pair(j, "approver", w->approver);
	json_pair(j, "expires", w->expires);
	json_name(j, "findings");
	json_open(j, '[');
	for (size_t f = 0; f < r->n_findings; f++)
		if (r->findings[f].waiver == w)
			json_int(j, (int64_t)f);
	json_close(j, ']');
	json_close(j, '}');
}

/* Each waiver once, with the positions of the findings that it carries; one that
 * has ended carries none. */
static void put_waivers(struct json *j, const struct inspection *i, const struct result *r)
{
	json_name(j, "waivers");
	json_open(j, '[');
	for (size_t w = 0; w < i->waivers.n; w++) {
		const struct waiver *waiver = &i->waivers.waiver[w];
		bool is_used = waiver == r->expired;
		for (size_t f = 0; f < r->n_findings && !is_used; f++)
			is_used = r->findings[f].waiver == waiver;
		if (is_used)
			put_waiver(j, r, waiver);
	}
	json_close(j, ']');
}

static void put_strings(struct json *j, const char *name, const char *const *texts, size_t n)
{
	json_name(j, name);
	json_open(j, '[');
	for (size_t k = 0; k < n; k++)
		json_string(j, texts[k]);
	json_close(j, ']');
}

static void put_table_names(struct json *j, const struct inspection *i, const struct result *r)
{
	json_name(j, "tables");
	json_open(j, '[');
	for (size_t t = 0; t < facts_n_tables(i->facts); t++)
		if (table_set_has(&r->tables, t))
			json_string(j, facts_slot(i->facts, t)->table->name);
	json_close(j, ']');
}

static void put_result(struct json *j, const struct inspection *i, const struct result *r)
{
	const struct check *c = r->check;
	autoarena a = ARENA(REPORT_MAX_BYTES);
	size_t n_fixes;
	const char **fixes = report_digest_fixes(&a, r, &n_fixes);
	json_open(j, '{');
	json_pair(j, "check", c->id);
	json_pair(j, "state", judge_state_name(r->state));
	json_pair(j, "severity", check_severity_name(c->severity));
	json_pair(j, "area", c->area);
	json_pair(j, "title", check_text(c->title));
	put_strings(j, "controls", c->controls.item, c->controls.n);
	put_strings(j, "same_as", c->same_as.item, c->same_as.n);
	put_table_names(j, i, r);
	json_pair(j, "reason", r->reason);
	json_pair(j, "why", check_text(c->why));
	put_strings(j, "fixes", fixes, n_fixes);
	put_findings(j, &a, r);
	put_waivers(j, i, r);
	put_real(j, "ms", r->ms);
	json_close(j, '}');
}

static void put_results(struct json *j, const struct inspection *i)
{
	json_name(j, "results");
	json_open(j, '[');
	for (size_t k = 0; k < i->n_judges; k++)
		put_result(j, i, &i->judges[k].result);
	json_close(j, ']');
}

/* ---- the end ---- */

static void put_states(struct json *j, const size_t n_state[STATES])
{
	json_open(j, '{');
	for (size_t s = 0; s < STATES; s++)
		json_pair_int(j, judge_state_name((enum state)s), (int64_t)n_state[s]);
	json_close(j, '}');
}

static void put_summary(struct json *j, const struct inspection *i)
{
	autoarena a = ARENA(REPORT_MAX_BYTES);
	size_t n;
	struct report_digest_area *areas = report_digest_areas(&a, i, &n);
	json_name(j, "summary");
	json_open(j, '{');
	json_pair_int(j, "checks", (int64_t)i->n_judges);
	json_name(j, "states");
	put_states(j, i->n_state);
	json_name(j, "failed_by_severity");
	json_open(j, '{');
	for (size_t s = 0; s < SEVERITIES; s++)
		json_pair_int(j, check_severity_name((enum severity)s), (int64_t)i->n_failed[s]);
	json_close(j, '}');
	json_name(j, "areas");
	json_open(j, '{');
	for (size_t k = 0; k < n; k++) {
		json_name(j, areas[k].id);
		put_states(j, areas[k].n_state);
	}
	json_close(j, '}');
	json_close(j, '}');
}

static void put_mistakes(struct json *j, const struct mistakes *m)
{
	json_name(j, "mistakes");
	json_open(j, '[');
	for (size_t k = 0; k < m->n; k++) {
		json_open(j, '{');
		json_pair(j, "path", m->mistake[k].path);
		json_pair_int(j, "line", m->mistake[k].line);
		json_pair_int(j, "column", m->mistake[k].column);
		json_pair(j, "words", m->mistake[k].words);
		json_close(j, '}');
	}
	json_close(j, ']');
}

void report_json(const struct inspection *i, const struct report_options *o, struct buf *out)
{
	(void)o;
	struct json j = JSON(out);
	json_open(&j, '{');
	json_pair(&j, "schema", schema);
	put_inspection(&j, i);
	put_tables(&j, i);
	put_results(&j, i);
	put_summary(&j, i);
	put_mistakes(&j, &i->pack.mistakes);
	json_close(&j, '}');
}
