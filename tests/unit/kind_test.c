/* SPDX-License-Identifier: Apache-2.0 */
/* kind_test - declarations of records: what is right, and every mistake with its place. */
#include "unit/kind.h"

#include "base/file.h"
#include "tap.h"

#include <string.h>
#include <sys/stat.h>

/* Loads one kind of this text. */
static void load(struct kinds *k, const char *text)
{
	struct err e;
	char path[128];
	snprintf(path, sizeof(path), "%s/things.kind", tap_folder());
	if (file_write(path, str_of(text), &e) < 0 || kind_load(k, tap_folder(), &e) < 0)
		ok(false, e.text);
}

#define HEAD \
	"title: Thing\ntitle[zh_CN]: 物\ndoc: Things\ndoc[zh_CN]: 物品\nkey: name\n" \
	"field name: text required | Name | 名称\n"

static void test_right(void)
{
	struct kinds k;
	load(&k, HEAD
	     "field size: int min=1 max=5 | Size | 大小 | In metres | 米\n"
	     "field class: choice(big_one=大 small=小 vlan=网=V_LAN) unique private | Class | 类别\n"
	     "rule: size > 0 || 'x' | no size | 没有大小\n");
	const struct kind *thing = kind_find(&k, "things");
	ok(thing && !k.mistakes.n, "a kind is read");
	is_int((int64_t)thing->n_fields, 3, "with its fields");
	const struct field *f = &thing->fields[1];
	ok(f->has_min && f->has_max && f->type == FIELD_INT, "limits of a number");
	is_text(f->doc[1], "米", "words in both languages");
	f = &thing->fields[2];
	ok(f->is_unique && f->is_private && !f->is_required, "flags");
	is_text(f->choices[0].words[0], "big one", "the word of a choice has spaces");
	is_text(f->choices[1].words[1], "小", "and its Chinese");
	is_text(f->choices[2].words[0], "V LAN", "or the English that is said for it");
	is_text(f->choices[2].words[1], "网", "beside the Chinese");
	is_int(kind_field(thing, "类别"), 2, "a field is found by its label");
	is_int(thing->rules[0].sql.n, (int64_t)strlen("size > 0 || 'x'"), "a rule may hold ||");
	ok(thing->fields[0].is_key && thing->fields[0].is_required, "the key is required");
	is_text(thing->table.columns[2].name, "name",
		"the table has the fields behind unit and id");
	kind_free(&k);
}

static void test_also(void)
{
	struct kinds k;
	load(&k, HEAD
	     "also: 物品台账; 清单\nalso name: 物品名称; Item\n"
	     "field class: choice(big=大 small=小) | Class | 类别\nalso class big: 大号; 加大\n");
	const struct kind *thing = kind_meant(&k, "物品台账");
	ok(thing && !k.mistakes.n, "a kind is found by another word");
	ok(kind_meant(&k, "清 单") == thing && kind_meant(&k, "物") == thing &&
		   !kind_meant(&k, "台账"),
	   "by its title and with blanks, and not by a part");
	is_int(kind_field(thing, "ｉｔｅｍ"), 0, "a field in capitals, of full width or not");
	is_int(kind_field(thing, "物品"), -1, "and not by a part");
	const struct choice *c = choice_find(thing->fields[1].choices, 2, "加大");
	is_text(c ? c->id : NULL, "big", "a choice");
	ok(!choice_find(thing->fields[1].choices, 2, "加"), "and not by a part");
	kind_free(&k);
}

static void test_wrong(void)
{
	static const struct {
		const char *text, *words;
		int line;
	} cases[] = {
		{ HEAD "field x: blob | X | 甲\n", "no type of field: blob", 7 },
		{ HEAD "also size: 尺寸\n", "no field above is called size", 7 },
		{ HEAD "also name: 名字;; 名\n", "a word is missing", 7 },
		{ HEAD "field x: text | X | 甲\nalso x: 名 称\n", "another field is called 名 称",
		  8 },
		{ HEAD "also name: 甲\nfield x: text | X | 甲\n", "another field is called 甲", 8 },
		{ HEAD "field x: choice(a=一) | X | 甲\nalso x b: 二\n", "x has no choice b", 8 },
		{ HEAD "field x: text loud | X | 甲\n", "no flag of a field: loud", 7 },
		{ HEAD "field x: text\n", "a field is `type flags", 7 },
		{ HEAD "field name: text | X | 甲\n", "a word of its own", 7 },
		{ HEAD "field id: text | X | 甲\n", "a word of its own", 7 },
		{ HEAD "field x: choice(a) | X | 甲\n", "write a choice as", 7 },
		{ HEAD "field x: choice(a=一=) | X | 甲\n", "write a choice as", 7 },
		{ HEAD "field x: ref() | X | 甲\n", "names its kind", 7 },
		{ HEAD "field x: ref(nothing) | X | 甲\n", "no kind of record is called nothing",
		  7 },
		{ HEAD "rule: x > 0\n", "a rule is", 7 },
		{ HEAD "colour: red\n", "no word that is known", 7 },
		{ HEAD "title: Again\n", "it stands here twice", 7 },
		{ "title: T\nkey: name\nfield name: text | N | 名\n", "needs title and doc", 0 },
		{ "title: T\ntitle[zh_CN]: 物\ndoc: D\ndoc[zh_CN]: 物\nkey: no\nfield n: text | N | 名\n",
		  "names a field that is not there", 0 },
		{ HEAD "nonsense\n", "not a line of the form", 7 },
	};
	for (size_t i = 0; i < N(cases); i++) {
		struct kinds k;
		load(&k, cases[i].text);
		const struct mistake *m = k.mistakes.n ? &k.mistakes.mistake[0] : NULL;
		ok(m && strstr(m->words, cases[i].words), cases[i].words);
		is_int(m ? m->line : -1, cases[i].line, "in its line");
		kind_free(&k);
	}
}

static void test_shipped(void)
{
	struct kinds k;
	struct err e;
	char path[512];
	snprintf(path, sizeof(path), "%s/records", getenv("ZICHA_SOURCE"));
	ok(kind_load(&k, path, &e) == 0 && !k.mistakes.n, "ours are without a mistake");
	for (size_t i = 0; i < k.n; i++)
		for (size_t f = 0; f < k.kind[i]->n_fields; f++)
			if (!*k.kind[i]->fields[f].label[1])
				ok(false, k.kind[i]->fields[f].name);
	kind_free(&k);
}

int main(void)
{
	test_right();
	test_also();
	test_wrong();
	test_shipped();
	return done();
}
