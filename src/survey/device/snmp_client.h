/* SPDX-License-Identifier: Apache-2.0 */
/* snmp_client - asking SNMP agents, one question to each at a time, many agents side by side.
 *
 *     struct snmp_session *agent = snmp_client_open(s, &address, 161, &credentials, &e);
 *     struct snmp_walk walk = { .session = agent, .each = each, .arg = … };
 *     ber_oid_parse(STR("1.3.6.1.2.1.2.2.1.2"), &walk.base);
 *     snmp_client_walk(&walk, 1);            or of many agents: they do not wait for each other
 *     if (walk.status < 0) … walk.e.text …
 *
 * An agent that lies is left: object ids must ascend, answers must be to the question, and be
 * signed where the question was; there is a cap on values, on time, and on retries. One that
 * fell silent is not asked again. Secrets are in no error's words. */
#ifndef ZICHA_SURVEY_DEVICE_SNMP_CLIENT_H
#define ZICHA_SURVEY_DEVICE_SNMP_CLIENT_H

#include "parse/snmp.h"
#include "survey/device/snmp_usm.h"
#include "survey/survey.h"

/* Of versions 1 and 2c the community; of version 3 the rest. Lives as long as the session. */
struct snmp_credentials {
	enum snmp_version version;
	struct str community;
	struct str user, password, cipher_password;
	const struct snmp_usm_signing *signing; /* NULL: neither signed nor encrypted */
	const struct snmp_usm_cipher *cipher;	/* NULL: not encrypted */
	struct str context;
};

/* How it is asked; 0 takes what stands behind. */
struct snmp_manners {
	int64_t timeout_ms;  /* 2000 for each try */
	int64_t retries;     /* 2 */
	int64_t per_second;  /* 500: questions to one agent */
	int64_t repetitions; /* 40: values asked for at once */
	int64_t max_values;  /* 400000 of one walk */
};

struct snmp_session;
/* Sends nothing yet. Its memory is the survey's. NULL: no socket, with words. */
struct snmp_session *snmp_client_open(struct survey *s, const struct address *a, uint16_t port,
				      const struct snmp_credentials *c,
				      const struct snmp_manners *manners, struct err *e);
void snmp_client_close(struct snmp_session *session);
/* From the next question on: "community@20" and a context of version 3 show one VLAN of a
 * switch of Cisco. NULL: none. */
void snmp_client_set_vlan(struct snmp_session *session, const char *vlan);

/* What version 3 told of the agent: its engine's id and restarts. */
struct str snmp_client_engine(const struct snmp_session *session);
int64_t snmp_client_boots(const struct snmp_session *session);
/* Seconds since the engine was started; NO_INT where no version 3 told. */
int64_t snmp_client_engine_seconds(const struct snmp_session *session);
/* Whether any answer to a question came. */
bool snmp_client_has_answered(const struct snmp_session *session);

/* The values of some objects, as many as fit into one answer. Those that it does not have are
 * SNMP_NO_OBJECT or the like. The bytes live until the next question to that session. */
enum { SNMP_CLIENT_MAX_GET = 24 };
must_use int snmp_client_get(struct snmp_session *session, const struct ber_oid *oids, size_t n,
			     struct snmp_value *ret_values, struct err *e);

/* All values below `base`. `each` gets what stands behind it; <0 ends the walk. */
struct snmp_walk {
	struct snmp_session *session;
	struct ber_oid base;
	int (*each)(void *arg, const uint32_t *index, size_t n_index, const struct snmp_value *v);
	void *arg;
	/* set by snmp_client_walk() */
	int status; /* <0: it could not be walked, or not to its end */
	bool is_over;
	size_t n; /* values */
	struct err e;
	struct ber_oid last;
};
/* At most one walk for each session. */
void snmp_client_walk(struct snmp_walk *walks, size_t n);

#endif
