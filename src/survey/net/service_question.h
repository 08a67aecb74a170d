/* SPDX-License-Identifier: Apache-2.0 */
/* service_question - short harmless questions, in our own words, and the ports that they fit. */
#ifndef ZICHA_SURVEY_NET_SERVICE_QUESTION_H
#define ZICHA_SURVEY_NET_SERVICE_QUESTION_H

#include "net/dial.h"
#include "parse/service_banner.h"

/* The bytes; empty where nothing is said at first. `ip` is whom they are for. */
struct str service_question_bytes(enum service_question q, enum dial_protocol protocol,
				  const char *ip, struct arena *a);
/* In which words it is asked, as the column `how` says it. */
const char *service_question_name(enum service_question q);
/* One page of HTTP. */
struct str service_question_page(const char *path, const char *ip, struct arena *a);
/* Of a port on which programs are that say nothing of themselves at "/": where they do; or NULL. */
const char *service_question_second_page(uint16_t port);
/* What is usually there, and so what to ask first; SERVICE_QUESTIONS: nobody knows. */
enum service_question service_question_of(uint16_t port, enum dial_protocol protocol);
/* The usual service of a port, or NULL. */
const char *service_question_usual(uint16_t port, enum dial_protocol protocol);
/* What is spoken inside TLS there, or NULL. */
const char *service_question_inside(uint16_t port);
/* The nth question that is tried where the usual one had no answer; SERVICE_QUESTIONS at the end.
 */
enum service_question service_question_other(size_t n);
/* Ports whose devices print, stop or die of a wrong byte: of a host that is not known to be a
 * computer nothing is said to them, and no connection is made. */
bool service_question_is_fragile(uint16_t port);

#endif
