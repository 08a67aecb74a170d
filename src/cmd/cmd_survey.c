/* SPDX-License-Identifier: Apache-2.0 */
/* cmd_survey - from a command line to a survey of a target that is no host. */
#include "cmd/cmd_survey.h"

#include "base/clock.h"
#include "check/profile.h"
#include "cmd/cmd_rows.h"
#include "cmd/cmd_unit.h"
#include "cmd/fleet_terminal.h"
#include "fact/gather.h"
#include "table/table_register.h"

#include <string.h>

static bool ask_user(void *arg, const char *whose, char ret_answer[SURVEY_ANSWER])
{
	char words[400], answer[REMOTE_WORDS] = "";
	snprintf(words, sizeof(words), tr("Password of %.*s:"), 300, whose);
	bool is_there = fleet_terminal_secret(words, answer);
	snprintf(ret_answer, SURVEY_ANSWER, "%s", answer);
	explicit_bzero(answer, sizeof(answer));
	return is_there;
}

static void show(void *arg, const char *words)
{
	fprintf(stderr, "\r\033[K%s", words);
	fflush(stderr);
}

/* Settings that have an option of their own. */
static const struct {
	const char *option, *setting;
} shortcuts[] = {
	{ "active", "web.active" }, { "restore", "dbdump.restore" },	{ "forms", "web.forms" },
	{ "logins", "web.logins" }, { "time-tests", "web.time_tests" },
};

int cmd_survey_settings(const struct arguments *a, const char *profile, struct arena *arena,
			struct survey_run_options *ret)
{
	struct err e;
	struct mistakes ignored = { .arena = arena }; /* the inspection tells them */
	struct profile p = { .name = NULL };
	size_t n_set;
	const char *const *set = cmd_options(a, "set", &n_set);
	const char *dir = cmd_content_dir(arena, &e);
	if (!dir)
		return cmd_fail(EXIT_CANNOT, &e);
	if (profile &&
	    profile_load(&p, arena_printf(arena, "%s/profiles", dir), profile, &ignored, &e) < 0)
		return cmd_fail(EXIT_CANNOT, &e);
	const char **settings = arena_alloc(arena, (p.n_values + n_set + N(shortcuts)) *
							   sizeof(*settings));
	size_t n = 0;
	for (size_t i = 0; i < p.n_values; i++)
		if (survey_kind_named(p.values[i].check))
			settings[n++] = arena_printf(arena, "%s.%s=%s", p.values[i].check,
						     p.values[i].parameter, p.values[i].value);
	for (size_t i = 0; i < n_set; i++)
		settings[n++] = set[i];
	for (size_t i = 0; i < N(shortcuts); i++) {
		const char *value = cmd_option(a, shortcuts[i].option);
		if (cmd_has(a, shortcuts[i].option))
			settings[n++] = arena_printf(arena, "%s=%s", shortcuts[i].setting,
						     value && value[0] ? value : "1");
	}
	*ret = (struct survey_run_options){ .tables = table_register,
					    .n_tables = table_register_n,
					    .settings = settings,
					    .n_settings = n,
					    .now = clock_now(),
					    .stop = &cmd_stop,
					    .ask = ask_user };
	if (isatty(STDERR_FILENO))
		ret->progress = show;
	return 0;
}

void cmd_survey_end_progress(void)
{
	if (isatty(STDERR_FILENO))
		fputs("\r\033[K", stderr);
}

void cmd_survey_add_setting(struct survey_run_options *o, struct arena *arena, const char *setting)
{
	const char **all = arena_alloc(arena, (o->n_settings + 1) * sizeof(*all));
	for (size_t i = 0; i < o->n_settings; i++)
		all[i] = o->settings[i];
	if (setting)
		all[o->n_settings++] = setting;
	o->settings = all;
}

static int ask(struct facts *f, const char *sql,
	       int (*use)(void *arg, struct query *q, struct err *e), void *arg)
{
	struct query *q;
	struct query_mistake m;
	struct err e;
	if (query_prepare(f, str_of(sql), &q, &m) < 0) {
		err_set(&e, "%s", m.text);
		return cmd_fail(EXIT_CANNOT, &e);
	}
	query_plan(q);
	gather_want(f, query_tables(q));
	gather_run(f, &(struct gather_options){ 0 });
	cmd_survey_end_progress();
	int status = use(arg, q, &e) < 0 ? cmd_fail(EXIT_CANNOT, &e) : 0;
	if (cmd_rows_tell_unseen(f, q) && !status)
		status = EXIT_UNKNOWN;
	query_free(q);
	return status;
}

int cmd_survey_ask(const struct arguments *a, const char *target, const char *setting,
		   const char *sql, int (*use)(void *arg, struct query *q, struct err *e),
		   void *arg)
{
	struct err e;
	struct target elsewhere;
	struct facts *f = NULL;
	autoarena arena = ARENA(16 << 20);
	struct survey_run_options o = { .target = NULL };
	struct survey_run survey = { .plan = NULL };
	int status = cmd_survey_settings(a, NULL, &arena, &o);
	if (status)
		return status;
	cmd_survey_add_setting(&o, &arena, setting);
	o.target = target;
	target_elsewhere(&elsewhere, target);
	int r = survey_run_open(&survey, &o, &e);
	struct facts_options options = { .tables = o.tables,
					 .n_tables = o.n_tables,
					 .now = o.now,
					 .stop = &cmd_stop,
					 .source = &survey.source };
	if (r >= 0)
		r = facts_open(&f, &elsewhere, &options, &e);
	status = r < 0 ? cmd_fail(EXIT_CANNOT, &e) : ask(f, sql, use, arg);
	facts_close(f);
	survey_run_close(&survey);
	return status;
}
