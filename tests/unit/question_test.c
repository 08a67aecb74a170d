/* SPDX-License-Identifier: Apache-2.0 */
/* question_test - the stanzas of a questions file, and its mistakes with their places. */
#include "unit/question.h"

#include "base/file.h"
#include "tap.h"

#define WHOLE \
	"question: a\ntitle: T\ntitle[zh_CN]: 题\nevidence: E\nevidence[zh_CN]: 证\nfix: F\n" \
	"fix[zh_CN]: 改\ncontrols: zicha:RA001 gbt22239:8.1.1.1.a\n"

/* Reads one area's file with this text. */
static struct questions load(const char *text)
{
	struct err e;
	struct questions q;
	char path[128];
	snprintf(path, sizeof(path), "%s/room.questions", tap_folder());
	if (file_write(path, str_of(text), &e) < 0 || question_load(&q, tap_folder(), &e) < 0) {
		ok(false, e.text);
		q = (struct questions){ 0 };
	}
	return q;
}

static void test_whole(void)
{
	struct questions q = load("# a note\n" WHOLE "subject: rooms\nwhen: SELECT 1\nvalid: "
				  "half-yearly\n"
				  "who: system_admin\nseverity: high\n\n\n"
				  "question: b" /* the rest of WHOLE, but another id */
				  "\ntitle: T\ntitle[zh_CN]: 题\nevidence: E\nevidence[zh_CN]: 证\n"
				  "fix: F\nfix[zh_CN]: 改\ncontrols: zicha:RA001\n"
				  "answer: choice(own=自有 hired_out=外部)\n"
				  "conforms: value = 'own'\npartly: value IS NULL");
	is_int((int64_t)q.mistakes.n, 0, "a whole file has no mistake");
	is_int((int64_t)q.n, 2, "both stanzas are read, also one that the file's end ends");
	const struct question *a = map_get(&q.by_id, str_of("a"));
	const struct question *b = map_get(&q.by_id, str_of("b"));
	if (ok(a && b && !map_get(&q.by_id, str_of("c")), "they are found by their ids")) {
		is_text(a->area, "room", "the area is the file's name");
		is_text(a->title[TR_CHINESE], "题", "a text has both languages");
		is_text(a->subject, "rooms", "the subject");
		is_int(question_valid_days(a), 184, "half a year");
		ok(a->severity == SEVERITY_HIGH && a->type == ANSWER_JUDGEMENT, "its severity");
		ok(a->controls.n == 2 && str_is(a->when, "SELECT 1"), "controls and condition");
		is_int(a->line, 2, "the line it begins in");
		ok(b->valid == ANSWER_YEARLY && b->severity == SEVERITY_MEDIUM, "what is left out "
										"has its usual "
										"value");
		ok(b->type == ANSWER_CHOICE && b->n_choices == 2 &&
			   str_is(b->partly, "value IS NULL"),
		   "a choice, and what is half good");
	}
	question_free(&q);
}

static const struct {
	const char *fact, *text;
	int line, column;
	const char *words;
} bad[] = {
	{ "an unknown word", WHOLE "titel: x\n", 9, 1, "no word that is known" },
	{ "a word that stands twice", WHOLE "fix: G\n", 9, 1, "twice" },
	{ "no line at all", WHOLE "what\n", 9, 1, "`name: value`" },
	{ "an unknown answer", WHOLE "answer: text\n", 9, 9, "number UNIT" },
	{ "a choice without words", WHOLE "answer: choice(a)\nconforms: 1\n", 9, 9, "word=" },
	{ "an unknown period", WHOLE "valid: sometimes\n", 9, 8, "half-yearly" },
	{ "an unknown severity", WHOLE "severity: bad\n", 9, 11, "critical" },
	{ "a number without `conforms`", WHOLE "answer: number days\n", 1, 1, "conforms" },
	{ "a judgement with it", WHOLE "conforms: value = 1\n", 1, 1, "for others" },
	{ "a missing id", "title: T\n", 1, 1, "needs its id" },
	{ "a missing language", "question: a\ntitle: T\ncontrols: x:1\n", 1, 1, "both languages" },
	{ "missing controls",
	  "question: a\ntitle: T\ntitle[zh_CN]: 题\nevidence: E\nevidence[zh_CN]: 证\nfix: F\n"
	  "fix[zh_CN]: 改\n",
	  1, 1, "clauses that it answers" },
};

static void test_mistakes(void)
{
	for (size_t i = 0; i < N(bad); i++) {
		struct questions q = load(bad[i].text);
		const struct mistake *m = q.mistakes.mistake;
		if (ok(q.mistakes.n == 1 && q.n == 0, bad[i].fact)) {
			is_int(m->line, bad[i].line, "its line");
			is_int(m->column, bad[i].column, "its column");
			ok(strstr(m->words, bad[i].words), m->words);
		}
		question_free(&q);
	}
	struct questions q = load(WHOLE "\n" WHOLE);
	ok(q.n == 1 && q.mistakes.n == 1 && q.mistakes.mistake[0].line == 10, "an id that stands "
									      "twice");
	question_free(&q);
	q = load(WHOLE "valid: x\n\nquestion: c\n" /* and half a stanza */);
	is_int((int64_t)q.mistakes.n, 2, "after a mistake reading goes on");
	question_free(&q);
	q = load("");
	ok(!q.n && !q.mistakes.n, "an empty file has nothing");
	question_free(&q);
}

int main(void)
{
	struct err e;
	struct questions q;
	test_whole();
	test_mistakes();
	char path[128];
	snprintf(path, sizeof(path), "%s/none", tap_folder());
	ok(question_load(&q, path, &e) < 0, "a folder that is not there");
	question_free(&q);
	return done();
}
