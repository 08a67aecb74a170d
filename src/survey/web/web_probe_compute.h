/* SPDX-License-Identifier: Apache-2.0 */
/* web_probe_compute - whether the server computes what stands in a value: templates and shells. */
#ifndef ZICHA_SURVEY_WEB_WEB_PROBE_COMPUTE_H
#define ZICHA_SURVEY_WEB_WEB_PROBE_COMPUTE_H

#include "survey/web/web_probe.h"

/* Whether the page shows the product of two numbers that the form multiplies, between two words
 * that nobody knows; told then, as injection of that class. See web_probe_form_fill(). */
bool web_probe_compute_form(struct web_probe *p, const char *class, const char *technique,
			    const char *form);
/* Where the page shows the value: whether it shows what a template or a shell made of it. */
void web_probe_compute_shown(struct web_probe *p);
/* Where the value may be part of a command: whether what another command says is shown. */
void web_probe_compute_command(struct web_probe *p);
/* Whether a field of that name holds an address or a host, as one that is to be pinged. */
bool web_probe_compute_has_host(struct str name);

#endif
