/* SPDX-License-Identifier: Apache-2.0 */
/* report_page - the paper that the HTML report is written on. */
#include "report/report_page.h"

#include "report/report_css.h"
#include "report/report_plain.h"

#include "base/crypto.h"

#include <string.h>

void report_page_raw(struct report_page *p, const char *markup)
{
	buf_puts(p->out, markup);
}

static void put_escaped(struct buf *out, const char *text)
{
	for (const char *c = text; *c; c++) {
		switch (*c) {
		case '&': buf_puts(out, "&amp;"); break;
		case '<': buf_puts(out, "&lt;"); break;
		case '>': buf_puts(out, "&gt;"); break;
		case '"': buf_puts(out, "&quot;"); break;
		case '\'': buf_puts(out, "&#39;"); break;
		default: buf_putc(out, *c);
		}
	}
}

void report_page_text(struct report_page *p, const char *text)
{
	put_escaped(p->out, report_plain(p->arena, str_of(text)));
}

void report_page_marked(struct report_page *p, const char *text)
{
	struct str rest = str_of(text), part;
	bool is_code = false;
	while (str_split(&rest, '`', &part)) {
		const char *words = report_plain(p->arena, part);
		/* A last ` without its twin is a character like any other. */
		bool has_twin = rest.p != NULL;
		if (is_code)
			buf_puts(p->out, has_twin ? "<code>" : "`");
		put_escaped(p->out, words);
		if (is_code && has_twin)
			buf_puts(p->out, "</code>");
		is_code = !is_code;
	}
}

void report_page_element(struct report_page *p, const char *tag, const char *class,
			 const char *text)
{
	buf_printf(p->out, "<%s", tag);
	if (class)
		buf_printf(p->out, " class=\"%s\"", class);
	buf_putc(p->out, '>');
	report_page_text(p, text);
	buf_printf(p->out, "</%s>", tag);
}

void report_page_section(struct report_page *p, const char *id, const char *words, size_t n)
{
	buf_puts(p->out, "\n<section id=\"");
	if (p->part)
		buf_printf(p->out, "target-%zu-", p->part);
	buf_printf(p->out, "%s\"><h2>", id);
	report_page_text(p, words);
	if (n)
		buf_printf(p->out, " <span class=\"count\">%zu</span>", n);
	buf_puts(p->out, "</h2>\n");
}

/* Some browsers ask the page's host for an icon; this one comes with the page. */
static const char icon[] = "<link rel=\"icon\" href=\"data:image/svg+xml,%3Csvg "
			   "xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Cpath d='M8 "
			   "1l6 2v5c0 4-3 6-6 7-3-1-6-3-6-7V3z' "
			   "fill='%231d4f73'/%3E%3C/svg%3E\">\n";

void report_page_begin(struct report_page *p, const char *title)
{
	char hash[CRYPTO_BASE64_SIZE];
	crypto_sha256_base64(str_of(report_css), hash);
	const char *language = tr_language() == TR_CHINESE ? "zh-CN" : "en";
	buf_printf(p->out,
		   "<!DOCTYPE html>\n<html lang=\"%s\">\n<head>\n<meta charset=\"utf-8\">\n",
		   language);
	buf_printf(p->out,
		   "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
		   "style-src 'sha256-%s'; img-src data:; base-uri 'none'; form-action 'none'\">\n",
		   hash);
	buf_puts(p->out, "<meta name=\"viewport\" content=\"width=device-width, "
			 "initial-scale=1\">\n"
			 "<meta name=\"color-scheme\" content=\"light dark\">\n"
			 "<meta name=\"referrer\" content=\"no-referrer\">\n");
	report_page_element(p, "title", NULL, title);
	buf_putc(p->out, '\n');
	buf_puts(p->out, icon);
	buf_printf(p->out, "<style>");
	buf_puts(p->out, report_css);
	buf_puts(p->out, "</style>\n</head>\n<body>\n");
}

void report_page_end(struct report_page *p)
{
	buf_puts(p->out, "</body>\n</html>\n");
}
