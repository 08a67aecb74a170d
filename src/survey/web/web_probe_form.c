/* SPDX-License-Identifier: Apache-2.0 */
/* web_probe_form - one way to show that a value becomes a part of a language, tried out. */
#include "survey/web/web_probe_form.h"

/* The byte as "74", or that of the next letter. */
static void put_hex(struct buf *out, char c, int more)
{
	buf_printf(out, "%02x", (unsigned)(unsigned char)c + (unsigned)more);
}

static void put_part(struct buf *out, char code, struct str value, const int64_t numbers[2],
		     const char *word)
{
	struct str but_last = str_head(value, value.n ? value.n - 1 : 0);
	char first = value.n ? value.p[0] : 0, last = value.n ? value.p[value.n - 1] : 0;
	switch (code) {
	case '1': buf_printf(out, "%lld", (long long)numbers[0]); break;
	case '2': buf_printf(out, "%lld", (long long)numbers[1]); break;
	case 'w': buf_puts(out, word); break;
	case 'x': put_hex(out, first, 0); break;
	case 'y': put_hex(out, first, 1); break;
	case 'r': buf_str(out, str_from(value, 1)); break;
	case 'h': buf_str(out, but_last); break;
	case 'l': buf_str(out, str_from(value, but_last.n)); break;
	case 'z': put_hex(out, last, 0); break;
	case 'q': put_hex(out, last, 1); break;
	case 'v': buf_str(out, value); break;
	case '#': buf_putc(out, '#'); break;
	default: buf_printf(out, "#%c", code); break;
	}
}

struct str web_probe_form_fill(struct web_probe *p, const char *form, const int64_t numbers[2],
			       const char *word)
{
	struct buf out = BUF(16 << 10);
	if (*form == '^')
		form++;
	else
		buf_str(&out, p->value);
	for (const char *c = form; *c; c++)
		if (*c == '#')
			put_part(&out, *++c, p->value, numbers, word);
		else
			buf_putc(&out, *c);
	struct str ret = { arena_strndup(p->arena, out.p ? out.p : "", out.n), out.n };
	buf_free(&out);
	return ret;
}

/* A filter's answer, or none: it tells nothing about a database. */
bool web_probe_form_is_refusal(const struct web_probe_page *page)
{
	static const int refusals[] = { 0, 401, 403, 405, 406, 413, 414, 429, 501, 502, 503, 504 };
	for (size_t i = 0; i < N(refusals); i++)
		if (page->status == refusals[i])
			return true;
	return false;
}

static bool ask_form(struct web_probe_form_attempt *a, const char *form, struct web_probe_page *ret)
{
	struct web_probe *p = a->p;
	const int64_t numbers[] = { web_probe_number(p), web_probe_number(p) };
	const char *word = web_probe_word(p);
	if (form[0] != '@')
		return web_probe_ask(p, web_probe_form_fill(p, form, numbers, word), ret);
	p->suffix = web_probe_form_fill(p, arena_printf(p->arena, "^%s", form + 1), numbers, word);
	bool is_answered = web_probe_ask(p, p->value, ret);
	p->suffix = (struct str){ .n = 0 };
	return is_answered;
}

static bool is_same(struct web_probe_form_attempt *a, const struct web_probe_page *page)
{
	bool is_alike = a->base == a->unknown ? web_probe_form_is_near(a->p, page, a->base)
					      : web_probe_is_equal(a->p, page, a->base);
	if (!is_alike)
		return false;
	a->same = MAX(a->same, web_probe_difference(a->p, page, a->base));
	return true;
}

bool web_probe_form_is_near(const struct web_probe *p, const struct web_probe_page *a,
			    const struct web_probe_page *b)
{
	return web_probe_is_equal(p, a, b) || web_probe_difference(p, a, b) <= 2 * p->tolerance;
}

bool web_probe_form_may_be_noise(struct web_probe *p, const struct web_probe_page *a,
				 const struct web_probe_page *b)
{
	return web_probe_difference(p, a, b) <= WEB_PROBE_FORM_FEW && web_probe_learn_noise(p);
}

/* The same after all, with a little more noise than was seen yet. */
static bool is_same_but_noise(struct web_probe_form_attempt *a, const struct web_probe_page *page)
{
	while (web_probe_form_may_be_noise(a->p, page, a->base)) {
		a->is_learnt = true;
		if (is_same(a, page))
			return true;
	}
	return false;
}

/* Pages that should differ do so by more than twice of what the others do, or the original from
 * itself. */
bool web_probe_form_is_clear(const struct web_probe_form_attempt *a)
{
	return a->other > MAX(2 * a->same, a->p->tolerance);
}

/* All that the page has to say, and something besides: a notice that comes now and then? */
static bool has_notice(const struct web_probe_form_attempt *a, const struct web_probe_page *page)
{
	const struct page_text *base = &a->base->text;
	return web_probe_difference(a->p, page, a->base) != SIZE_MAX &&
	       !page_text_loss(&page->text, base, base, &a->p->noise);
}

/* Whether it may be asked once more because of that. */
static bool may_pass(struct web_probe_form_attempt *a, const struct web_probe_page *page)
{
	bool may = a->n_again < a->most_again && has_notice(a, page);
	a->n_again += may;
	return may;
}

/* A page that changes by itself is asked twice, if it is not far off. */
static bool ask_same(struct web_probe_form_attempt *a, const char *form, struct web_probe_page *ret)
{
	for (int n = a->p->tolerance ? 2 : 1; n > 0; n--) {
		do {
			if (!ask_form(a, form, ret))
				return false;
			if (is_same(a, ret))
				return true;
		} while (may_pass(a, ret));
		if (is_same_but_noise(a, ret))
			return true;
		if (web_probe_difference(a->p, ret, a->base) > 2 * a->p->tolerance)
			return false;
	}
	return false;
}

static bool gives_same(struct web_probe_form_attempt *a, const char *form)
{
	struct web_probe_page page;
	return ask_same(a, form, &page) && web_probe_form_is_clear(a);
}

static bool gives_other(struct web_probe_form_attempt *a, const char *form)
{
	struct web_probe_page page;
	if (!ask_form(a, form, &page) || web_probe_form_is_refusal(&page))
		return false;
	a->unlike = page;
	a->other = MIN(a->other, web_probe_difference(a->p, &page, a->base));
	a->has_notice |= has_notice(a, &page); /* or was it that? */
	if (!a->probe) {
		a->probe = page.request;
		a->evidence = arena_printf(
			a->p->arena, "status %d, %.1f %% of the words; with the control %d, 100 %%",
			page.status,
			100 * page_text_similarity(&page.text, &a->base->text, &a->p->noise),
			a->base->status);
	}
	return web_probe_form_is_clear(a);
}

static bool opens(struct web_probe_form_attempt *a)
{
	struct web_probe_page page;
	if (!ask_form(a, a->form->valid, &page))
		return false;
	bool is_open = is_same(a, &page);
	if (!is_open && may_pass(a, &page)) {
		if (!ask_form(a, a->form->valid, &page))
			return false;
		is_open = is_same(a, &page);
	}
	if (!is_open)
		is_open = is_same_but_noise(a, &page);
	if (!is_open && a->unknown) {
		a->base = a->unknown;
		a->is_learnt = false;
		is_open = is_same(a, &page);
	}
	a->control = page.request;
	a->off = is_open ? 0 : web_probe_difference(a->p, &page, &a->p->original);
	return is_open;
}

bool web_probe_form_is_stable(struct web_probe_form_attempt *a)
{
	struct web_probe_page page;
	const char *form = a->base == &a->p->original ? "" : "#w";
	return ask_same(a, form, &page) && web_probe_form_is_clear(a);
}

static bool is_sure(struct web_probe_form_attempt *a)
{
	bool is_much = a->other > MAX(WEB_PROBE_FORM_FEW, 3 * a->p->tolerance) && !a->has_notice &&
		       !a->n_again;
	if (is_much && a->is_learnt)
		return true;
	return web_probe_form_is_stable(a) &&
	       (is_much || (gives_same(a, a->form->valid) && gives_other(a, a->form->invalid) &&
			    gives_same(a, a->form->again) && gives_other(a, a->form->broken)));
}

bool web_probe_form_try(struct web_probe_form_attempt *a)
{
	const struct web_probe_form *form = a->form;
	if (!opens(a))
		return false;
	a->took_invalid = !gives_other(a, form->invalid);
	if (a->took_invalid || !gives_same(a, form->again))
		return false;
	a->took_broken = !gives_other(a, form->broken);
	if (a->took_broken || !is_sure(a))
		return false;
	if (a->is_else && a->is_else(a->p, form->valid[0], &a->unlike))
		return true;
	web_probe_tell(a->p, &(struct web_probe_result){ .group = a->group,
							 .class = a->class,
							 .technique = form->technique,
							 .probe = a->probe,
							 .control = a->control,
							 .evidence = a->evidence,
							 .is_confirmed = true });
	return true;
}
