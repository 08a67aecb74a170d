/* SPDX-License-Identifier: Apache-2.0 */
/* report_sample - a small inspection with one result of each kind, made by hand.
 *
 * Its host is hostile: names with markup, formulas, control and directional
 * characters. */
#ifndef ZICHA_TESTS_REPORT_SAMPLE_H
#define ZICHA_TESTS_REPORT_SAMPLE_H

#include "report/report.h"
#include "tap.h"

#include <string.h>

#define SAMPLE_NAME "<script>alert(1)</script>"

static const struct column sample_user_columns[] = { { .name = "name", .doc = "account name" },
						     { .name = "uid", .doc = "user id" } };
static const struct column sample_os_columns[] = { { .name = "hostname", .doc = "host name" },
						   { .name = "name", .doc = "system" },
						   { .name = "version", .doc = "version" } };
static int sample_scan(struct scan *s, struct err *e)
{
	(void)s;
	(void)e;
	return 0;
}

#define SAMPLE_TABLE(table_name, cs) \
	{ \
		.name = table_name, .doc = "a table", .columns = cs, .n_columns = N(cs), \
		.scan = sample_scan \
	}
static const struct table sample_users = SAMPLE_TABLE("users", sample_user_columns);
static const struct table sample_passwords = SAMPLE_TABLE("passwords", sample_user_columns);
static const struct table sample_os = SAMPLE_TABLE("os", sample_os_columns);
static const struct table sample_routes = SAMPLE_TABLE("routes", sample_user_columns);
static const struct table *const sample_tables[] = { &sample_users, &sample_passwords, &sample_os,
						     &sample_routes };

static const char *sample_controls[] = { "gbt22239:8.1.4.1.a" };
static const struct check sample_checks[] = {
	{ .id = "uid-zero",
	  .area = "accounts",
	  .severity = SEVERITY_CRITICAL,
	  .title = { "Only root has the user id 0", "只有 root 的用户号为 0" },
	  .why = { "Whoever has it is root.", "用户号为 0 即为 root。" },
	  .fix = { "Give {name} an id of its own: `usermod -u 1234 {name}`", "改 {name}" },
	  .controls = { sample_controls, 1, 1 } },
	{ .id = "short-names",
	  .area = "accounts",
	  .severity = SEVERITY_LOW,
	  .title = { "Names are long enough" },
	  .why = { "Short names are guessed." },
	  .fix = { "Rename them." } },
	{ .id = "no-empty-password",
	  .area = "accounts",
	  .severity = SEVERITY_HIGH,
	  .title = { "No password is empty" } },
	{ .id = "password-age",
	  .area = "accounts",
	  .severity = SEVERITY_MEDIUM,
	  .title = { "Passwords have an end" } },
	{ .id = "waived",
	  .area = "logs",
	  .severity = SEVERITY_MEDIUM,
	  .title = { "Logs are kept" } },
	{ .id = "not-here",
	  .area = "time",
	  .severity = SEVERITY_LOW,
	  .title = { "A clock is set" } },
	{ .id = "fine", .area = "logs", .severity = SEVERITY_LOW, .title = { "Logs are there" } },
	{ .id = "broken",
	  .area = "logs",
	  .severity = SEVERITY_LOW,
	  .title = { "Cannot be asked" } },
};
static const char *sample_columns[] = { "name", "uid" };

struct sample {
	struct inspection i;
	struct arena arena;
	struct judge judges[N(sample_checks)];
	struct mistake mistakes[1];
	struct waiver waivers[2];
	size_t n;
};

static inline struct cell sample_text(const char *text)
{
	return (struct cell){ .type = CELL_TEXT,
			      .text_bytes = (uint32_t)strlen(text),
			      .text = text };
}

static inline struct cell sample_int(int64_t n)
{
	return (struct cell){ .type = CELL_INT, .integer = n };
}

static inline struct result *sample_add(struct sample *s, enum state state, const char *reason)
{
	struct result *r = &s->judges[s->n].result;
	*r = (struct result){ .check = &sample_checks[s->n], .state = state, .reason = reason };
	s->i.n_state[state]++;
	if (state == STATE_FAIL)
		s->i.n_failed[r->check->severity]++;
	r->columns = sample_columns;
	r->n_columns = N(sample_columns);
	s->i.n_judges = ++s->n;
	return r;
}

static inline void sample_finding(struct sample *s, struct result *r, struct cell name,
				  struct cell uid, const struct waiver *w)
{
	r->findings = arena_grow(&s->arena, r->findings, &r->finding_capacity, r->n_findings + 1,
				 sizeof(*r->findings));
	struct cell *cells = arena_alloc(&s->arena, 2 * sizeof(*cells));
	cells[0] = name;
	cells[1] = uid;
	r->findings[r->n_findings++] = (struct finding){ .cells = cells, .waiver = w };
	r->n_all_findings++;
}

static inline void sample_status(struct sample *s, size_t table, enum table_status status,
				 const char *detail)
{
	struct slot *slot = facts_slot(s->i.facts, table);
	slot->status = status;
	slot->ms = 1.25;
	snprintf(slot->detail, sizeof(slot->detail), "%s", detail);
}

static inline void sample_results(struct sample *s)
{
	struct result *r = sample_add(s, STATE_FAIL, NULL);
	table_set_add(&r->tables, 0);
	sample_finding(s, r, sample_text(SAMPLE_NAME), sample_int(0), NULL);
	sample_finding(s, r, sample_text("=cmd|' /C calc'!A0"), sample_int(0), NULL);
	sample_finding(s, r,
		       sample_text("a\x1b[31m\xe2\x80\xae"
				   "b"),
		       sample_int(0), &s->waivers[0]);
	r = sample_add(s, STATE_FAIL, NULL);
	r->expired = &s->waivers[1];
	for (int n = 0; n < 12; n++)
		sample_finding(s, r, sample_text(arena_printf(&s->arena, "u%02d", n)),
			       sample_int(n), NULL);
	r->n_all_findings = 1012;
	const char *unreadable = "passwords could not be seen: open /etc/shadow: Permission denied";
	for (int n = 0; n < 2; n++)
		table_set_add(&sample_add(s, STATE_UNKNOWN, unreadable)->tables, 1);
	r = sample_add(s, STATE_WAIVED, "old disk (approved by Li Wei until 2027-03-31)");
	sample_finding(s, r, sample_text("sda"), (struct cell){ .type = CELL_NULL },
		       &s->waivers[0]);
	sample_add(s, STATE_NOTAPPLICABLE, "routes: no network");
	sample_add(s, STATE_PASS, NULL);
	sample_add(s, STATE_ERROR, "the check has a mistake");
}

static inline void sample_open(struct sample *s)
{
	struct err e;
	struct facts_options options = { .tables = sample_tables,
					 .n_tables = N(sample_tables),
					 .now = 1795318860 };
	*s = (struct sample){ .arena = ARENA(1 << 20) };
	if (facts_open_fixture(&s->i.facts, &options, &e) < 0) {
		printf("Bail out! %s\n", e.text);
		exit(1);
	}
	s->waivers[0] = (struct waiver){ "uid-zero",
					 "old disk",
					 "kept in a locked room",
					 "Li Wei",
					 "2027-03-31",
					 INT64_MAX,
					 { { NULL, NULL } },
					 0,
					 1 };
	s->waivers[1] = (struct waiver){
		"short-names", "later", NULL, "Zhang", "2026-01-01", 0, { { NULL, NULL } }, 0, 8
	};
	s->i.waivers = (struct waivers){ s->waivers, 2, 2 };
	s->i.judges = s->judges;
	s->i.profile = (struct profile){ .name = "server", .title = { "Server", "服务器" } };
	s->mistakes[0] = (struct mistake){ "checks/a/b/check.sql", 9, 15, "no such column: nmae",
					   "\tSELECT 口令, nmae FROM users" };
	s->i.pack.mistakes = (struct mistakes){ .mistake = s->mistakes, .n = 1 };
	sample_status(s, 0, STATUS_PARTIAL, "/etc/passwd:7: \"<b>\" is no line of accounts");
	sample_status(s, 1, STATUS_FAILED, "open /etc/shadow: Permission denied");
	sample_status(s, 2, STATUS_OK, "");
	sample_status(s, 3, STATUS_UNSEEN, "");
	struct cell os[] = { sample_text("srv-01"), sample_text("Debian GNU/Linux"),
			     sample_text("12") };
	rows_add(&facts_slot(s->i.facts, 2)->rows, os);
	sample_results(s);
}

static inline void sample_close(struct sample *s)
{
	facts_close(s->i.facts);
	arena_free(&s->arena);
}

/* What a writer makes of the sample, as a C string. */
static inline char *sample_report(struct sample *s,
				  void (*write)(const struct inspection *,
						const struct report_options *, struct buf *),
				  const struct report_options *o)
{
	autobuf out = BUF(REPORT_MAX_BYTES);
	write(&s->i, o, &out);
	return arena_strndup(&s->arena, out.p, out.n);
}

static inline int sample_count(const char *text, const char *part)
{
	int n = 0;
	for (const char *at = strstr(text, part); at; at = strstr(at + 1, part))
		n++;
	return n;
}

#endif
