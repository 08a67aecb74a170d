/* SPDX-License-Identifier: Apache-2.0 */
/* remote_session - a signed-in SSH session with a host whose key was checked. */
#include "net/remote_session.h"

#include "net/remote_jump.h"

#include <errno.h>
#include <libssh/callbacks.h>
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

static void set_paths(struct opening *o)
{
	ssh_session ssh = o->s->ssh;
	const char *home = getenv("HOME");
	char path[512];
	if (home) {
		snprintf(path, sizeof(path), "%s/.ssh", home);
		ssh_options_set(ssh, SSH_OPTIONS_SSH_DIR, path);
	}
	/* The user's own file for this host; what is said here goes before it. */
	(void)ssh_options_parse_config(ssh, NULL);
	if (o->options->known_hosts) {
		ssh_options_set(ssh, SSH_OPTIONS_KNOWNHOSTS, o->options->known_hosts);
		ssh_options_set(ssh, SSH_OPTIONS_GLOBAL_KNOWNHOSTS, "/dev/null");
	}
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
	ssh_options_set(ssh, SSH_OPTIONS_CIPHERS_C_S, ciphers);
	ssh_options_set(ssh, SSH_OPTIONS_CIPHERS_S_C, ciphers);
	ssh_options_set(ssh, SSH_OPTIONS_COMPRESSION, "no");
	if (o->options->jump) {
		int fd;
		ssh_options_set(ssh, SSH_OPTIONS_PROXYCOMMAND, "none");
		if (remote_jump_start(o->options, o->caller, o->target, &fd, &o->s->jump_pid, e) <
		    0)
			return -1;
		ssh_options_set(ssh, SSH_OPTIONS_FD, &fd);
	}
	o->caller->tell(o->caller->arg, tr("connecting"));
	if (ssh_connect(ssh) != SSH_OK)
		return said(o, N_("cannot connect"), e);
	return 0;
}

/* ---- the host's key ---- */

static void free_text(char **p)
{
	ssh_string_free_char(*p);
}

static int believe(struct opening *o, const char *fingerprint, struct err *e)
{
	char words[600], answer[REMOTE_WORDS] = "";
	snprintf(words, sizeof(words),
		 tr("The key of %s is not known: %s. Is it this one (yes or no)?"), o->target->host,
		 fingerprint);
	if (!o->options->accept_new &&
	    !o->caller->ask(o->caller->arg, REMOTE_TRUST, false, words, answer))
		return err_set(e,
			       "its key is not known: %s; compare it at the host, then connect to "
			       "it once by ssh, or say --accept-new",
			       fingerprint);
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
	ssh_key_free(key);
	if (r != SSH_OK)
		return said(o, N_("it shows no key"), e);
	char *text __attribute__((cleanup(free_text))) = ssh_get_fingerprint_hash(
		SSH_PUBLICKEY_HASH_SHA256, hash, n);
	ssh_clean_pubkey_hash(&hash);
	char fingerprint[200];
	snprintf(fingerprint, sizeof(fingerprint), "%s %s", kind, text ? text : "?");
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

static bool sign_in_by_file(struct opening *o, struct err *e, int *ret_failed)
{
	ssh_key key = NULL;
	*ret_failed = 0;
	if (ssh_pki_import_privkey_file(o->options->identity, NULL, ask_passphrase, o, &key) !=
	    SSH_OK) {
		*ret_failed = err_set(e, "%s: not a private key, or not its passphrase",
				      o->options->identity);
		return false;
	}
	int r = ssh_userauth_publickey(o->s->ssh, NULL, key);
	ssh_key_free(key);
	return r == SSH_AUTH_SUCCESS;
}

/* A host that asks through PAM: each hidden prompt is taken for the password. */
static int answer_prompts(struct opening *o, const char *password)
{
	ssh_session ssh = o->s->ssh;
	int r = ssh_userauth_kbdint(ssh, NULL, NULL);
	for (int rounds = 0; r == SSH_AUTH_INFO && rounds < 10; rounds++) {
		for (int i = 0; i < ssh_userauth_kbdint_getnprompts(ssh); i++) {
			char is_shown = 1;
			(void)ssh_userauth_kbdint_getprompt(ssh, (unsigned int)i, &is_shown);
			if (ssh_userauth_kbdint_setanswer(ssh, (unsigned int)i,
							  is_shown ? "" : password) < 0)
				return SSH_AUTH_ERROR;
		}
		r = ssh_userauth_kbdint(ssh, NULL, NULL);
	}
	return r;
}

static bool sign_in_by_password(struct opening *o, int methods)
{
	enum { TRIES = 3 };
	char words[400];
	snprintf(words, sizeof(words), "%s%s%s", o->target->user, o->target->user[0] ? "@" : "",
		 o->target->host);
	for (int i = 0; i < TRIES; i++) {
		char password[REMOTE_WORDS] = "";
		if (!o->caller->ask(o->caller->arg, REMOTE_PASSWORD, i > 0, words, password))
			return false;
		o->caller->tell(o->caller->arg, tr("signing in"));
		int r = SSH_AUTH_DENIED;
		if (methods & SSH_AUTH_METHOD_PASSWORD)
			r = ssh_userauth_password(o->s->ssh, NULL, password);
		if (r == SSH_AUTH_DENIED && (methods & SSH_AUTH_METHOD_INTERACTIVE))
			r = answer_prompts(o, password);
		explicit_bzero(password, sizeof(password));
		if (r != SSH_AUTH_DENIED)
			return r == SSH_AUTH_SUCCESS;
	}
	return false;
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

static int sign_in(struct opening *o, struct err *e)
{
	ssh_session ssh = o->s->ssh;
	struct ssh_callbacks_struct callbacks = { .userdata = o, .auth_function = ask_passphrase };
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
	ssh_callbacks_init(&callbacks);
	ssh_set_callbacks(ssh, &callbacks);
	bool is_in = false;
	if (methods & SSH_AUTH_METHOD_PUBLICKEY)
		is_in = o->options->identity
				? sign_in_by_file(o, e, &failed)
				: ssh_userauth_publickey_auto(ssh, NULL, NULL) == SSH_AUTH_SUCCESS;
	if (!is_in && !failed &&
	    (methods & (SSH_AUTH_METHOD_PASSWORD | SSH_AUTH_METHOD_INTERACTIVE)) &&
	    ssh_is_connected(ssh))
		is_in = sign_in_by_password(o, methods);
	ssh_set_callbacks(ssh, &(struct ssh_callbacks_struct){ .size = sizeof(callbacks) });
	if (is_in)
		return 0;
	if (failed)
		return failed;
	return err_set(e,
		       "cannot sign in: none of the keys and passwords at hand was taken; the host "
		       "takes %s",
		       name_methods(methods, takes, sizeof(takes)));
}

int remote_session_open(struct remote_session *s, const struct ssh_target *target,
			const struct remote_options *options, const struct remote_caller *caller,
			struct err *e)
{
	struct opening o = { .s = s, .target = target, .options = options, .caller = caller };
	*s = (struct remote_session){ .ssh = ssh_new() };
	if (!s->ssh)
		return err_set(e, "libssh does not start");
	if (connect_to(&o, e) < 0 || check_key(&o, e) < 0)
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
