/* SPDX-License-Identifier: Apache-2.0 */
/* fixture - tests a check against its own pass.sql and fail.sql. */
#include "check/fixture.h"

#include "base/file.h"

#include <string.h>

struct test {
	const struct check *check;
	struct facts *facts;
	struct arena *arena;
	struct judge judge;
	void (*tell)(void *arg, bool is_true, const char *fact);
	void *arg;
};

static void tell(struct test *t, bool is_true, const char *format, ...) printf_like(3, 4);

static void tell(struct test *t, bool is_true, const char *format, ...)
{
	char fact[800];
	va_list ap;
	va_start(ap, format);
	int n = snprintf(fact, sizeof(fact), "%s: ", t->check->id);
	vsnprintf(fact + n, sizeof(fact) - (size_t)n, format, ap);
	va_end(ap);
	t->tell(t->arg, is_true, fact);
}

/* Fills the tables from pass.sql or fail.sql beside the check. */
static bool fill(struct test *t, const char *name)
{
	struct err e;
	const char *slash = strrchr(t->check->path, '/');
	const char *path = arena_printf(t->arena, "%.*s/%s", (int)(slash - t->check->path),
					t->check->path, name);
	autobuf sql = BUF(CHECK_MAX_BYTES);
	if (facts_fixture_clear(t->facts, &e) < 0 || file_read(path, &sql, &e) < 0) {
		tell(t, false, "%s", e.text);
		return false;
	}
	buf_putc(&sql, 0);
	if (facts_fixture_insert(t->facts, sql.p, &e) < 0) {
		tell(t, false, "%s: %s", path, e.text);
		return false;
	}
	return true;
}

static enum state judged(struct test *t)
{
	struct result *r = &t->judge.result;
	r->n_findings = r->n_all_findings = 0;
	r->reason = r->said = NULL;
	judge_run(&t->judge, t->facts, NULL, t->arena);
	return r->state;
}

static void expect(struct test *t, enum state want, const char *fixture, const char *circumstance)
{
	enum state got = judged(t);
	const char *reason = t->judge.result.reason;
	tell(t, got == want, "%s%s is %s%s%s%s%s", fixture, circumstance, judge_state_name(want),
	     got == want ? "" : ", not ", got == want ? "" : judge_state_name(got),
	     got != want && reason ? ": " : "", got != want && reason ? reason : "");
}

/* One table in one status, the others as they are. */
static void expect_status(struct test *t, struct slot *slot, enum table_status status,
			  const char *fixture, enum state want)
{
	char words[160];
	snprintf(words, sizeof(words), " with %s %s", slot->table->name, facts_status_name(status));
	slot->status = status;
	facts_say(slot, "so says the fixture");
	expect(t, want, fixture, words);
	slot->status = STATUS_OK;
}

/* A table that only `when` reads decides before the SELECT is asked, so that its
 * being partial does not matter once it has given a row. */
static bool is_read_by_select(const struct test *t, size_t table)
{
	return table_set_has(query_tables(t->judge.query), table);
}

static void test_statuses(struct test *t, const char *fixture, enum state whole)
{
	for (size_t i = 0; i < facts_n_tables(t->facts); i++) {
		struct slot *slot = facts_slot(t->facts, i);
		if (!table_set_has(&t->judge.result.tables, i))
			continue;
		bool is_optional_here = check_is_optional(t->check, slot->table->name);
		bool is_lasting = is_optional_here || !is_read_by_select(t, i) ||
				  whole == STATE_FAIL;
		expect_status(t, slot, STATUS_FAILED, fixture,
			      is_optional_here ? whole : STATE_UNKNOWN);
		expect_status(t, slot, STATUS_ABSENT, fixture,
			      is_optional_here ? whole : STATE_NOTAPPLICABLE);
		/* Whether a finding stands then depends on what it rests on. */
		if (slot->table->is_inventory && whole == STATE_FAIL)
			continue;
		expect_status(t, slot, STATUS_PARTIAL, fixture, is_lasting ? whole : STATE_UNKNOWN);
	}
}

static void test_fix(struct test *t)
{
	struct result *r = &t->judge.result;
	judged(t);
	for (size_t i = 0; i < r->n_findings; i++) {
		const char *fix = judge_fix(t->arena, r, &r->findings[i]);
		if (strchr(fix, '{') || !*fix)
			tell(t, false, "its fix has a blank that was not filled: %s", fix);
	}
}

void fixture_test(const struct check *c, struct facts *fixture_facts, struct arena *a,
		  void (*tell_fact)(void *arg, bool is_true, const char *fact), void *arg)
{
	struct test t = {
		.check = c, .facts = fixture_facts, .arena = a, .tell = tell_fact, .arg = arg
	};
	struct profile defaults = { 0 };
	struct mistakes m = { .arena = a };
	judge_prepare(&t.judge, c, &defaults, fixture_facts, &m);
	for (size_t i = 0; i < m.n; i++)
		tell(&t, false, "%s:%d:%d: %s", m.mistake[i].path, m.mistake[i].line,
		     m.mistake[i].column, m.mistake[i].words);
	if (!m.n && fill(&t, "pass.sql")) {
		expect(&t, STATE_PASS, "pass.sql", "");
		test_statuses(&t, "pass.sql", STATE_PASS);
	}
	if (!m.n && fill(&t, "fail.sql")) {
		expect(&t, STATE_FAIL, "fail.sql", "");
		test_fix(&t);
		test_statuses(&t, "fail.sql", STATE_FAIL);
	}
	judge_free(&t.judge);
}
