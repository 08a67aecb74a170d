/* SPDX-License-Identifier: Apache-2.0 */
/* web_probe_sql_escape - statements whose quotes are escaped, and escaped wrongly.
 *
 * No valid tail can be written behind such a quote without a comment, so that a page is held
 * against another that differs in one byte, twice. */
#include "survey/web/web_probe_sql_escape.h"

#include "survey/web/web_probe_form.h"

static bool ask_behind(struct web_probe *p, const char *bytes, struct web_probe_page *ret)
{
	return web_probe_ask(
		p, str_of(arena_printf(p->arena, "%.*s%s", (int)p->value.n, p->value.p, bytes)),
		ret);
}

/* Whether the probe changes the page that the control gives. */
static bool is_pair(struct web_probe_form_attempt *a, const char *probe, const char *control,
		    struct web_probe_page *ret_probe, struct web_probe_page *ret_control)
{
	struct web_probe *p = a->p;
	if ((!ret_probe->status && !ask_behind(p, probe, ret_probe)) ||
	    web_probe_form_is_refusal(ret_probe) || !ask_behind(p, control, ret_control) ||
	    web_probe_form_is_refusal(ret_control))
		return false;
	a->other = MIN(a->other, web_probe_difference(p, ret_probe, ret_control));
	return web_probe_form_is_clear(a);
}

/* Where the probes change far more than the page does by itself, two of its answers are alike that
 * differ by less than half as much. */
static bool is_far_less(const struct web_probe_form_attempt *a, size_t difference)
{
	return a->other > MAX(2 * WEB_PROBE_FORM_FEW, 3 * a->p->tolerance) &&
	       difference < a->other / 2;
}

/* By what is known of the page's noise, or comes to be known. */
static bool are_alike(struct web_probe_form_attempt *a, const struct web_probe_page *one,
		      const struct web_probe_page *other)
{
	struct web_probe *p = a->p;
	while (!web_probe_form_is_near(p, one, other) &&
	       !is_far_less(a, web_probe_difference(p, one, other)))
		if (!web_probe_form_may_be_noise(p, one, other))
			return false;
	a->same = MAX(a->same, web_probe_difference(p, one, other));
	return true;
}

/* Both controls are alike, and as the page is for any value, or for its own. */
static bool are_usual(struct web_probe_form_attempt *a, const struct web_probe_page *control,
		      const struct web_probe_page *again, const struct web_probe_page *word)
{
	return are_alike(a, control, again) &&
	       (are_alike(a, control, word) || are_alike(a, control, &a->p->original)) &&
	       web_probe_form_is_clear(a);
}

static void tell(struct web_probe *p, const char *technique, const struct web_probe_page *probe,
		 const struct web_probe_page *control)
{
	web_probe_tell(p,
		       &(struct web_probe_result){
			       .group = WEB_PROBE_SQL,
			       .class = "sql-injection",
			       .technique = technique,
			       .probe = probe->request,
			       .control = control->request,
			       .evidence = arena_printf(p->arena, "status %d; with the control %d",
							probe->status, control->status),
			       .is_confirmed = true });
}

void web_probe_sql_wide(struct web_probe *p, const struct web_probe_page *word,
			const struct web_probe_page *quotes, bool is_deaf)
{
	struct web_probe_form_attempt a = { .p = p, .base = &p->original, .other = SIZE_MAX };
	struct web_probe_page first = { .status = 0 }, control, again = { .status = 0 }, single,
			      twice;
	if (!ask_behind(p, "\xdf'", &first) || web_probe_form_is_refusal(&first) ||
	    web_probe_difference(p, &first, quotes) <= p->tolerance ||
	    web_probe_difference(p, &first, &p->original) <= p->tolerance ||
	    !is_pair(&a, "\xdf'", "\xdf\"", &first, &control) ||
	    !is_pair(&a, "\xbf'", "\xbf\"", &again, &twice) ||
	    !are_usual(&a, &control, &twice, word))
		return;
	if (!is_deaf && (!ask_behind(p, "'", &single) || !ask_behind(p, "\"", &twice) ||
			 !web_probe_is_equal(p, &single, &twice)))
		return;
	if (web_probe_form_is_stable(&a) && a.other > WEB_PROBE_FORM_FEW)
		tell(p, "wide byte", &first, &control);
}

static bool try_backslash(struct web_probe *p, const struct web_probe_page *word, char quote)
{
	struct web_probe_form_attempt a = { .p = p, .base = &p->original, .other = SIZE_MAX };
	struct web_probe_page first = { .status = 0 }, control, again = { .status = 0 }, twice;
	const char *bytes[5];
	for (int n = 1; n < 5; n++)
		bytes[n] = arena_printf(p->arena, "%.*s%c", n, "\\\\\\\\", quote);
	if (!ask_behind(p, bytes[1], &first) || web_probe_form_is_refusal(&first) ||
	    web_probe_is_equal(p, &first, word) ||
	    !is_pair(&a, bytes[1], bytes[2], &first, &control) ||
	    !is_pair(&a, bytes[3], bytes[4], &again, &twice) ||
	    !are_usual(&a, &control, &twice, word) || !web_probe_form_is_stable(&a) ||
	    (p->tolerance && a.other <= WEB_PROBE_FORM_FEW))
		return false;
	tell(p, "backslash", &first, &control);
	return true;
}

void web_probe_sql_backslash(struct web_probe *p, const struct web_probe_page *word)
{
	if (p->tolerance)
		web_probe_settle(p);
	if (!try_backslash(p, word, '\'') && !web_probe_is_over(p))
		try_backslash(p, word, '"');
}
