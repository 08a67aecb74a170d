/* SPDX-License-Identifier: Apache-2.0 */
/* cmd_inspection - from the options of a command line to those of an inspection. */
#include "cmd/cmd_inspection.h"

#include "base/clock.h"
#include "survey/survey.h"
#include "table/table_register.h"

#include <string.h>

const char *const cmd_inspection_options[] = { "profile", "only",    "same-as", "set",
					       "checks",  "waivers", NULL };

/* --same-as RULE[,RULE…], as often as one likes. */
static const char *const *split_rules(const struct arguments *a, struct arena *arena, size_t *ret_n)
{
	size_t n_options, n = 0, capacity = 0;
	const char *const *option = cmd_options(a, "same-as", &n_options);
	const char **rules = NULL;
	for (size_t i = 0; i < n_options; i++) {
		struct str rest = str_of(option[i]), rule;
		while (str_split(&rest, ',', &rule)) {
			rules = arena_grow(arena, rules, &capacity, n + 1, sizeof(*rules));
			rules[n++] = str_text(arena, str_trim(rule));
		}
	}
	*ret_n = n;
	return rules;
}

static bool is_survey_setting(const char *name)
{
	return survey_kind_named(name) != NULL;
}

/* --set of checks; those of surveys are for cmd_survey. */
static const char *const *check_settings(const struct arguments *a, struct arena *arena,
					 size_t *ret_n)
{
	size_t n_all;
	const char *const *all = cmd_options(a, "set", &n_all);
	const char **own = arena_alloc(arena, MAX(n_all, 1) * sizeof(*own));
	*ret_n = 0;
	for (size_t i = 0; i < n_all; i++) {
		struct str name = str_head(str_of(all[i]), str_find(str_of(all[i]), '.'));
		if (!is_survey_setting(str_text(arena, str_trim(name))))
			own[(*ret_n)++] = all[i];
	}
	return own;
}

const char *cmd_inspection_profile(const struct arguments *a, const char *const *targets, size_t n)
{
	const char *profile = cmd_option(a, "profile");
	for (size_t i = 0; i < n && !cmd_has(a, "profile"); i++) {
		const struct survey_kind *kind = survey_kind_of(targets[i]);
		const char *own = kind ? kind->profile : "server";
		if (profile && strcmp(profile, own) != 0)
			return "estate";
		profile = own;
	}
	return profile ? profile : "server";
}

int cmd_inspection(const struct arguments *a, struct arena *arena, struct inspection_options *ret)
{
	struct err e;
	struct inspection_options o = {
		.profile = cmd_has(a, "profile") ? cmd_option(a, "profile") : "server",
		.waivers = cmd_option(a, "waivers"),
		.tables = table_register,
		.n_tables = table_register_n,
		.now = clock_now(),
		.stop = &cmd_stop,
	};
	o.content_dir = cmd_content_dir(arena, &e);
	if (!o.content_dir)
		return cmd_fail(EXIT_CANNOT, &e);
	o.check_dirs = cmd_options(a, "checks", &o.n_check_dirs);
	o.only = cmd_options(a, "only", &o.n_only);
	o.same_as = split_rules(a, arena, &o.n_same_as);
	o.settings = check_settings(a, arena, &o.n_settings);
	o.is_others_setting = is_survey_setting;
	*ret = o;
	return 0;
}
