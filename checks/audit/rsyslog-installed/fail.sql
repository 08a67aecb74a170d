INSERT INTO packages (name, status) VALUES ('rsyslog', 'config-files'), ('rsyslog-gnutls', 'installed');
