/* SPDX-License-Identifier: Apache-2.0 */
/* remote_session - a signed-in SSH session with a host whose key was checked. */
#include "net/remote_session.h"

#include "base/file.h"
#include "net/remote_jump.h"
#include "parse/known_hosts.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/wait.h>

/* AES-GCM first: with the processor's help it costs a fraction of ChaCha20. */
static const char ciphers[] = "aes128-gcm@openssh.com,aes256-gcm@openssh.com,"
			      "chacha20-poly1305@openssh.com,aes256-ctr,aes192-ctr,aes128-ctr";

struct opening {
	struct remote_session *s;
	const struct ssh_target *target;
	const struct remote_options *options;
	const struct remote_caller *caller;
	bool has_asked_passphrase;
};

static int said(struct opening *o, const char *what, struct err *e)
{
	return err_set(e, "%s: %s", what, ssh_get_error(o->s->ssh));
}

/* ---- connecting ---- */

/* Before it said which algorithms it has. Where the kernel has told of a reset already libssh finds
 * no error any more, and calls that a success. */
static bool was_dropped(const struct opening *o)
{
	static const char *const words[] = { "reset by peer", "disconnected", "Broken pipe",
					     "Socket error: Success" };
	for (size_t i = 0; i < N(words); i++)
		if (str_has(str_of(ssh_get_error(o->s->ssh)), words[i]))
			return true;
	return false;
}

/* libssh names both sides' algorithms; what the host has, and how to allow it, helps more. */
static int connect_failed(struct opening *o, struct err *e)
{
	struct str why = str_of(ssh_get_error(o->s->ssh)), before;
	static const char no_match[] = "no match for method ";
	const char *at = memmem(why.p, why.n, no_match, strlen(no_match));
	if (was_dropped(o))
		return err_set(e,
			       "cannot connect: it closes the connection at once, as a host does "
			       "that is asked too often (fewer --jobs, its MaxStartups) or refuses "
			       "this address: %s",
			       why.p);
	if (str_has(why, "Failed to resolve hostname"))
		return err_set(e, "cannot connect: its name cannot be resolved to an address");
	if (!at)
		return said(o, N_("cannot connect"), e);
	why = str_range(at + strlen(no_match), why.p + why.n);
	(void)str_split(&why, ']', &before);
	return err_set(
		e,
		"cannot connect: it has none of the algorithms that are safe today (%.*s]); "
		"~/.ssh/config can allow others for this host, by whole lists: KexAlgorithms, Ciphers, "
		"MACs, HostKeyAlgorithms",
		(int)MIN(before.n, 300), before.p);
}

static void set_paths(struct opening *o)
{
	ssh_session ssh = o->s->ssh;
	const char *home = getenv("HOME");
	char path[512];
	if (home) {
		snprintf(path, sizeof(path), "%s/.ssh", home);
		ssh_options_set(ssh, SSH_OPTIONS_SSH_DIR, path);
	}
	ssh_options_set(ssh, SSH_OPTIONS_CIPHERS_C_S, ciphers);
	ssh_options_set(ssh, SSH_OPTIONS_CIPHERS_S_C, ciphers);
	/* The user's own file for this host may allow what an old one needs; what the
	 * command line says goes before it. */
	(void)ssh_options_parse_config(ssh, NULL);
	if (o->options->known_hosts) {
		ssh_options_set(ssh, SSH_OPTIONS_KNOWNHOSTS, o->options->known_hosts);
		ssh_options_set(ssh, SSH_OPTIONS_GLOBAL_KNOWNHOSTS, "/dev/null");
	}
}

/* A bastion does not know what the user's own configuration calls the host. */
static struct ssh_target resolve_alias(const struct opening *o)
{
	struct ssh_target place = *o->target;
	char *host = NULL;
	unsigned int port = 0;
	if (ssh_options_get(o->s->ssh, SSH_OPTIONS_HOST, &host) == SSH_OK &&
	    strlen(host) < sizeof(place.host))
		memcpy(place.host, host, strlen(host) + 1);
	ssh_string_free_char(host);
	if (ssh_options_get_port(o->s->ssh, &port) == SSH_OK && port)
		place.port = (int)port;
	return place;
}

static int connect_to(struct opening *o, struct err *e)
{
	ssh_session ssh = o->s->ssh;
	long timeout_s = (long)(o->options->connect_ms / 1000);
	ssh_options_set(ssh, SSH_OPTIONS_HOST, o->target->host);
	set_paths(o);
	if (o->target->port)
		ssh_options_set(ssh, SSH_OPTIONS_PORT, &o->target->port);
	if (o->target->user[0])
		ssh_options_set(ssh, SSH_OPTIONS_USER, o->target->user);
	ssh_options_set(ssh, SSH_OPTIONS_TIMEOUT, &timeout_s);
	ssh_options_set(ssh, SSH_OPTIONS_COMPRESSION, "no");
	if (o->options->jump) {
		int fd;
		struct ssh_target place = resolve_alias(o);
		ssh_options_set(ssh, SSH_OPTIONS_PROXYCOMMAND, "none");
		if (remote_jump_start(o->options, o->caller, &place, &fd, &o->s->jump_pid, e) < 0)
			return -1;
		ssh_options_set(ssh, SSH_OPTIONS_FD, &fd);
	}
	o->caller->tell(o->caller->arg, tr("connecting"));
	if (ssh_connect(ssh) != SSH_OK)
		return connect_failed(o, e);
	return 0;
}

/* ---- the host's key ---- */

static void free_text(char **p)
{
	ssh_string_free_char(*p);
}

/* Looks for a line with a mark in the files of known hosts. */
static bool find_marked(const struct opening *o,
			bool (*is_it)(const struct opening *o, const struct known_hosts_line *line,
				      const char *key),
			const char *key)
{
	const char *home = getenv("HOME"), *given = o->options->known_hosts;
	char own[512];
	snprintf(own, sizeof(own), "%s/.ssh/known_hosts", home ? home : "");
	const char *const paths[] = { given ? given : own,
				      given ? NULL : "/etc/ssh/ssh_known_hosts" };
	for (size_t i = 0; i < N(paths) && paths[i]; i++) {
		struct err e;
		struct known_hosts_line line;
		autobuf bytes = BUF(16 << 20);
		if (file_read(paths[i], &bytes, &e) < 0)
			continue;
		struct str rest = buf_view(&bytes);
		while (known_hosts_next(&rest, &line))
			if (is_it(o, &line, key))
				return true;
	}
	return false;
}

/* Whatever hosts such a line is for, a key that somebody called revoked is not believed. */
static bool revokes(const struct opening *o, const struct known_hosts_line *line, const char *key)
{
	return str_is(line->mark, "@revoked") && str_is(line->key, key);
}

static bool certifies(const struct opening *o, const struct known_hosts_line *line, const char *key)
{
	struct ssh_target place = resolve_alias(o);
	return str_is(line->mark, "@cert-authority") &&
	       (known_hosts_lists(line->hosts, place.host, place.port) ||
		known_hosts_lists(line->hosts, o->target->host, place.port));
}

static bool is_revoked(const struct opening *o, ssh_key key)
{
	char *text __attribute__((cleanup(free_text))) = NULL;
	return ssh_pki_export_pubkey_base64(key, &text) == SSH_OK && find_marked(o, revokes, text);
}

/* libssh asks no host for a certificate: what an authority has signed cannot be checked. */
static int refuse_unknown(const struct opening *o, const char *fingerprint, struct err *e)
{
	if (find_marked(o, certifies, NULL))
		return err_set(
			e,
			"among the known hosts it is known only by an authority "
			"(@cert-authority), whose certificates zicha cannot check: compare "
			"its own key at the host, %s, and add it to them with ssh-keyscan, or "
			"say --accept-new",
			fingerprint);
	return err_set(e,
		       "its key is not known: %s; compare it at the host, then connect to it once "
		       "by ssh, or say --accept-new",
		       fingerprint);
}

static int believe(struct opening *o, const char *fingerprint, struct err *e)
{
	char words[600], answer[REMOTE_WORDS] = "";
	snprintf(words, sizeof(words),
		 tr("The key of %s is not known: %s. Is it this one (yes or no)?"), o->target->host,
		 fingerprint);
	if (!o->options->accept_new &&
	    !o->caller->ask(o->caller->arg, REMOTE_TRUST, false, words, answer))
		return refuse_unknown(o, fingerprint, e);
	if (!o->options->accept_new && strcmp(answer, "yes") != 0)
		return err_set(e, "its key is not known, and was not confirmed: %s", fingerprint);
	if (ssh_session_update_known_hosts(o->s->ssh) != SSH_OK)
		return said(o, N_("cannot write the file of known hosts"), e);
	return 0;
}

static int check_key(struct opening *o, struct err *e)
{
	ssh_key key = NULL;
	unsigned char *hash = NULL;
	size_t n = 0;
	if (ssh_get_server_publickey(o->s->ssh, &key) != SSH_OK)
		return said(o, N_("it shows no key"), e);
	int r = ssh_get_publickey_hash(key, SSH_PUBLICKEY_HASH_SHA256, &hash, &n);
	char kind[64];
	snprintf(kind, sizeof(kind), "%s", ssh_key_type_to_char(ssh_key_type(key)));
	bool is_bad = is_revoked(o, key);
	ssh_key_free(key);
	if (r != SSH_OK)
		return said(o, N_("it shows no key"), e);
	char *text __attribute__((cleanup(free_text))) = ssh_get_fingerprint_hash(
		SSH_PUBLICKEY_HASH_SHA256, hash, n);
	ssh_clean_pubkey_hash(&hash);
	char fingerprint[200];
	snprintf(fingerprint, sizeof(fingerprint), "%s %s", kind, text ? text : "?");
	if (is_bad)
		return err_set(e, "its key is marked as revoked among the known hosts: %s",
			       fingerprint);
	switch (ssh_session_is_known_server(o->s->ssh)) {
	case SSH_KNOWN_HOSTS_OK: return 0;
	case SSH_KNOWN_HOSTS_CHANGED:
		return err_set(e,
			       "its key has changed, which may be an attack: it is %s now, and not "
			       "the one among the known hosts",
			       fingerprint);
	case SSH_KNOWN_HOSTS_OTHER:
		return err_set(e,
			       "its key is of another kind than the one among the known hosts, "
			       "which may be an attack: %s",
			       fingerprint);
	case SSH_KNOWN_HOSTS_UNKNOWN:
	case SSH_KNOWN_HOSTS_NOT_FOUND: return believe(o, fingerprint, e);
	case SSH_KNOWN_HOSTS_ERROR: break;
	}
	return said(o, N_("the known hosts cannot be read"), e);
}

/* ---- signing in ---- */

/* libssh asks for the passphrase of a key file. */
static int ask_passphrase(const char *prompt, char *ret, size_t size, int echo, int verify,
			  void *arg)
{
	struct opening *o = arg;
	char answer[REMOTE_WORDS] = "";
	if (o->has_asked_passphrase)
		return -1;
	o->has_asked_passphrase = true;
	if (!o->caller->ask(o->caller->arg, REMOTE_PASSPHRASE, false,
			    o->options->identity ? o->options->identity : "~/.ssh", answer))
		return -1;
	snprintf(ret, size, "%s", answer);
	explicit_bzero(answer, sizeof(answer));
	return 0;
}

/* What an authority has signed of the key lies beside it, as ssh finds it. */
static bool add_certificate(const char *identity, ssh_key key)
{
	char path[512];
	ssh_key certificate = NULL;
	int n = snprintf(path, sizeof(path), "%s-cert.pub", identity);
	if (n >= (int)sizeof(path) || ssh_pki_import_cert_file(path, &certificate) != SSH_OK)
		return false;
	int r = ssh_pki_copy_cert_to_privkey(certificate, key);
	ssh_key_free(certificate);
	return r == SSH_OK;
}

static int sign_in_by_file(struct opening *o, struct err *e, int *ret_failed)
{
	ssh_key key = NULL;
	if (ssh_pki_import_privkey_file(o->options->identity, NULL, ask_passphrase, o, &key) !=
	    SSH_OK) {
		*ret_failed = err_set(e, "%s: not a private key, or not its passphrase",
				      o->options->identity);
		return SSH_AUTH_ERROR;
	}
	int r = ssh_userauth_publickey(o->s->ssh, NULL, key);
	if (r == SSH_AUTH_DENIED && add_certificate(o->options->identity, key))
		r = ssh_userauth_publickey(o->s->ssh, NULL, key);
	ssh_key_free(key);
	return r;
}

bool remote_session_wants_password(struct str prompt)
{
	static const char *const words[] = { "assword", "ASSWORD", "密码", "口令" };
	for (size_t i = 0; i < N(words); i++)
		if (str_has(prompt, words[i]))
			return true;
	return false;
}

/* Once for each try: a host that takes it in two ways is told it twice. */
static bool ask_password(struct opening *o, bool is_again, char password[REMOTE_WORDS])
{
	char words[400];
	if (password[0])
		return true;
	snprintf(words, sizeof(words), "%s%s%s", o->target->user, o->target->user[0] ? "@" : "",
		 o->target->host);
	if (!o->caller->ask(o->caller->arg, REMOTE_PASSWORD, is_again, words, password))
		return false;
	o->caller->tell(o->caller->arg, tr("signing in"));
	return true;
}

/* A host that asks through PAM. What asks for no password wants a code, or a choice, which
 * only a person can give; where there is none, what is hidden is taken for the password. */
static int answer_prompt(struct opening *o, unsigned int i, bool is_again,
			 char password[REMOTE_WORDS])
{
	autoarena a = ARENA(8 << 10);
	char is_shown = 1, answer[REMOTE_WORDS] = "";
	const char *prompt = ssh_userauth_kbdint_getprompt(o->s->ssh, i, &is_shown);
	struct str words = str_head(str_trim(str_of(prompt ? prompt : "")), 300);
	bool is_password = !is_shown && (!words.n || remote_session_wants_password(words));
	bool is_code = !is_password && words.n &&
		       o->caller->ask(o->caller->arg, REMOTE_CODE, is_again, str_text(&a, words),
				      answer);
	if (!is_code && !is_shown && !ask_password(o, is_again, password))
		return SSH_AUTH_ERROR;
	int r = ssh_userauth_kbdint_setanswer(o->s->ssh, i,
					      is_code	 ? answer
					      : is_shown ? ""
							 : password);
	explicit_bzero(answer, sizeof(answer));
	return r < 0 ? SSH_AUTH_ERROR : SSH_AUTH_SUCCESS;
}

static int answer_prompts(struct opening *o, bool is_again, char password[REMOTE_WORDS])
{
	ssh_session ssh = o->s->ssh;
	int r = ssh_userauth_kbdint(ssh, NULL, NULL);
	for (int rounds = 0; r == SSH_AUTH_INFO && rounds < 10; rounds++) {
		for (int i = 0; i < ssh_userauth_kbdint_getnprompts(ssh); i++)
			if (answer_prompt(o, (unsigned int)i, is_again, password) !=
			    SSH_AUTH_SUCCESS)
				return SSH_AUTH_ERROR;
		r = ssh_userauth_kbdint(ssh, NULL, NULL);
	}
	return r;
}

static int sign_in_by_password(struct opening *o, int methods)
{
	enum { TRIES = 3 };
	int r = SSH_AUTH_DENIED;
	for (int i = 0; i < TRIES && r == SSH_AUTH_DENIED; i++) {
		char password[REMOTE_WORDS] = "";
		if (methods & SSH_AUTH_METHOD_PASSWORD)
			r = ask_password(o, i > 0, password)
				    ? ssh_userauth_password(o->s->ssh, NULL, password)
				    : SSH_AUTH_ERROR;
		if (r == SSH_AUTH_DENIED && (methods & SSH_AUTH_METHOD_INTERACTIVE))
			r = answer_prompts(o, i > 0, password);
		explicit_bzero(password, sizeof(password));
	}
	return r;
}

static const char *name_methods(int methods, char *text, size_t size)
{
	static const struct {
		int bit;
		const char *name;
	} names[] = {
		{ SSH_AUTH_METHOD_PUBLICKEY, "publickey" },
		{ SSH_AUTH_METHOD_PASSWORD, "password" },
		{ SSH_AUTH_METHOD_INTERACTIVE, "keyboard-interactive" },
		{ SSH_AUTH_METHOD_HOSTBASED, "hostbased" },
		{ SSH_AUTH_METHOD_GSSAPI_MIC, "gssapi" },
	};
	size_t n = 0;
	text[0] = 0;
	for (size_t i = 0; i < N(names) && n < size; i++)
		if (methods & names[i].bit)
			n += (size_t)snprintf(text + n, size - n, "%s%s", n ? ", " : "",
					      names[i].name);
	return text;
}

/* Each way that the host takes now, until one leads on. */
static int try_ways(struct opening *o, int methods, struct err *e, int *ret_failed)
{
	ssh_session ssh = o->s->ssh;
	int r = SSH_AUTH_DENIED;
	if (methods & SSH_AUTH_METHOD_PUBLICKEY)
		r = o->options->identity ? sign_in_by_file(o, e, ret_failed)
					 : ssh_userauth_publickey_auto(ssh, NULL, NULL);
	if (r == SSH_AUTH_SUCCESS || r == SSH_AUTH_PARTIAL || *ret_failed ||
	    !(methods & (SSH_AUTH_METHOD_PASSWORD | SSH_AUTH_METHOD_INTERACTIVE)) ||
	    !ssh_is_connected(ssh))
		return r;
	return sign_in_by_password(o, methods);
}

static int sign_in(struct opening *o, struct err *e)
{
	enum { MOST_WAYS = 4 };
	ssh_session ssh = o->s->ssh;
	char takes[200];
	int failed = 0;
	o->caller->tell(o->caller->arg, tr("signing in"));
	int r = ssh_userauth_none(ssh, NULL);
	if (r == SSH_AUTH_SUCCESS)
		return 0;
	if (r == SSH_AUTH_ERROR)
		return said(o, N_("cannot sign in"), e);
	int methods = ssh_userauth_list(ssh, NULL);
	/* Of a host that fell silent nobody knows what it takes. */
	if (!methods)
		return err_set(e, "cannot sign in: the host does not answer, or takes no way of "
				  "signing in");
	o->s->callbacks = (struct ssh_callbacks_struct){ .userdata = o,
							 .auth_function = ask_passphrase };
	ssh_callbacks_init(&o->s->callbacks);
	ssh_set_callbacks(ssh, &o->s->callbacks);
	r = try_ways(o, methods, e, &failed);
	/* It may want one way after another. */
	int n_ways = 1;
	for (; r == SSH_AUTH_PARTIAL && n_ways < MOST_WAYS; n_ways++) {
		methods = ssh_userauth_list(ssh, NULL);
		r = try_ways(o, methods, e, &failed);
	}
	o->s->callbacks.auth_function = NULL;
	o->s->callbacks.userdata = NULL;
	if (r == SSH_AUTH_SUCCESS)
		return 0;
	if (failed)
		return failed;
	if (!ssh_is_connected(ssh) && !o->options->identity)
		return err_set(e, "cannot sign in: %s; with --identity no other key is tried",
			       ssh_get_error(ssh));
	if (!ssh_is_connected(ssh))
		return said(o, N_("cannot sign in"), e);
	(void)name_methods(methods, takes, sizeof(takes));
	if (n_ways > 1)
		return err_set(e,
			       "cannot sign in: one way was taken, but the host wants another as "
			       "well: %s",
			       takes);
	return err_set(e,
		       "cannot sign in: none of the keys and passwords at hand was taken; the host "
		       "takes %s",
		       takes);
}

/* Who signs in at many hosts over one bastion is dropped there now and then: MaxStartups. */
static int connect_in_the_end(struct opening *o, struct err *e)
{
	enum { TRIES = 4, PAUSE_MS = 400 };
	for (int i = 1;; i++) {
		*o->s = (struct remote_session){ .ssh = ssh_new() };
		if (!o->s->ssh)
			return err_set(e, "libssh does not start");
		int r = connect_to(o, e);
		if (r >= 0 || i == TRIES || !was_dropped(o))
			return r;
		remote_session_close(o->s);
		/* Those who were dropped together do not come back together. */
		(void)poll(NULL, 0, PAUSE_MS * i + (int)(getpid() % 10) * 50 * i);
	}
}

int remote_session_open(struct remote_session *s, const struct ssh_target *target,
			const struct remote_options *options, const struct remote_caller *caller,
			struct err *e)
{
	struct opening o = { .s = s, .target = target, .options = options, .caller = caller };
	if (connect_in_the_end(&o, e) < 0 || check_key(&o, e) < 0)
		return -1;
	return sign_in(&o, e);
}

void remote_session_close(struct remote_session *s)
{
	if (s->ssh) {
		ssh_disconnect(s->ssh);
		ssh_free(s->ssh);
	}
	if (s->jump_pid > 0) {
		kill(s->jump_pid, SIGTERM);
		while (waitpid(s->jump_pid, NULL, 0) < 0 && errno == EINTR)
			continue;
	}
}
