/* SPDX-License-Identifier: Apache-2.0 */
/* cmd_survey - from a command line to a survey of a target that is no host. */
#include "cmd/cmd_survey.h"

#include "base/clock.h"
#include "check/profile.h"
#include "cmd/fleet_terminal.h"
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

static bool is_survey(const char *name)
{
	for (size_t i = 0; i < survey_register_n; i++)
		if (strcmp(survey_register[i]->name, name) == 0)
			return true;
	return false;
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
	{ "active", "web.active" },
	{ "restore", "dbdump.restore" },
	{ "forms", "web.forms" },
	{ "time-tests", "web.time_tests" },
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
		if (is_survey(p.values[i].check))
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
