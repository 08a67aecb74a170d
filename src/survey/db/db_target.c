/* SPDX-License-Identifier: Apache-2.0 */
/* db_target - what the targets of database servers have in common: place, password, words. */
#include "survey/db/db_target.h"

#include "parse/url.h"

#include <fcntl.h>
#include <string.h>

int db_target_plan_secrets(struct survey_plan *p, const char *const *variables, struct err *e)
{
	const char *password, *words = survey_plan_setting(p, "words");
	if (survey_plan_password(p, survey_plan_setting(p, "credentials"), variables, &password,
				 e) < 0)
		return -1;
	if (password)
		survey_plan_word(p, "password", password);
	if (!words || !words[0])
		return 0;
	int fd = open(words, O_RDONLY | O_CLOEXEC | O_NOCTTY);
	if (fd < 0)
		return err_sys(e, "open %s", words);
	survey_plan_fd(p, "words", fd);
	return 0;
}

/* What a URL cannot hold as it is stands there as %XX. */
static const char *decoded(struct survey_plan *p, const char *text)
{
	struct arena *a = survey_plan_arena(p);
	return str_text(a, url_decode(a, str_of(text), false));
}

int db_target_plan(struct survey_plan *p, uint16_t port, const char *user,
		   const char *const *variables, struct err *e)
{
	struct survey_place place;
	if (survey_plan_place(p, port, &place, e) < 0)
		return -1;
	/* It would stand in every list of processes. */
	if (place.user && strchr(place.user, ':'))
		return err_set(e, "no password in a target's name: others can read it; `zicha "
				  "targets` says where it may stand");
	if (survey_plan_host(p, place.host, place.port, e) < 0 ||
	    db_target_plan_secrets(p, variables, e) < 0)
		return -1;
	survey_plan_word(p, "port", arena_printf(survey_plan_arena(p), "%u", place.port));
	survey_plan_word(p, "user", place.user && place.user[0] ? decoded(p, place.user) : user);
	if (place.path && place.path[1])
		survey_plan_word(p, "database", decoded(p, place.path + 1));
	return 0;
}
