/* SPDX-License-Identifier: Apache-2.0 */
#include "parse/page_text.h"
#include "tap.h"

static struct arena arena = ARENA(64 << 20);

static struct page_text text(const char *page, const char *sent, const char *instead)
{
	struct page_text t;
	struct page_text_echo echo = { str_of(sent), str_of(instead) };
	page_text_read(str_of(page), &echo, sent != NULL, &arena, &t);
	return t;
}

static bool same(const char *a, const char *b)
{
	struct page_text x = text(a, NULL, NULL), y = text(b, NULL, NULL);
	return !page_text_difference(&x, &y, NULL);
}

static bool echoes(const char *page)
{
	struct page_text x = text("you sought tea, none", NULL, NULL),
			 y = text(page, "tea' AND '3'=\"3", "tea");
	return !page_text_difference(&x, &y, NULL);
}

int main(void)
{
	ok(same("<p>one two</p>", "<p>two   one</p>"), "order and spaces do not matter");
	ok(!same("one two", "one two two"), "how often a word stands does");
	ok(same("a &quot;b&#39; c", "a 'b\" c"), "a character reference is a sign, not a word");
	ok(!same("id 5", "id 6"), "a short number is a word");
	ok(same("at 12:03:04, 1700000001", "at 12:04:59, 1700000002"), "times and long numbers are "
								       "none");
	ok(same("took 0.0123 s", "took 0.4 s"), "a fraction is none");
	ok(same("token=a8f3c2d19b4e7f60", "token=77f3cad19b4e7f61"), "tokens are none");
	ok(!same("状态正常", "状态异常"), "each Chinese character is a word");

	ok(echoes("you sought tea' AND '3'=\"3, none"), "what was sent, as it is");
	ok(echoes("you sought tea&#39; AND &#x27;3&#039;=&quot;3, none"), "escaped for HTML");
	ok(echoes("you sought tea%27+AND%20%273%27%3D%223, none"), "escaped for a URL");
	ok(echoes("you sought tea\\' AND \\'3\\'=\\\"3, none"), "with backslashes");
	ok(echoes("you sought tea'' AND ''3''=\"\"3, none"), "with doubled quotes");
	ok(echoes("you sought tea&#39;&#39; AND &#x27;&#x27;3&#039;&#039;=&quot;&quot;3, none"),
	   "with doubled quotes, and then for HTML");
	ok(echoes("you sought tea\\&#39; AND \\&#x27;3\\&#039;=\\&quot;3, none"),
	   "with backslashes, and then for HTML");
	ok(echoes("you sought tea&amp;#39; AND &amp;#x27;3&amp;#039;=&amp;quot;3, none"),
	   "escaped for HTML twice");
	ok(echoes("you sought TEA' and '3'=\"3, none"), "in other letters");
	ok(echoes("you sought teaAND33, none"), "without what is no letter or digit");
	ok(echoes("you sought tea' AN, none"), "cut off");
	struct page_text x = text("green river", NULL, NULL),
			 y = text("green river", "green'|| ", "green");
	ok(!page_text_difference(&x, &y, NULL), "what follows an echo stays a word of its own");
	ok(!echoes("you sought tea' OR '3', none"), "not something else");
	struct page_text named = text("李娜, 信息, 暂无", NULL, NULL),
			 asked = text("李娜, 信息, 暂无", "李'\n''", "李");
	ok(!page_text_difference(&named, &asked, NULL),
	   "of a Chinese character all bytes are an echo, or none");

	struct page_text a = text("a b c d e f g h i j", NULL, NULL),
			 b = text("a b c d e f g h i k", NULL, NULL);
	ok(page_text_similarity(&a, &b, NULL) > 0.89 && page_text_similarity(&a, &b, NULL) < 0.91,
	   "nine of ten");
	struct page_text noise = { .n = 0 };
	page_text_learn(&a, &b, &arena, &noise);
	is_int((int64_t)noise.n, 2, "what differs is learnt");
	ok(!page_text_difference(&a, &b, &noise), "and not compared any more");
	struct page_text c = text("a b c d e f g h q j", NULL, NULL);
	ok(page_text_difference(&a, &c, &noise), "the rest is");
	page_text_learn(&a, &c, &arena, &noise);
	is_int((int64_t)noise.n, 4, "more can be learnt");
	struct page_text none_of = text("r s t", NULL, NULL),
			 upper = text("A b C d e f G h i j", NULL, NULL);
	struct page_text lost = text("a b c x y z", NULL, NULL);
	is_int((int64_t)page_text_loss(&a, &lost, &a, NULL), 7, "what is lost is counted");
	is_int((int64_t)page_text_loss(&a, &lost, &a, &noise), 5, "but no noise");
	is_int((int64_t)page_text_loss(&lost, &c, &none_of, NULL), 0, "and nothing that is new");
	ok(!page_text_difference(&a, &upper, NULL), "capitals are no difference");
	struct page_text none = text("", NULL, NULL);
	ok(page_text_similarity(&none, &none, NULL) > 0.99 &&
		   page_text_similarity(&none, &a, NULL) < 0.01,
	   "nothing is like nothing, and like nothing else");
	arena_free(&arena);
	return done();
}
