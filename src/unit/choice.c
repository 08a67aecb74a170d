/* SPDX-License-Identifier: Apache-2.0 */
/* choice - a fixed set of words, each with its name in both languages. */
#include "unit/choice.h"

#include <string.h>

const char *choice_read(struct arena *a, struct str list, struct choice **ret_choices,
			size_t *ret_n)
{
	size_t capacity = 0;
	struct str word, id, chinese;
	*ret_choices = NULL;
	*ret_n = 0;
	while (str_word(&list, &word)) {
		struct str rest = word;
		if (!str_split(&rest, '=', &id) || !str_split(&rest, '=', &chinese) || !id.n ||
		    !chinese.n || str_ends(word, "="))
			return arena_printf(a, tr("write a choice as word=词: %.*s"), (int)word.n,
					    word.p);
		*ret_choices = arena_grow(a, *ret_choices, &capacity, *ret_n + 1,
					  sizeof(**ret_choices));
		char *english = str_text(a, rest.n ? rest : id);
		for (char *p = english; *p; p++)
			if (*p == '_')
				*p = ' ';
		(*ret_choices)[(*ret_n)++] = (struct choice){
			.id = str_text(a, id),
			.words = { english, str_text(a, chinese) },
		};
	}
	return *ret_n ? NULL
		      : tr("a choice needs its words in brackets: choice(general=一般 key=关键)");
}

bool choice_is_called(const char *text, const char *id, const char *const words[LANGUAGES],
		      const char *const *also)
{
	struct str said = str_of(text);
	bool is = str_is_alike(said, str_of(id)) || str_is_alike(said, str_of(words[TR_ENGLISH])) ||
		  str_is_alike(said, str_of(words[TR_CHINESE]));
	for (; also && *also && !is; also++)
		is = str_is_alike(said, str_of(*also));
	return is;
}

const struct choice *choice_find(const struct choice *choices, size_t n, const char *text)
{
	for (size_t i = 0; i < n; i++)
		if (choice_is_called(text, choices[i].id, choices[i].words, choices[i].also))
			return &choices[i];
	return NULL;
}
