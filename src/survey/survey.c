/* SPDX-License-Identifier: Apache-2.0 */
/* survey - the kinds of survey, and which target is whose. */
#include "survey/survey.h"

#include "fact/target.h"
#include "survey/survey_private.h"

#include <string.h>

const struct survey_kind *survey_kind_named(const char *name)
{
	for (size_t i = 0; i < survey_register_n; i++)
		if (strcmp(survey_register[i]->name, name) == 0)
			return survey_register[i];
	return NULL;
}

const struct survey_kind *survey_kind_of(const char *target)
{
	const struct target_scheme *s = target_scheme(target);
	return s ? survey_kind_named(s->survey) : NULL;
}

const struct survey_setting *survey_kind_setting(const struct survey_kind *k, struct str name)
{
	for (size_t i = 0; i < k->n_settings; i++)
		if (str_is(name, k->settings[i].name))
			return &k->settings[i];
	return NULL;
}
