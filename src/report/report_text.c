/* SPDX-License-Identifier: Apache-2.0 */
/* report_text - an inspection for the terminal.
 *
 * The worst comes first, and what was not seen comes before what went well. Rows
 * are cut after a few: who needs all of them has --format csv and html. */
#include "report/report.h"

#include "report/report_digest.h"
#include "report/report_plain.h"
#include "report/report_words.h"

#include <string.h>

enum { ROWS_SHOWN = 5, FIXES_SHOWN = 3, MIN_WIDTH = 40, MAX_WIDTH = 120 };

enum ink { INK_NONE, INK_BOLD, INK_DIM, INK_RED, INK_YELLOW, INK_GREEN, INK_CYAN };

struct page {
	const struct inspection *i;
	const struct report_options *o;
	struct buf *out;
	struct arena *arena;
	size_t width;
};

/* ---- pieces ---- */

static void ink(struct page *p, enum ink i)
{
	static const char *const codes[] = { "0", "1", "2", "1;31", "33", "32", "36" };
	if (p->o->is_colourful)
		buf_printf(p->out, "\x1b[%sm", codes[i]);
}

static void coloured(struct page *p, enum ink i, const char *text)
{
	ink(p, i);
	buf_puts(p->out, text);
	ink(p, INK_NONE);
}

static enum ink severity_ink(enum severity s)
{
	switch (s) {
	case SEVERITY_CRITICAL:
	case SEVERITY_HIGH: return INK_RED;
	case SEVERITY_MEDIUM: return INK_YELLOW;
	case SEVERITY_LOW:
	case SEVERITY_INFO: return INK_CYAN;
	}
	return INK_NONE;
}

static const char *plain(struct page *p, const char *text)
{
	return report_plain(p->arena, str_of(text));
}

static void pad(struct buf *out, size_t columns)
{
	for (size_t i = 0; i < columns; i++)
		buf_putc(out, ' ');
}

static size_t width(const char *text)
{
	return report_plain_width(str_of(text));
}

/* A paragraph at an indentation; `label` hangs to the left of its text. */
static void paragraph(struct page *p, size_t indent, const char *label, const char *text)
{
	pad(p->out, indent);
	if (label) {
		/* A wide colon brings its own space. */
		bool is_wide = (unsigned char)label[strlen(label) - 1] >= 0x80;
		coloured(p, INK_DIM, label);
		pad(p->out, !is_wide);
		indent += width(label) + !is_wide;
	}
	report_plain_wrap(p->out, str_of(plain(p, text)), indent, p->width);
}

static void heading(struct page *p, enum ink i, const char *words, size_t n)
{
	buf_putc(p->out, '\n');
	coloured(p, i, arena_printf(p->arena, "%s (%zu)", words, n));
	buf_putc(p->out, '\n');
}

/* Names after one another, as many as a paragraph takes. */
static const char *names(struct page *p, const struct result *const *results, size_t n)
{
	autobuf out = BUF(1 << 20);
	for (size_t k = 0; k < n; k++)
		buf_printf(&out, "%s%s", k ? tr(", ") : "", results[k]->check->id);
	return arena_strndup(p->arena, out.p ? out.p : "", out.n);
}

/* ---- head ---- */

static void head_line(struct page *p, const char *label, const char *value)
{
	size_t columns = width(label);
	coloured(p, INK_DIM, label);
	pad(p->out, columns < 10 ? 10 - columns : 1);
	buf_printf(p->out, "%s\n", plain(p, value));
}

static void put_head(struct page *p)
{
	const struct inspection *i = p->i;
	struct report_digest_host host = report_digest_host(p->arena, i);
	coloured(p, INK_BOLD, tr("Security self-inspection"));
	buf_puts(p->out, "\n\n");
	head_line(p, tr("Target"), facts_target_name(i->facts));
	if (host.name)
		head_line(p, tr("Host"), host.name);
	if (host.system)
		head_line(p, tr("System"), host.system);
	head_line(p, tr("Profile"), report_words_profile(p->arena, i));
	head_line(p, tr("Moment"), report_words_moment(p->arena, facts_now(i->facts)));
}

/* ---- findings ---- */

static void put_row(struct page *p, const struct result *r, const struct finding *f)
{
	autobuf row = BUF(1 << 20);
	for (size_t c = 0; c < r->n_columns; c++)
		if (f->cells[c].type != CELL_NULL)
			buf_printf(&row, "%s%s: %s", row.n ? ", " : "", r->columns[c],
				   report_words_cell(p->arena, r->check, &f->cells[c]));
	paragraph(p, 4, "-", arena_strndup(p->arena, row.p ? row.p : "", row.n));
	if (f->waiver && r->state == STATE_FAIL)
		paragraph(p, 6, tr("waived:"), report_words_waiver(p->arena, f->waiver));
}

static void put_more(struct page *p, size_t n)
{
	if (n)
		paragraph(p, 6, NULL, arena_printf(p->arena, tr("… and %zu more"), n));
}

static void put_rows(struct page *p, const struct result *r)
{
	size_t shown = MIN(r->n_findings, ROWS_SHOWN);
	for (size_t f = 0; f < shown; f++)
		put_row(p, r, &r->findings[f]);
	put_more(p, r->n_all_findings - shown);
}

static void put_fixes(struct page *p, const struct result *r)
{
	size_t n;
	const char **fixes = report_digest_fixes(p->arena, r, &n);
	for (size_t f = 0; f < MIN(n, FIXES_SHOWN); f++)
		paragraph(p, 4, tr("Fix:"), fixes[f]);
	put_more(p, n - MIN(n, FIXES_SHOWN));
}

static void put_title(struct page *p, const struct result *r)
{
	buf_puts(p->out, "\n  ");
	ink(p, INK_BOLD);
	report_plain_wrap(p->out, str_of(plain(p, check_text(r->check->title))), 2, p->width);
	ink(p, INK_NONE);
	buf_puts(p->out, "  ");
	coloured(p, INK_DIM,
		 arena_printf(p->arena, tr("%s, %s"), r->check->id,
			      report_words_area(r->check->area)));
	buf_putc(p->out, '\n');
}

static void put_failed(struct page *p, const struct result *r)
{
	const struct slot *partial = report_digest_partial(p->i, r);
	put_title(p, r);
	put_rows(p, r);
	if (partial)
		paragraph(p, 4, NULL,
			  arena_printf(p->arena,
				       tr("There may be more: %s could be seen in part only: %s"),
				       partial->table->name, partial->detail));
	if (r->expired)
		paragraph(p, 4, NULL,
			  arena_printf(p->arena, tr("A waiver approved by %s ended on %s."),
				       r->expired->approver, r->expired->expires));
	if (check_text(r->check->why))
		paragraph(p, 4, tr("Why:"), check_text(r->check->why));
	put_fixes(p, r);
}

static void put_findings(struct page *p)
{
	const struct inspection *i = p->i;
	for (size_t s = 0; s < SEVERITIES; s++) {
		if (!i->n_failed[s])
			continue;
		heading(p, severity_ink((enum severity)s),
			arena_printf(p->arena, tr("Failed: %s"),
				     report_words_severity((enum severity)s)),
			i->n_failed[s]);
		for (size_t k = 0; k < i->n_judges; k++) {
			const struct result *r = &i->judges[k].result;
			if (r->state == STATE_FAIL && r->check->severity == (enum severity)s)
				put_failed(p, r);
		}
	}
}

static void put_waived(struct page *p)
{
	const struct inspection *i = p->i;
	if (i->n_state[STATE_WAIVED])
		heading(p, INK_BOLD, tr("Waived"), i->n_state[STATE_WAIVED]);
	for (size_t k = 0; k < i->n_judges; k++) {
		const struct result *r = &i->judges[k].result;
		if (r->state != STATE_WAIVED)
			continue;
		put_title(p, r);
		put_rows(p, r);
		if (r->reason)
			paragraph(p, 4, tr("waived:"), r->reason);
		const char *measures = r->findings[0].waiver ? r->findings[0].waiver->measures
							     : NULL;
		if (measures)
			paragraph(p, 4, tr("Instead:"), measures);
	}
}

/* ---- what was not answered ---- */

static void put_groups(struct page *p, enum state state, const char *words)
{
	size_t n;
	struct report_digest_group *groups = report_digest_groups(p->arena, p->i, state, &n);
	if (n)
		heading(p, INK_YELLOW, words, p->i->n_state[state]);
	for (size_t g = 0; g < n; g++) {
		buf_putc(p->out, '\n');
		if (*groups[g].reason)
			paragraph(p, 2, NULL, groups[g].reason);
		paragraph(p, 4, NULL, names(p, groups[g].results, groups[g].n));
	}
}

/* ---- counts ---- */

static const enum state columns[] = { STATE_FAIL, STATE_UNKNOWN, STATE_WAIVED, STATE_NOTAPPLICABLE,
				      STATE_PASS };

/* Whether a state has a column of its own; the others share one. */
static bool has_column(enum state s)
{
	for (size_t i = 0; i < N(columns); i++)
		if (columns[i] == s)
			return true;
	return false;
}

static void put_count(struct page *p, const char *head, size_t n, enum ink i)
{
	char text[24];
	size_t columns_wide = MAX(width(head), 6);
	snprintf(text, sizeof(text), "%zu", n);
	pad(p->out, columns_wide + 2 - strlen(text));
	if (n && i != INK_NONE)
		coloured(p, i, text);
	else
		buf_puts(p->out, text);
}

static void put_area(struct page *p, const struct report_digest_area *area, size_t names_wide)
{
	static const enum ink inks[N(columns)] = { INK_RED, INK_YELLOW, INK_NONE, INK_NONE,
						   INK_GREEN };
	const char *name = report_words_area(area->id);
	size_t others = 0;
	buf_printf(p->out, "  %s", name);
	pad(p->out, names_wide - width(name));
	for (size_t c = 0; c < N(columns); c++)
		put_count(p, report_words_state(columns[c]), area->n_state[columns[c]], inks[c]);
	for (size_t s = 0; s < STATES; s++)
		others += has_column((enum state)s) ? 0 : area->n_state[s];
	put_count(p, tr("other"), others, INK_YELLOW);
	buf_putc(p->out, '\n');
}

static void put_areas(struct page *p)
{
	size_t n, names_wide = 0;
	struct report_digest_area *areas = report_digest_areas(p->arena, p->i, &n);
	if (!n)
		return;
	struct report_digest_area sum = { .id = tr("all"), .n = p->i->n_judges };
	memcpy(sum.n_state, p->i->n_state, sizeof(sum.n_state));
	for (size_t k = 0; k < n; k++)
		names_wide = MAX(names_wide, width(report_words_area(areas[k].id)));
	names_wide = MAX(names_wide, width(sum.id));

	buf_putc(p->out, '\n');
	coloured(p, INK_BOLD, tr("Areas"));
	pad(p->out, names_wide + 2 - MIN(width(tr("Areas")), names_wide + 2));
	for (size_t c = 0; c <= N(columns); c++) {
		const char *head = c < N(columns) ? report_words_state(columns[c]) : tr("other");
		pad(p->out, MAX(width(head), 6) + 2 - width(head));
		coloured(p, INK_DIM, head);
	}
	buf_putc(p->out, '\n');
	for (size_t k = 0; k < n; k++)
		put_area(p, &areas[k], names_wide);
	put_area(p, &sum, names_wide);
}

static void put_summary(struct page *p)
{
	const char *severities = report_words_severities(p->arena, p->i->n_failed);
	buf_putc(p->out, '\n');
	paragraph(p, 0, NULL, report_words_verdict(p->arena, p->i));
	if (*severities)
		paragraph(p, 0, NULL, arena_printf(p->arena, tr("Failed checks: %s"), severities));
}

/* ---- what it cost ---- */

static void put_timings(struct page *p)
{
	buf_putc(p->out, '\n');
	coloured(p, INK_BOLD, tr("Time"));
	buf_putc(p->out, '\n');
	for (size_t t = 0; t < facts_n_tables(p->i->facts); t++) {
		const struct slot *slot = facts_slot(p->i->facts, t);
		if (slot_is_told(slot))
			buf_printf(p->out, tr("  %-24s %9.1f ms %9zu rows  %s\n"),
				   slot->table->name, slot->ms, slot->rows.n,
				   report_words_status(slot->status));
	}
	for (size_t k = 0; k < p->i->n_judges; k++) {
		const struct result *r = &p->i->judges[k].result;
		/* Most checks cost next to nothing; those that do not are worth a look. */
		if (r->ms >= 1)
			buf_printf(p->out, tr("  %-24s %9.1f ms check\n"), r->check->id, r->ms);
	}
	buf_printf(p->out,
		   tr_n("  %zu check in %.1f ms, all in %.1f ms\n",
			"  %zu checks in %.1f ms, all in %.1f ms\n", p->i->n_judges),
		   p->i->n_judges, p->i->judging_ms, p->i->ms);
}

void report_text(const struct inspection *i, const struct report_options *o, struct buf *out)
{
	autoarena a = ARENA(REPORT_MAX_BYTES);
	struct page p = { .i = i, .o = o, .out = out, .arena = &a };
	p.width = MIN(MAX((size_t)MAX(o->width, 0), MIN_WIDTH), MAX_WIDTH);
	put_head(&p);
	put_findings(&p);
	put_waived(&p);
	put_groups(&p, STATE_UNKNOWN, tr("Unknown, which is not a pass"));
	put_groups(&p, STATE_ERROR, tr("Could not be asked"));
	put_groups(&p, STATE_MANUAL, tr("To be answered by a person"));
	put_areas(&p);
	put_summary(&p);
	if (o->has_timings)
		put_timings(&p);
}
