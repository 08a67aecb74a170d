INSERT INTO packages (name, status) VALUES ('rsyslog', 'installed'), ('rsyslog-gnutls', 'installed');
