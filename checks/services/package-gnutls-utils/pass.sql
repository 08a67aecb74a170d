INSERT INTO packages (name, version, status) VALUES ('gnutls-bin', '1.0', 'installed');
