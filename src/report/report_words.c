/* SPDX-License-Identifier: Apache-2.0 */
/* report_words - what a report says to people: states, severities, areas, sentences. */
#include "report/report_words.h"

#include "base/buf.h"
#include "base/clock.h"
#include "report/report_plain.h"

#include <string.h>

const char *report_words_state(enum state s)
{
	switch (s) {
	case STATE_PASS: return tr("passed");
	case STATE_FAIL: return tr("failed");
	case STATE_UNKNOWN: return tr("unknown");
	case STATE_ERROR: return tr("error");
	case STATE_NOTAPPLICABLE: return tr("not applicable");
	case STATE_MANUAL: return tr("to be answered");
	case STATE_WAIVED: return tr("waived");
	}
	return "";
}

const char *report_words_severity(enum severity s)
{
	switch (s) {
	case SEVERITY_CRITICAL: return tr("critical");
	case SEVERITY_HIGH: return tr("high");
	case SEVERITY_MEDIUM: return tr("medium");
	case SEVERITY_LOW: return tr("low");
	case SEVERITY_INFO: return tr("notice");
	}
	return "";
}

const char *report_words_status(enum table_status s)
{
	switch (s) {
	case STATUS_UNSEEN: return tr("not looked at");
	case STATUS_OK: return tr("seen");
	case STATUS_ABSENT: return tr("not there");
	case STATUS_PARTIAL: return tr("seen in part");
	case STATUS_FAILED: return tr("could not be seen");
	}
	return "";
}

const char *report_words_area(const char *id)
{
	/* The folders of checks/ and unit-checks/, the files of questions/; a pack may bring
	 * others. */
	static const struct {
		const char *id, *name;
	} areas[] = {
		{ "access", N_("mandatory access control") },
		{ "accounts", N_("accounts") },
		{ "application", N_("applications") },
		{ "assets", N_("assets and addresses") },
		{ "audit", N_("audit and logs") },
		{ "backup", N_("backups") },
		{ "boot", N_("system start") },
		{ "boundary", N_("network boundary") },
		{ "centre", N_("management centre") },
		{ "certificates", N_("certificates") },
		{ "computing", N_("computing environment") },
		{ "configuration", N_("network devices") },
		{ "consistency", N_("statements against facts") },
		{ "construction", N_("construction of systems") },
		{ "containers", N_("containers") },
		{ "data", N_("data, backups and media") },
		{ "database", N_("databases") },
		{ "dbms", N_("databases, asked themselves") },
		{ "desktop", N_("desktops") },
		{ "device", N_("network devices") },
		{ "documents", N_("rules and plans") },
		{ "duty", N_("duty in important periods") },
		{ "emergency", N_("emergency plans and drills") },
		{ "files", N_("file permissions") },
		{ "incidents", N_("incidents and warnings") },
		{ "integrity", N_("integrity of files") },
		{ "jobs", N_("scheduled jobs") },
		{ "kernel", N_("kernel") },
		{ "logs", N_("archives of logs") },
		{ "mail", N_("mail") },
		{ "malware", N_("protection against malware") },
		{ "media", N_("removable media") },
		{ "net", N_("networks and their hosts") },
		{ "network", N_("network and ports") },
		{ "operation", N_("daily work") },
		{ "organisation", N_("organisation and duties") },
		{ "passwords", N_("passwords") },
		{ "patches", N_("patches and updates") },
		{ "personnel", N_("personnel") },
		{ "policy", N_("policy and rules") },
		{ "power", N_("power supply") },
		{ "privileges", N_("privileges") },
		{ "problems", N_("problems and risks") },
		{ "protection", N_("classified protection") },
		{ "publishing", N_("publishing") },
		{ "remote", N_("remote management") },
		{ "room", N_("machine rooms and power") },
		{ "rooms", N_("machine rooms and power") },
		{ "secrecy", N_("secrecy") },
		{ "services", N_("services") },
		{ "storage", N_("storage") },
		{ "suppliers", N_("suppliers and outsiders") },
		{ "systems", N_("systems") },
		{ "time", N_("time") },
		{ "training", N_("education and training") },
		{ "traffic", N_("network traffic") },
		{ "web", N_("web servers") },
		{ "website", N_("web sites") },
	};
	for (size_t i = 0; i < N(areas); i++)
		if (strcmp(areas[i].id, id) == 0)
			return tr(areas[i].name);
	return id;
}

/* Sentences stand apart in English, in Chinese the full stop does that. */
static void put_sentence(struct buf *out, const char *sentence)
{
	if (out->n && tr_language() == TR_ENGLISH)
		buf_putc(out, ' ');
	buf_puts(out, sentence);
}

char *report_words_verdict(struct arena *a, const struct inspection *i)
{
	autobuf out = BUF(8 << 10);
	size_t n = i->n_judges, n_failed = i->n_state[STATE_FAIL], n_mistakes = i->pack.mistakes.n;
	size_t n_open = i->n_state[STATE_UNKNOWN] + i->n_state[STATE_ERROR];
	if (i->is_interrupted)
		put_sentence(&out, tr("The inspection was interrupted: this is what it had seen "
				      "until then."));
	if (!n)
		put_sentence(&out, tr("No check was asked."));
	else if (n_failed)
		put_sentence(&out, arena_printf(a,
						tr_n("%zu of %zu check failed.",
						     "%zu of %zu checks failed.", n),
						n_failed, n));
	else if (n_open)
		put_sentence(&out, tr("No check failed, but not all could be answered."));
	else
		put_sentence(&out, tr("No check failed, and all that apply could be answered."));
	if (n_open)
		put_sentence(&out,
			     arena_printf(a, tr("%zu could not be answered, which is not a pass."),
					  n_open));
	if (n_mistakes)
		put_sentence(&out, arena_printf(a,
						tr_n("%zu mistake stands in the check files.",
						     "%zu mistakes stand in the check files.",
						     n_mistakes),
						n_mistakes));
	return arena_strndup(a, out.p, out.n);
}

char *report_words_severities(struct arena *a, const size_t n_failed[SEVERITIES])
{
	autobuf out = BUF(4 << 10);
	for (size_t s = 0; s < SEVERITIES; s++) {
		if (!n_failed[s])
			continue;
		buf_printf(&out, "%s%zu %s", out.n ? tr(", ") : "", n_failed[s],
			   report_words_severity((enum severity)s));
	}
	return arena_strndup(a, out.p ? out.p : "", out.n);
}

char *report_words_cell(struct arena *a, const struct check *c, const struct cell *cell)
{
	const char *words = judge_words(c, cell);
	return words ? arena_strdup(a, words) : report_plain_cell(a, cell);
}

char *report_words_moment(struct arena *a, int64_t unix_seconds)
{
	char iso[CLOCK_TEXT_SIZE];
	clock_text(unix_seconds, iso);
	return arena_printf(a, "%.10s %.5s UTC", iso, iso + 11);
}

char *report_words_profile(struct arena *a, const struct inspection *i)
{
	const char *title = check_text(i->profile.title);
	if (!title)
		return arena_strdup(a, i->profile.name);
	return arena_printf(a, tr("%s (%s)"), title, i->profile.name);
}

char *report_words_waiver(struct arena *a, const struct waiver *w)
{
	return arena_printf(a, tr("%s (approved by %s until %s)"), w->reason, w->approver,
			    w->expires);
}
