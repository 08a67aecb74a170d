/* SPDX-License-Identifier: Apache-2.0 */
/* web_probe_sink - what a script does with its strings: whether it goes to one as an address, or
 * runs it as code. As far as that stands there literally: location.href = "…", eval("…"), or
 * by way of a variable that has the string and nothing else. */
#ifndef ZICHA_SURVEY_WEB_WEB_PROBE_SINK_H
#define ZICHA_SURVEY_WEB_WEB_PROBE_SINK_H

#include "parse/js_token.h"

enum web_probe_sink { WEB_PROBE_SINK_NONE, WEB_PROBE_SINK_GOES, WEB_PROBE_SINK_RUNS };

enum { WEB_PROBE_SINK_NAMES = 8, WEB_PROBE_SINK_BEHIND = 4 };
struct web_probe_sinks {
	struct {
		struct str text;
		enum web_probe_sink sink;
	} name[WEB_PROBE_SINK_NAMES]; /* variables */
	size_t n_names;
	struct str behind[WEB_PROBE_SINK_BEHIND]; /* the words and signs before, the last first */
};

void web_probe_sinks_open(struct web_probe_sinks *s, struct str script, bool is_vbscript);
/* Of each token of that script, one after another. */
enum web_probe_sink web_probe_sinks_next(struct web_probe_sinks *s, const struct js_token *t);

#endif
