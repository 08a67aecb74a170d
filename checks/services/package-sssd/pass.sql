INSERT INTO packages (name, version, status) VALUES ('sssd-ipa', '1.0', 'installed');
