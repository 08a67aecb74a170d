/* SPDX-License-Identifier: Apache-2.0 */
/* docs_targets - the page of the kinds of target that are no host. */
#include "cmd/docs_targets.h"

#include "fact/target.h"
#include "survey/survey.h"

#include <string.h>

static void put_kind(const struct survey_kind *k, struct buf *out)
{
	buf_printf(out, "\n## %s\n\n", k->name);
	const char *between = "";
	for (size_t i = 0; i < target_n_schemes; i++) {
		if (strcmp(target_schemes[i].survey, k->name) != 0)
			continue;
		buf_printf(out, "%s`%s`", between, target_schemes[i].prefix);
		between = ", ";
	}
	buf_printf(out,
		   ": %s.\n\nJudged by the profile `%s` if no other is named; it may take %lld "
		   "seconds (`%s.deadline`).\n",
		   k->doc, k->profile, (long long)(k->deadline_ms / 1000), k->name);
	if (k->n_settings)
		buf_puts(out, "\n| setting | default | meaning |\n| --- | --- | --- |\n");
	for (size_t i = 0; i < k->n_settings; i++) {
		const struct survey_setting *s = &k->settings[i];
		buf_printf(out, "| `%s.%s` | %s%s%s | %s", k->name, s->name, *s->value ? "`" : "",
			   s->value, *s->value ? "`" : "", s->doc);
		if (s->least < s->most)
			buf_printf(out, " (%lld to %lld)", (long long)s->least, (long long)s->most);
		buf_puts(out, " |\n");
	}
}

void docs_targets_print(struct buf *out)
{
	buf_puts(out, "# Targets that are no host\n\nPrinted by `make docs` from the program. A "
		      "setting is "
		      "changed by `--set KIND.NAME=VALUE` or by a profile's\nline `set: KIND.NAME "
		      "= VALUE`. "
		      "What a kind needs and sends, right by right, stands "
		      "in\n[docs/targets](targets).\n");
	for (size_t i = 0; i < survey_register_n; i++)
		put_kind(survey_register[i], out);
}
