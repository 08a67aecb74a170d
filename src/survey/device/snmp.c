/* SPDX-License-Identifier: Apache-2.0 */
/* snmp - a device that speaks SNMP: snmp://[USER@]HOST[:161].
 *
 * It is only asked, never told: no SET is ever written. */
#include "base/charset.h"
#include "survey/device/device.h"
#include "survey/device/snmp_access.h"
#include "survey/survey_plan.h"

#include <string.h>

enum { PORT = 161 };

static const struct survey_setting settings[] = {
	{ "community", "", N_("community of versions 1 and 2c; better in ZICHA_SNMP_COMMUNITY"), 0,
	  0 },
	{ "credentials", "",
	  N_("file of communities and of users of version 3, which nobody else can read"), 0, 0 },
	{ "version", "2c", N_("1 or 2c, with a community"), 0, 0 },
	{ "timeout_ms", "2000", N_("milliseconds to wait for an answer"), 50, 60 * 1000 },
	{ "retries", "2", N_("how often a question is repeated"), 0, 10 },
	{ "rate", "500", N_("questions a second to one device"), 1, 100 * 1000 },
	{ "repetitions", "40", N_("values asked for at once"), 1, 500 },
	{ "max_values", "400000", N_("values of one column, at most"), 1, 10 * 1000 * 1000 },
	{ "interval", "0",
	  N_("seconds after which the counters of errors are read again; 0: they are not"), 0,
	  600 },
	{ "try_defaults", "0", N_("1: see whether public and private are accepted, too"), 0, 1 },
};

static int plan(struct survey_plan *p, struct err *e)
{
	struct survey_place place;
	if (survey_plan_place(p, PORT, &place, e) < 0 ||
	    snmp_access_plan(p, "", place.host, place.user, e) < 0 ||
	    survey_plan_host(p, place.host, place.port, e) < 0)
		return -1;
	survey_plan_word(p, "port", arena_printf(survey_plan_arena(p), "%u", place.port));
	return 0;
}

/* What OpenSSL and the C library read from files, they read now. */
static int ready(struct survey *s, struct err *e)
{
	charset_load(survey_arena(s), "GB18030");
	snmp_usm_ready();
	return 0;
}

/* ---- which versions and communities it accepts ---- */

enum { MAX_TRIALS = 8 };

struct trial {
	struct snmp_credentials credentials;
	const char *name;
	struct snmp_walk walk;
};
struct trials {
	struct trial trial[MAX_TRIALS];
	size_t n;
};

static void add_trial(struct trials *t, const struct snmp_credentials *c, enum snmp_version version,
		      const char *community)
{
	struct trial *to = &t->trial[t->n++];
	to->credentials = *c;
	to->credentials.version = version;
	if (community)
		to->credentials.community = str_of(community);
	/* A community that everybody knows is no secret. */
	bool is_given = !community;
	struct str now = to->credentials.community;
	to->name = version != SNMP_V3 && str_is(now, "public")	  ? "public"
		   : version != SNMP_V3 && str_is(now, "private") ? "private"
		   : is_given					  ? "given"
								  : community;
}

static void add_trials(struct survey *s, const struct snmp_credentials *c, struct trials *t)
{
	static const char *const known[] = { "public", "private" };
	if (c->version == SNMP_V3) {
		add_trial(t, c, SNMP_V3, NULL);
	} else {
		add_trial(t, c, SNMP_V1, NULL);
		add_trial(t, c, SNMP_V2C, NULL);
	}
	for (size_t i = 0; survey_number(s, "try_defaults") && i < N(known); i++) {
		if (c->version != SNMP_V3 && str_is(c->community, known[i]))
			continue;
		add_trial(t, c, SNMP_V1, known[i]);
		add_trial(t, c, SNMP_V2C, known[i]);
	}
}

static int note_nothing(void *arg, const uint32_t *index, size_t n, const struct snmp_value *v)
{
	return 0;
}

static const char *hex_of(struct arena *a, struct str bytes)
{
	struct arena_text t = { .p = NULL };
	for (size_t i = 0; i < bytes.n; i++)
		arena_text_puts(a, &t, arena_printf(a, "%02x", (uint8_t)bytes.p[i]));
	return t.p;
}

static const char *version_text(enum snmp_version v)
{
	switch (v) {
	case SNMP_V1: return "1";
	case SNMP_V2C: return "2c";
	case SNMP_V3: return "3";
	}
	return NULL;
}

/* An answer that says little is one. */
static bool is_accepted(const struct trial *t)
{
	return t->walk.status >= 0 || snmp_client_has_answered(t->walk.session);
}

static void give_trial(struct survey *s, const struct trial *t)
{
	const struct snmp_credentials *c = &t->credentials;
	const struct snmp_session *session = t->walk.session;
	bool is_v3 = c->version == SNMP_V3;
	survey_row(
		s, &table_device_device_snmp,
		&(struct device_snmp){
			.version = version_text(c->version),
			.credentials = t->name,
			.is_accepted = is_accepted(t),
			.signing = is_v3 && c->signing ? snmp_usm_signing_name(c->signing) : NULL,
			.encryption = is_v3 && c->cipher ? snmp_usm_cipher_name(c->cipher) : NULL,
			.engine_id = is_v3 ? hex_of(survey_arena(s), snmp_client_engine(session))
					   : NULL,
			.boots = is_v3 ? snmp_client_boots(session) : NO_INT });
}

/* The first two are of the credentials that were given. */
static bool is_version_1_alone(const struct trials *t)
{
	return t->n >= 2 && t->trial[0].credentials.version == SNMP_V1 &&
	       is_accepted(&t->trial[0]) && !is_accepted(&t->trial[1]);
}

/* As patient as for all else: who answers slowly is not silent. */
static int look_at_versions(struct survey *s, const struct address *a, uint16_t port,
			    const struct snmp_credentials *c, const struct snmp_manners *patience,
			    bool *ret_is_version_1_alone, struct err *e)
{
	struct snmp_manners manners = *patience;
	struct trials t = { .n = 0 };
	struct snmp_walk walks[MAX_TRIALS];
	bool is_any = false;
	size_t n_open = 0;
	manners.repetitions = 1;
	add_trials(s, c, &t);
	for (; n_open < t.n; n_open++) {
		struct snmp_walk *w = &walks[n_open];
		*w = (struct snmp_walk){ .each = note_nothing };
		w->session = snmp_client_open(s, a, port, &t.trial[n_open].credentials, &manners,
					      e);
		/* sysObjectID, which every agent has */
		if (!w->session || !ber_oid_parse(STR("1.3.6.1.2.1.1.2"), &w->base))
			break;
	}
	if (n_open == t.n)
		snmp_client_walk(walks, n_open);
	for (size_t i = 0; i < n_open; i++) {
		t.trial[i].walk = walks[i];
		is_any |= n_open == t.n && walks[i].status >= 0;
	}
	for (size_t i = 0; i < n_open && is_any; i++)
		give_trial(s, &t.trial[i]);
	*ret_is_version_1_alone = is_any && is_version_1_alone(&t);
	for (size_t i = 0; i < n_open; i++)
		snmp_client_close(walks[i].session);
	if (n_open < t.n)
		return -1;
	if (!is_any)
		*e = walks[0].e;
	return is_any ? 0 : -1;
}

/* ---- all of it ---- */

static void tell(struct survey *s, const struct table *t, int status, const struct err *e)
{
	if (status < 0)
		survey_failed(s, t, "%s", e->said);
	else if (status == DEVICE_ABSENT)
		survey_absent(s, t, N_("the agent tells nothing of it"));
	else
		survey_seen(s, t);
}

static int look_at_device(struct survey *s, struct device *d, struct err *e)
{
	static const struct table *const tables[] = {
		&table_device_device_system,	    &table_device_device_interfaces,
		&table_device_device_fdb,	    &table_device_device_vlans,
		&table_device_device_arp,	    &table_device_device_routes,
		&table_device_device_links,	    &table_device_device_health,
		&table_device_device_poe,	    &table_device_device_dot1x,
		&table_device_device_port_security, &table_device_device_stp,
		&table_device_device_ups,	    &table_device_device_environment,
	};
	if (device_begin(d, e) < 0)
		return -1;
	for (size_t i = 0; i < N(tables); i++) {
		struct err own;
		if (!survey_wants(s, tables[i]))
			continue;
		survey_progress(s, N_("%s: %s"), survey_target(s), tables[i]->name);
		tell(s, tables[i], device_look(d, tables[i], &own), &own);
		if (d->n_odd)
			survey_partial(s, tables[i],
				       N_N("%zu value stands at a place that could not be read",
					   "%zu values stand at places that could not be read",
					   d->n_odd),
				       d->n_odd);
	}
	return 0;
}

/* The first address that answers; of several a device has, one. */
static int look_at(struct survey *s, const struct address *a, uint16_t port,
		   const struct snmp_credentials *c, struct err *e)
{
	const struct table *versions = &table_device_device_snmp;
	const struct snmp_manners manners = {
		.timeout_ms = survey_number(s, "timeout_ms"),
		.retries = survey_number(s, "retries"),
		.per_second = survey_number(s, "rate"),
		.repetitions = survey_number(s, "repetitions"),
		.max_values = survey_number(s, "max_values"),
	};
	struct err own;
	bool is_old = false;
	if (survey_wants(s, versions))
		tell(s, versions, look_at_versions(s, a, port, c, &manners, &is_old, &own), &own);
	struct device *d = device_open(s, a, port, c, &manners, e);
	if (d)
		d->interval_ms = survey_number(s, "interval") * 1000;
	int status = d ? look_at_device(s, d, e) : -1;
	device_close(d);
	if (status < 0 && is_old && c->version == SNMP_V2C)
		return err_set(e, "it answers version 1 alone: --set snmp.version=1 asks by that");
	return status;
}

static int look(struct survey *s, struct err *e)
{
	struct snmp_credentials c;
	struct address a;
	uint16_t port = (uint16_t)strtoul(survey_word(s, "port"), NULL, 10);
	const char *text;
	int status = -1;
	if (snmp_access_take(s, "", &c, e) < 0)
		return -1;
	for (size_t n = 0; status < 0 && (text = survey_nth_word(s, "address", n)); n++)
		status = address_parse(str_of(text), &a) ? look_at(s, &a, port, &c, e) : -1;
	return status;
}

const struct survey_kind survey_device_snmp = {
	.name = "snmp",
	.doc = N_("a switch, router or power supply that speaks SNMP: snmp://[USER@]HOST[:PORT]"),
	.profile = "device",
	.settings = settings,
	.n_settings = N(settings),
	.deadline_ms = 10 * 60 * 1000,
	.plan = plan,
	.ready = ready,
	.look = look,
};
