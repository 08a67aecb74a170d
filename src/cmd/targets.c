/* SPDX-License-Identifier: Apache-2.0 */
/* targets - the kinds of target that are no host, and what can be set for them. */
#include "base/near.h"
#include "cmd/cmd.h"
#include "fact/target.h"
#include "survey/survey.h"

#include <string.h>

static void put_prefixes(const struct survey_kind *k, struct buf *out)
{
	const char *between = "";
	for (size_t i = 0; i < target_n_schemes; i++) {
		if (strcmp(target_schemes[i].survey, k->name) != 0)
			continue;
		buf_printf(out, "%s%s", between, target_schemes[i].prefix);
		between = " ";
	}
}

static void put_kind(const struct survey_kind *k, struct buf *out)
{
	put_prefixes(k, out);
	buf_printf(out, "\n    %s\n", tr(k->doc));
	buf_printf(out, tr("    profile %s; at most %lld seconds\n"), k->profile,
		   (long long)(k->deadline_ms / 1000));
	for (size_t i = 0; i < k->n_settings; i++) {
		const struct survey_setting *s = &k->settings[i];
		buf_printf(out, "    %s.%s = %s  %s\n", k->name, s->name, s->value, tr(s->doc));
	}
}

static int run(const struct arguments *a)
{
	autobuf out = BUF(1 << 20);
	struct near near = NEAR(a->n_arguments ? a->argument[0] : "");
	size_t n = 0;
	for (size_t i = 0; i < survey_register_n; i++) {
		const struct survey_kind *k = survey_register[i];
		near_try(&near, k->name);
		if (a->n_arguments && strcmp(a->argument[0], k->name) != 0)
			continue;
		if (n++)
			buf_putc(&out, '\n');
		put_kind(k, &out);
	}
	if (!n)
		return cmd_wrong("%s: there is no such kind; `zicha targets` lists them%s",
				 a->argument[0], near_words(&near));
	return cmd_write(a, &out);
}

static const struct option_spec options[] = { CMD_OUT, CMD_LANG };
static const char *const examples[] = { "zicha targets", "zicha targets ups", NULL };

const struct command command_targets = {
	.name = "targets",
	.usage = N_("[KIND]"),
	.doc = N_("kinds of target that are no host, and what can be set for them"),
	.details = N_("Each kind with how its targets begin, its default profile, and its settings "
		      "with their defaults. A setting is changed by --set KIND.NAME=VALUE, or by a "
		      "line `set: KIND.NAME = VALUE` of a profile; KIND.deadline is the number of "
		      "seconds that a survey of this kind may take."),
	.examples = examples,
	.options = options,
	.n_options = N(options),
	.max_arguments = 1,
	.run = run,
};
