/* SPDX-License-Identifier: Apache-2.0 */
/* web_probe_relay - whether the site fetches an address that it is given, and shows what it got.
 *
 * It is given one of its own: that of the page where the parameter was found. So nobody else is
 * asked, and what there is to be shown is known. It is so when the answer holds pieces of that
 * page, and does not for a page of the site that does not exist. */
#ifndef ZICHA_SURVEY_WEB_WEB_PROBE_RELAY_H
#define ZICHA_SURVEY_WEB_WEB_PROBE_RELAY_H

#include "survey/web/web_probe.h"

/* Tries it where the parameter's name and value look like an address, and where they may name a
 * file that PHP includes. True: it is so. */
bool web_probe_relay(struct web_probe *p, bool may_be_included);

#endif
