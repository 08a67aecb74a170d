/* SPDX-License-Identifier: Apache-2.0 */
/* units NAME - runs the facts of one module, NAME_test.c, whose main() has another name here.
 *
 * In a process of its own, so that its folder, tap_folder(), goes with it however it ends. */
#include "base/base.h"
#include "base/buf.h"
#include "base/proc.h"
#include "unit_list.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#define DECLARED(name) int unit_##name(void);
UNIT_LIST(DECLARED)

static const struct unit {
	const char *name;
	int (*run)(void);
} units[] = {
#define LISTED(name) { #name, unit_##name },
	UNIT_LIST(LISTED)
};

static volatile pid_t running;

static void end_it(int number)
{
	kill(running, SIGKILL);
}

/* What it ended by: its status, or 128 and the signal. */
static int run_apart(const struct unit *u)
{
	sigset_t ending, before;
	sigemptyset(&ending);
	sigaddset(&ending, SIGTERM);
	sigprocmask(SIG_BLOCK, &ending, &before); /* until there is somebody to end */
	running = fork();
	if (running == 0) {
		prctl(PR_SET_PDEATHSIG, SIGKILL);
		sigprocmask(SIG_SETMASK, &before, NULL);
		exit(u->run());
	}
	if (running < 0)
		return 1;
	const struct sigaction end = { .sa_handler = end_it, .sa_flags = SA_RESTART };
	sigaction(SIGTERM, &end, NULL);
	sigprocmask(SIG_SETMASK, &before, NULL);
	int status = 0;
	waitpid(running, &status, 0);
	return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

static int run_in_folder(const struct unit *u)
{
	const char *top = getenv("TMPDIR");
	char folder[64];
	snprintf(folder, sizeof(folder), "%s/zicha-unit.XXXXXX",
		 top && strlen(top) < 40 ? top : "/tmp");
	if (!mkdtemp(folder)) {
		perror(folder);
		return 1;
	}
	setenv("TAP_FOLDER", folder, 1);
	int status = run_apart(u);
	/* rm(1) goes deeper than a path can tell. */
	const char *const remove[] = { "rm", "-rf", folder, NULL };
	autobuf output = BUF(1 << 10);
	struct err e;
	if (proc_run(remove, 60 * 1000, &output, &e) != 0) {
		printf("# %s\n", e.text);
		return 1;
	}
	return status;
}

int main(int argc, char **argv)
{
	for (size_t i = 0; i < N(units); i++)
		if (argc == 2 && strcmp(units[i].name, argv[1]) == 0)
			return run_in_folder(&units[i]);
	printf("Bail out! the name of a unit test is wanted\n");
	return 1;
}
