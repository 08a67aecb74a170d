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
#include "base/xml_out.h"

#include <string.h>

#define ID "xccdf_org.zicha.content_"
#define SQL_SYSTEM "urn:zicha:sql"

/* A result with thousands of findings is told by its first. */
enum { MESSAGES_MAX = 100 };

/* What XML cannot hold is written out, as in all reports. */
static void text(struct xml_out *w, const char *words)
{
	autoarena a = ARENA(REPORT_MAX_BYTES);
	xml_out_text(w, report_plain(&a, str_of(words)));
}

static void element(struct xml_out *w, const char *name, const char *words)
{
	xml_out_open(w, name);
	text(w, words);
	xml_out_close(w);
}

static void both(struct xml_out *w, const char *name, const char *const texts[LANGUAGES])
{
	static const char *const languages[LANGUAGES] = {
		[TR_ENGLISH] = "en", [TR_CHINESE] = "zh-CN"
	};
	for (size_t l = 0; l < LANGUAGES; l++) {
		if (!texts[l])
			continue;
		xml_out_open(w, name);
		xml_out_attribute(w, "xml:lang", languages[l]);
		text(w, texts[l]);
		xml_out_close(w);
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

static void put_sql(struct xml_out *w, const struct check *c)
{
	autoarena a = ARENA(1 << 20);
	xml_out_open(w, "check");
	xml_out_attribute(w, "system", SQL_SYSTEM);
	xml_out_open(w, "check-content");
	xml_out_text(w, str_text(&a, c->sql));
	xml_out_close(w);
	xml_out_close(w);
}

static void put_rule(struct xml_out *w, struct arena *a, const struct check *c)
{
	xml_out_open(w, "Rule");
	xml_out_attribute(w, "id", arena_printf(a, ID "rule_%s", c->id));
	xml_out_attribute(w, "selected", "true");
	xml_out_attribute(w, "severity", severity(c->severity));
	xml_out_attribute(w, "weight", weight(c->severity));
	both(w, "title", c->title);
	for (size_t k = 0; k < c->controls.n; k++)
		element(w, "reference", c->controls.item[k]);
	both(w, "rationale", c->why);
	for (size_t k = 0; k < c->same_as.n; k++) {
		xml_out_open(w, "ident");
		xml_out_attribute(w, "system", "urn:zicha:same-as");
		text(w, c->same_as.item[k]);
		xml_out_close(w);
	}
	both(w, "fixtext", c->fix);
	put_sql(w, c);
	xml_out_close(w);
}

static void put_groups(struct xml_out *w, struct arena *a, const struct inspection *i)
{
	size_t n;
	struct report_digest_area *areas = report_digest_areas(a, i, &n);
	for (size_t k = 0; k < n; k++) {
		xml_out_open(w, "Group");
		xml_out_attribute(w, "id", arena_printf(a, ID "group_%s", areas[k].id));
		element(w, "title", report_words_area(areas[k].id));
		for (size_t c = 0; c < i->n_judges; c++)
			if (strcmp(i->judges[c].result.check->area, areas[k].id) == 0)
				put_rule(w, a, i->judges[c].result.check);
		xml_out_close(w);
	}
}

static void put_profile(struct xml_out *w, struct arena *a, const struct inspection *i)
{
	xml_out_open(w, "Profile");
	xml_out_attribute(w, "id", arena_printf(a, ID "profile_%s", i->profile.name));
	both(w, "title", i->profile.title);
	for (size_t k = 0; k < i->n_judges; k++) {
		xml_out_open(w, "select");
		xml_out_attribute(w, "idref",
				  arena_printf(a, ID "rule_%s", i->judges[k].result.check->id));
		xml_out_attribute(w, "selected", "true");
		xml_out_close(w);
	}
	xml_out_close(w);
}

/* ---- the result ---- */

static const char *result_word(enum state s)
{
	return s == STATE_MANUAL   ? "notchecked"
	       : s == STATE_WAIVED ? "informational"
				   : judge_state_name(s);
}

static void put_message(struct xml_out *w, const char *its_severity, const char *words)
{
	xml_out_open(w, "message");
	xml_out_attribute(w, "severity", its_severity);
	text(w, words);
	xml_out_close(w);
}

static void put_messages(struct xml_out *w, const struct result *r)
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
			    arena_printf(&a,
					 tr_n("%zu more finding is not listed",
					      "%zu more findings are not listed",
					      r->n_all_findings - n),
					 r->n_all_findings - n));
}

static void put_rule_result(struct xml_out *w, struct arena *a, const struct result *r,
			    const char *moment)
{
	xml_out_open(w, "rule-result");
	xml_out_attribute(w, "idref", arena_printf(a, ID "rule_%s", r->check->id));
	xml_out_attribute(w, "time", moment);
	xml_out_attribute(w, "severity", severity(r->check->severity));
	xml_out_attribute(w, "weight", weight(r->check->severity));
	element(w, "result", result_word(r->state));
	put_messages(w, r);
	xml_out_open(w, "check");
	xml_out_attribute(w, "system", SQL_SYSTEM);
	xml_out_open(w, "check-content-ref");
	xml_out_attribute(w, "href",
			  arena_printf(a, "checks/%s/%s/check.sql", r->check->area, r->check->id));
	xml_out_close(w);
	xml_out_close(w);
	xml_out_close(w);
}

/* "flat-unweighted": how many rules pass of those that gave an answer. */
static void put_score(struct xml_out *w, struct arena *a, const struct inspection *i)
{
	size_t n = i->n_state[STATE_PASS] + i->n_state[STATE_FAIL] + i->n_state[STATE_UNKNOWN] +
		   i->n_state[STATE_ERROR];
	xml_out_open(w, "score");
	xml_out_attribute(w, "system", "urn:xccdf:scoring:flat-unweighted");
	xml_out_attribute(w, "maximum", arena_printf(a, "%zu", n));
	text(w, arena_printf(a, "%zu", i->n_state[STATE_PASS]));
	xml_out_close(w);
}

static void put_test_result(struct xml_out *w, struct arena *a, const struct inspection *i)
{
	char moment[CLOCK_TEXT_SIZE];
	clock_text(facts_now(i->facts), moment);
	struct report_digest_host host = report_digest_host(a, i);
	xml_out_open(w, "TestResult");
	xml_out_attribute(w, "id", ID "testresult_1");
	xml_out_attribute(w, "start-time", moment);
	xml_out_attribute(w, "end-time", moment);
	xml_out_attribute(w, "test-system", "zicha " ZICHA_VERSION);
	xml_out_attribute(w, "version", ZICHA_VERSION);
	element(w, "title", report_words_verdict(a, i));
	xml_out_open(w, "profile");
	xml_out_attribute(w, "idref", arena_printf(a, ID "profile_%s", i->profile.name));
	xml_out_close(w);
	element(w, "target", host.name ? host.name : facts_target_name(i->facts));
	xml_out_open(w, "target-facts");
	xml_out_open(w, "fact");
	xml_out_attribute(w, "name", "urn:zicha:target");
	xml_out_attribute(w, "type", "string");
	text(w, facts_target_name(i->facts));
	xml_out_close(w);
	xml_out_close(w);
	for (size_t k = 0; k < i->n_judges; k++)
		put_rule_result(w, a, &i->judges[k].result, moment);
	put_score(w, a, i);
	xml_out_close(w);
}

static void put_head(struct xml_out *w, struct arena *a, const struct inspection *i)
{
	static const char *const title[LANGUAGES] = { "zicha: self-inspection of network and "
						      "information security",
						      "自查：网络与信息安全自查" };
	static const char *const description[LANGUAGES] = { "Each rule is a query over tables of "
							    "what was seen. Its result is the "
							    "state of the inspected host at one "
							    "moment, with the rows that are the "
							    "evidence.",
							    "每条规则都是对所见事实各表的一次查询；"
							    "其结果是被检查主机在某一时刻的状态，并"
							    "附作为证据的各行。" };
	xml_out_attribute(w, "xmlns", "http://checklists.nist.gov/xccdf/1.2");
	xml_out_attribute(w, "id", ID "benchmark_zicha");
	xml_out_attribute(w, "resolved", "true");
	xml_out_attribute(w, "xml:lang", tr_language() == TR_CHINESE ? "zh-CN" : "en");
	element(w, "status", "accepted");
	both(w, "title", title);
	both(w, "description", description);
	/* The older of CPE's two spellings: oscap 1.3.7 warns of it, but takes a document without
	 * any warning for an invalid one. */
	xml_out_open(w, "platform");
	xml_out_attribute(w, "idref", "cpe:/o:linux:linux_kernel");
	xml_out_close(w);
	element(w, "version", ZICHA_VERSION);
	xml_out_open(w, "metadata");
	xml_out_open(w, "dc:creator");
	xml_out_attribute(w, "xmlns:dc", "http://purl.org/dc/elements/1.1/");
	text(w, arena_printf(a, "zicha " ZICHA_VERSION " (%s)", i->profile.name));
	xml_out_close(w);
	xml_out_close(w);
}

void report_xccdf(const struct inspection *i, const struct report_options *o, struct buf *out)
{
	(void)o;
	autoarena a = ARENA(REPORT_MAX_BYTES);
	struct xml_out w = XML_OUT(out);
	xml_out_declare(&w);
	xml_out_open(&w, "Benchmark");
	put_head(&w, &a, i);
	put_profile(&w, &a, i);
	put_groups(&w, &a, i);
	put_test_result(&w, &a, i);
	xml_out_close(&w);
}
