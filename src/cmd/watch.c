/* SPDX-License-Identifier: Apache-2.0 */
/* watch - looks at a target again and again, and tells what changes as it happens.
 *
 * What it does depends on the kind of target: one line in `watchers` for each. */
#include "cmd/cmd_inspection.h"
#include "cmd/cmd_register.h"
#include "cmd/cmd_unit.h"
#include "cmd/watch_site.h"
#include "cmd/watch_traffic.h"
#include "survey/survey.h"

#include <string.h>

static const struct watcher {
	const char *survey; /* the kind of its targets */
	int (*run)(const struct arguments *a, const char *target);
} watchers[] = {
	{ "traffic", watch_traffic },
	{ "web", watch_site },
};

static int run(const struct arguments *a)
{
	autoarena arena = ARENA(1 << 16);
	const char *interface = cmd_option(a, "interface"), *pcap = cmd_option(a, "pcap");
	const char *target = a->n_arguments ? a->argument[0] : NULL;
	if (!!interface + !!pcap + !!target != 1)
		return cmd_usage(a->command, "one of --interface, --pcap and TARGET says what to "
					     "watch");
	if (interface)
		target = arena_printf(&arena, "capture:%s", interface);
	if (pcap)
		target = arena_printf(&arena, "pcap:%s", pcap);
	const struct survey_kind *kind = survey_kind_of(target);
	for (size_t i = 0; kind && i < N(watchers); i++)
		if (strcmp(watchers[i].survey, kind->name) == 0)
			return watchers[i].run(a, target);
	return cmd_usage(a->command, "%s: such a target cannot be watched", target);
}

static const char *const formats[] = { "text", "json", NULL };
static const struct option_spec options[] = {
	{ "interface", N_("NAME"), N_("listen to this network interface (as capture:NAME)"), NULL,
	  NULL },
	{ "pcap", N_("FILE"), N_("read this capture as if it passed now (as pcap:FILE)"), NULL,
	  "file" },
	{ "every", N_("SECONDS"), N_("judge, sum up and keep so often (300)"), NULL, NULL },
	{ "hook", N_("PROGRAM"),
	  N_("of a web site: call it with what changed, as JSON on its standard input"), NULL,
	  "file" },
	{ "rounds", N_("N"), N_("of a web site: look so often, and end"), NULL, NULL },
	{ "format", N_("FORMAT"), N_("text (the default), or json: one document a line"), formats,
	  NULL },
	CMD_INSPECTION_OPTIONS,
	CMD_REGISTER,
	CMD_DB,
	CMD_AS,
	CMD_LANG,
};
static const char *const examples[] = {
	/* The tests run these: none that listens for ever or asks a site. README has such. */
	"zicha watch --pcap capture.pcap",
	"zicha watch --pcap capture.pcap --format json",
	NULL,
};

const struct command command_watch = {
	.name = "watch",
	.usage = N_("[TARGET]"),
	.doc = N_("look at a target again and again, and tell what happens"),
	.details = N_("Of a network interface or a capture it prints what it notices, a line each: "
		      "new hosts, conflicts of addresses, DHCP servers, applications, tunnels, "
		      "scans, passwords in the clear; and at the end of each interval how much "
		      "passed and which checks of the profile failed. It only listens. It ends at "
		      "Ctrl-C, or at the end of the file; with --db each interval is kept as an "
		      "inspection. The exit status is 1 if a check failed in any interval. A web "
		      "site is looked at again in each interval, its pages and its certificate "
		      "only unless a profile or checks are named, against the state that "
		      "web.baseline names or the first look saw; what changed begins an incident, "
		      "whose clocks of 3 and 30 minutes are told, which --db records, and with "
		      "which --hook is called. What cannot be recorded or told is tried again at "
		      "the next look."),
	.examples = examples,
	.options = options,
	.n_options = N(options),
	.max_arguments = 1,
	.run = run,
};
