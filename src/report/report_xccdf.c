/* SPDX-License-Identifier: Apache-2.0 */
/* report_xccdf - an inspection in XCCDF 1.2 (NIST IR 7275r4), for tools that speak SCAP.
 *
 * One Benchmark: a group for each area, a rule for each check with its SQL, the
 * profile, and a TestResult. It passes `oscap xccdf validate`. A waived check is
 * `informational`, and a message says who approved it: XCCDF's override would be the
 * word for that, but the schematron that comes with oscap refuses a TestResult in
 * which some results have one and others do not. */
#include "report/report.h"

#include "report/report_digest.h"
#include "report/report_plain.h"
#include "report/report_words.h"

#include "base/clock.h"

#include <libxml/xmlwriter.h>
#include <stdlib.h>
#include <string.h>

#define ID "xccdf_org.zicha.content_"
#define SQL_SYSTEM "urn:zicha:sql"

/* A result with thousands of findings is told by its first. */
enum { MESSAGES_MAX = 100 };

static const xmlChar *bytes(const char *text)
{
	return (const xmlChar *)text;
}

/* ---- writing ---- */

/* libxml2 fails only out of memory, which ends the program elsewhere: the document
 * would be cut short, and report_xccdf() sees that. */
static void begin(xmlTextWriter *w, const char *element)
{
	(void)xmlTextWriterStartElement(w, bytes(element));
}

static void end(xmlTextWriter *w)
{
	(void)xmlTextWriterEndElement(w);
}

static void attribute(xmlTextWriter *w, const char *name, const char *value)
{
	(void)xmlTextWriterWriteAttribute(w, bytes(name), bytes(value));
}

/* What XML cannot hold is written out, as in all reports. */
static void text(xmlTextWriter *w, const char *words)
{
	autoarena a = ARENA(REPORT_MAX_BYTES);
	(void)xmlTextWriterWriteString(w, bytes(report_plain(&a, str_of(words))));
}

static void element(xmlTextWriter *w, const char *name, const char *words)
{
	begin(w, name);
	text(w, words);
	end(w);
}

static void both(xmlTextWriter *w, const char *name, const char *const texts[LANGUAGES])
{
	static const char *const languages[LANGUAGES] = {
		[TR_ENGLISH] = "en", [TR_CHINESE] = "zh-CN"
	};
	for (size_t l = 0; l < LANGUAGES; l++) {
		if (!texts[l])
			continue;
		begin(w, name);
		attribute(w, "xml:lang", languages[l]);
		text(w, texts[l]);
		end(w);
	}
}

/* ---- the benchmark ---- */

static const char *severity(enum severity s)
{
	return s == SEVERITY_CRITICAL ? "high" : check_severity_name(s);
}

/* XCCDF ends at "high": what is critical weighs more. */
static const char *weight(enum severity s)
{
	static const char *const weights[SEVERITIES] = { "10.0", "6.0", "3.0", "1.0", "0.0" };
	return weights[s];
}

static void put_sql(xmlTextWriter *w, const struct check *c)
{
	autoarena a = ARENA(1 << 20);
	begin(w, "check");
	attribute(w, "system", SQL_SYSTEM);
	begin(w, "check-content");
	(void)xmlTextWriterWriteString(w, bytes(str_text(&a, c->sql)));
	end(w);
	end(w);
}

static void put_rule(xmlTextWriter *w, struct arena *a, const struct check *c)
{
	begin(w, "Rule");
	attribute(w, "id", arena_printf(a, ID "rule_%s", c->id));
	attribute(w, "selected", "true");
	attribute(w, "severity", severity(c->severity));
	attribute(w, "weight", weight(c->severity));
	both(w, "title", c->title);
	for (size_t k = 0; k < c->controls.n; k++)
		element(w, "reference", c->controls.item[k]);
	both(w, "rationale", c->why);
	for (size_t k = 0; k < c->same_as.n; k++) {
		begin(w, "ident");
		attribute(w, "system", "urn:zicha:same-as");
		text(w, c->same_as.item[k]);
		end(w);
	}
	both(w, "fixtext", c->fix);
	put_sql(w, c);
	end(w);
}

static void put_groups(xmlTextWriter *w, struct arena *a, const struct inspection *i)
{
	size_t n;
	struct report_digest_area *areas = report_digest_areas(a, i, &n);
	for (size_t k = 0; k < n; k++) {
		begin(w, "Group");
		attribute(w, "id", arena_printf(a, ID "group_%s", areas[k].id));
		element(w, "title", report_words_area(areas[k].id));
		for (size_t c = 0; c < i->n_judges; c++)
			if (strcmp(i->judges[c].result.check->area, areas[k].id) == 0)
				put_rule(w, a, i->judges[c].result.check);
		end(w);
	}
}

static void put_profile(xmlTextWriter *w, struct arena *a, const struct inspection *i)
{
	begin(w, "Profile");
	attribute(w, "id", arena_printf(a, ID "profile_%s", i->profile.name));
	both(w, "title", i->profile.title);
	for (size_t k = 0; k < i->n_judges; k++) {
		begin(w, "select");
		attribute(w, "idref", arena_printf(a, ID "rule_%s", i->judges[k].result.check->id));
		attribute(w, "selected", "true");
		end(w);
	}
	end(w);
}

/* ---- the result ---- */

static const char *result_word(enum state s)
{
	return s == STATE_MANUAL   ? "notchecked"
	       : s == STATE_WAIVED ? "informational"
				   : judge_state_name(s);
}

static void put_message(xmlTextWriter *w, const char *its_severity, const char *words)
{
	begin(w, "message");
	attribute(w, "severity", its_severity);
	text(w, words);
	end(w);
}

static void put_messages(xmlTextWriter *w, const struct result *r)
{
	autoarena a = ARENA(REPORT_MAX_BYTES);
	if (r->reason)
		put_message(w, "info", r->reason);
	size_t n = MIN(r->n_findings, (size_t)MESSAGES_MAX);
	for (size_t f = 0; f < n; f++) {
		const struct waiver *waiver = r->findings[f].waiver;
		put_message(w, waiver ? "info" : "error",
			    report_digest_evidence(&a, r, &r->findings[f]));
		if (waiver)
			put_message(w, "info", report_words_waiver(&a, waiver));
	}
	if (r->n_all_findings > n)
		put_message(w, "info",
			    arena_printf(&a, tr("%zu more findings are not listed"),
					 r->n_all_findings - n));
}

static void put_rule_result(xmlTextWriter *w, struct arena *a, const struct result *r,
			    const char *moment)
{
	begin(w, "rule-result");
	attribute(w, "idref", arena_printf(a, ID "rule_%s", r->check->id));
	attribute(w, "time", moment);
	attribute(w, "severity", severity(r->check->severity));
	attribute(w, "weight", weight(r->check->severity));
	element(w, "result", result_word(r->state));
	put_messages(w, r);
	begin(w, "check");
	attribute(w, "system", SQL_SYSTEM);
	begin(w, "check-content-ref");
	attribute(w, "href",
		  arena_printf(a, "checks/%s/%s/check.sql", r->check->area, r->check->id));
	end(w);
	end(w);
	end(w);
}

/* "flat-unweighted": how many rules pass of those that gave an answer. */
static void put_score(xmlTextWriter *w, struct arena *a, const struct inspection *i)
{
	size_t n = i->n_state[STATE_PASS] + i->n_state[STATE_FAIL] + i->n_state[STATE_UNKNOWN] +
		   i->n_state[STATE_ERROR];
	begin(w, "score");
	attribute(w, "system", "urn:xccdf:scoring:flat-unweighted");
	attribute(w, "maximum", arena_printf(a, "%zu", n));
	text(w, arena_printf(a, "%zu", i->n_state[STATE_PASS]));
	end(w);
}

static void put_test_result(xmlTextWriter *w, struct arena *a, const struct inspection *i)
{
	char moment[CLOCK_TEXT_SIZE];
	clock_text(facts_now(i->facts), moment);
	struct report_digest_host host = report_digest_host(a, i);
	begin(w, "TestResult");
	attribute(w, "id", ID "testresult_1");
	attribute(w, "start-time", moment);
	attribute(w, "end-time", moment);
	attribute(w, "test-system", "zicha " ZICHA_VERSION);
	attribute(w, "version", ZICHA_VERSION);
	element(w, "title", report_words_verdict(a, i));
	begin(w, "profile");
	attribute(w, "idref", arena_printf(a, ID "profile_%s", i->profile.name));
	end(w);
	element(w, "target", host.name ? host.name : facts_target_name(i->facts));
	begin(w, "target-facts");
	begin(w, "fact");
	attribute(w, "name", "urn:zicha:target");
	attribute(w, "type", "string");
	text(w, facts_target_name(i->facts));
	end(w);
	end(w);
	for (size_t k = 0; k < i->n_judges; k++)
		put_rule_result(w, a, &i->judges[k].result, moment);
	put_score(w, a, i);
	end(w);
}

static void put_head(xmlTextWriter *w, struct arena *a, const struct inspection *i)
{
	static const char *const title[LANGUAGES] = { "zicha: self-inspection of network and "
						      "information security",
						      "自查：网络与信息安全自查" };
	static const char *const description[LANGUAGES] = { "Each rule is a query over tables of "
							    "what was seen. Its result is the "
							    "state of the "
							    "inspected host at one moment, with "
							    "the rows that are the evidence.",
							    "每条规则都是对所见事实各表的一次查询；"
							    "其结果是被检查主机在某一时刻的状态，并"
							    "附作为证据的各行。" };
	attribute(w, "xmlns", "http://checklists.nist.gov/xccdf/1.2");
	attribute(w, "id", ID "benchmark_zicha");
	attribute(w, "resolved", "true");
	attribute(w, "xml:lang", tr_language() == TR_CHINESE ? "zh-CN" : "en");
	element(w, "status", "accepted");
	both(w, "title", title);
	both(w, "description", description);
	/* The older of CPE's two spellings: oscap 1.3.7 warns of it, but takes a document without
	 * any warning for an invalid one. */
	begin(w, "platform");
	attribute(w, "idref", "cpe:/o:linux:linux_kernel");
	end(w);
	element(w, "version", ZICHA_VERSION);
	begin(w, "metadata");
	begin(w, "dc:creator");
	attribute(w, "xmlns:dc", "http://purl.org/dc/elements/1.1/");
	text(w, arena_printf(a, "zicha " ZICHA_VERSION " (%s)", i->profile.name));
	end(w);
	end(w);
}

void report_xccdf(const struct inspection *i, const struct report_options *o, struct buf *out)
{
	(void)o;
	autoarena a = ARENA(REPORT_MAX_BYTES);
	xmlBuffer *document = xmlBufferCreate();
	xmlTextWriter *w = xmlNewTextWriterMemory(document, 0);
	if (!document || !w)
		abort();
	(void)xmlTextWriterSetIndent(w, 1);
	(void)xmlTextWriterStartDocument(w, NULL, "UTF-8", NULL);
	begin(w, "Benchmark");
	put_head(w, &a, i);
	put_profile(w, &a, i);
	put_groups(w, &a, i);
	put_test_result(w, &a, i);
	end(w);
	(void)xmlTextWriterEndDocument(w);
	xmlFreeTextWriter(w);
	buf_add(out, document->content, document->use);
	xmlBufferFree(document);
}
