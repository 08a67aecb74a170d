/* SPDX-License-Identifier: Apache-2.0 */
/* web_probe_sink - what a script does with its strings. */
#include "survey/web/web_probe_sink.h"

#include <string.h>

static bool is_any(struct str word, const char *const *words, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (str_is(word, words[i]))
			return true;
	return false;
}

/* location = …, a.href = …, and a variable of which more is known. */
static enum web_probe_sink of_assignment(const struct web_probe_sinks *s)
{
	static const char *const goes[] = { "location", "href" };
	if (is_any(s->behind[1], goes, N(goes)))
		return WEB_PROBE_SINK_GOES;
	for (size_t i = 0; i < s->n_names; i++)
		if (str_eq(s->behind[1], s->name[i].text))
			return s->name[i].sink;
	return WEB_PROBE_SINK_NONE;
}

/* eval(…, location.replace(…, window.open(… */
static enum web_probe_sink of_call(const struct web_probe_sinks *s)
{
	static const char *const runs[] = { "eval", "setTimeout", "setInterval", "Function" };
	static const char *const goes[] = { "replace", "assign" };
	bool is_member = str_is(s->behind[2], ".");
	if (is_any(s->behind[1], runs, N(runs)))
		return WEB_PROBE_SINK_RUNS;
	if (is_any(s->behind[1], goes, N(goes)))
		return is_member && str_is(s->behind[3], "location") ? WEB_PROBE_SINK_GOES
								     : WEB_PROBE_SINK_NONE;
	return str_is(s->behind[1], "open") && (!is_member || str_is(s->behind[3], "window"))
		       ? WEB_PROBE_SINK_GOES
		       : WEB_PROBE_SINK_NONE;
}

enum web_probe_sink web_probe_sinks_next(struct web_probe_sinks *s, const struct js_token *t)
{
	enum web_probe_sink ret = WEB_PROBE_SINK_NONE;
	if (t->kind == JS_TOKEN_LINE_COMMENT || t->kind == JS_TOKEN_BLOCK_COMMENT)
		return ret;
	if (str_is(s->behind[0], "="))
		ret = of_assignment(s);
	else if (str_is(s->behind[0], "("))
		ret = of_call(s);
	memmove(s->behind + 1, s->behind, sizeof(s->behind) - sizeof(s->behind[0]));
	s->behind[0] = t->bytes;
	return ret;
}

/* First the variables that it goes to, or runs: wherever they get their text. */
void web_probe_sinks_open(struct web_probe_sinks *s, struct str script, bool is_vbscript)
{
	struct js_tokens tokens = JS_TOKENS(script);
	struct js_token token;
	*s = (struct web_probe_sinks){ .n_names = 0 };
	tokens.is_vbscript = is_vbscript;
	while (s->n_names < WEB_PROBE_SINK_NAMES && js_token_next(&tokens, &token)) {
		enum web_probe_sink sink = web_probe_sinks_next(s, &token);
		if (sink == WEB_PROBE_SINK_NONE || token.kind != JS_TOKEN_WORD)
			continue;
		s->name[s->n_names].text = token.bytes;
		s->name[s->n_names++].sink = sink;
	}
	memset(s->behind, 0, sizeof(s->behind));
}
