/* SPDX-License-Identifier: Apache-2.0 */
/* survey - the role that looks at what is no host; see survey/survey.h.
 *
 * `zicha survey --drill TARGET` shows on any machine what such a role cannot do. */
#include "cmd/cmd_survey.h"
#include "survey/survey_role.h"
#include "table/table_register.h"

#include <signal.h>

static void print(void *arg, const char *words)
{
	puts(words);
}

static int drill(const struct arguments *a)
{
	struct err e;
	autoarena arena = ARENA(16 << 20);
	struct survey_run_options o;
	struct survey_run run = { .plan = NULL };
	int status = cmd_survey_settings(a, NULL, &arena, &o);
	if (status)
		return status;
	o.target = a->argument[0];
	o.is_drill = true;
	o.progress = print;
	o.ask = NULL;
	int r = survey_run_open(&run, &o, &e);
	if (r >= 0)
		r = survey_run_drill(&run, &e);
	survey_run_close(&run);
	return r < 0 ? cmd_fail(EXIT_CANNOT, &e) : 0;
}

static int run(const struct arguments *a)
{
	if (cmd_has(a, "drill"))
		return drill(a);
	/* The user's Ctrl-C is for the process that speaks to the user, which will say when. */
	signal(SIGINT, SIG_IGN);
	signal(SIGTERM, SIG_IGN);
	/* What runs at exit (a sanitizer's search for leaks) has not the rights for it. */
	_exit(survey_role(a->argument[0], table_register, table_register_n) < 0);
}

static const struct option_spec options[] = {
	{ "drill", NULL, "try what a role that looks at TARGET must not be able to do", NULL,
	  NULL },
	{ "set", "KIND.SETTING=VALUE", "as for `zicha inspect`", NULL, NULL },
	CMD_LANG,
};

const struct command command_survey = {
	.name = "survey",
	.usage = "KIND",
	.doc = "a role of `zicha inspect`",
	.details = "",
	.options = options,
	.n_options = N(options),
	.min_arguments = 1,
	.max_arguments = 1,
	.is_hidden = true,
	.run = run,
};
