/* SPDX-License-Identifier: Apache-2.0 */
/* snmp_access - with which community or user a device is asked; in the core, before anything is
 * sent.
 *
 * The file of credentials is the user's own, and nobody else may read it:
 *
 *     # host (or * for all)   what
 *     10.1.0.1    user audit sha256 PASSWORD aes PASSWORD
 *     *           community SECRET
 *
 * The first line that fits the host counts; with a user in the target, the first of that user. */
#ifndef ZICHA_SURVEY_DEVICE_SNMP_ACCESS_H
#define ZICHA_SURVEY_DEVICE_SNMP_ACCESS_H

#include "survey/device/snmp_client.h"
#include "survey/survey_plan.h"

/* Leaves the credentials to the role as words that begin with `front`, for those who ask several
 * devices. `user` may be NULL. For any kind that has the settings "community", "credentials" and
 * "version". */
must_use int snmp_access_plan(struct survey_plan *p, const char *front, const char *host,
			      const char *user, struct err *e);
/* In the role. <0: plan left none. */
must_use int snmp_access_take(struct survey *s, const char *front, struct snmp_credentials *ret,
			      struct err *e);

#endif
