/* SPDX-License-Identifier: Apache-2.0 */
/* survey_password - the password of who asks: from a file, the environment or the terminal.
 *
 * Never from the command line, which everybody on the machine can read. */
#include "survey/survey_plan.h"

#include "survey/survey_plan_private.h"
#include "survey/survey_run.h"

#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>

static int from_file(struct survey_plan *p, const char *path, const char **ret, struct err *e)
{
	struct stat st;
	char line[SURVEY_ANSWER];
	autofd int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY);
	if (fd < 0 || fstat(fd, &st) < 0)
		return err_sys(e, "open %s", path);
	if (!S_ISREG(st.st_mode) || (st.st_mode & 077))
		return err_set(e, "%s: others can read the password in it: chmod 600 %s", path,
			       path);
	ssize_t n = read(fd, line, sizeof(line));
	if (n < 0)
		return err_sys(e, "read %s", path);
	struct str rest = { line, (size_t)n }, first = { NULL, 0 };
	if (!str_line(&rest, &first) || !first.n)
		return err_set(e, "%s: its first line must be the password", path);
	*ret = arena_strndup(&p->arena, first.p, first.n);
	explicit_bzero(line, sizeof(line));
	return 0;
}

static const char *from_user(struct survey_plan *p)
{
	char answer[SURVEY_ANSWER] = "";
	if (!p->ask || !p->ask(p->ask_arg, p->target, answer))
		return NULL;
	const char *password = arena_strdup(&p->arena, answer);
	explicit_bzero(answer, sizeof(answer));
	return password;
}

int survey_plan_password(struct survey_plan *p, const char *file, const char *const *variables,
			 const char **ret, struct err *e)
{
	*ret = NULL;
	if (file && file[0])
		return from_file(p, file, ret, e);
	for (; *variables && !*ret; variables++)
		*ret = getenv(*variables);
	if (!*ret)
		*ret = from_user(p);
	return 0;
}
