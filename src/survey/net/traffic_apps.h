/* SPDX-License-Identifier: Apache-2.0 */
/* traffic_apps - applications by what tells them: table/data/applications.tsv, read once. */
#ifndef ZICHA_SURVEY_NET_TRAFFIC_APPS_H
#define ZICHA_SURVEY_NET_TRAFFIC_APPS_H

#include "base/map.h"

enum { TRAFFIC_MAX_APPS = 1024 };

struct traffic_app {
	const char *name, *category;
	bool is_notable; /* of a kind that an office has to answer for */
	bool is_guarded; /* must not leave where it belongs */
	bool is_ground;	 /* says how, not what: a name tells more */
};

struct traffic_apps {
	struct traffic_app app[TRAFFIC_MAX_APPS]; /* 0: not known */
	size_t n;
	struct map payloads, names, ndpi; /* to an app */
	uint16_t port[2][65536];	  /* of UDP and TCP */
};

struct traffic_apps *traffic_apps_load(struct arena *a);
uint16_t traffic_apps_payload(const struct traffic_apps *x, const char *word);
uint16_t traffic_apps_ndpi(const struct traffic_apps *x, const char *name);
/* By the longest suffix that is listed; 0: none. */
uint16_t traffic_apps_name(const struct traffic_apps *x, struct str name);
uint16_t traffic_apps_port(const struct traffic_apps *x, bool is_tcp, uint16_t port);
uint16_t traffic_apps_called(const struct traffic_apps *x, const char *name);

#endif
