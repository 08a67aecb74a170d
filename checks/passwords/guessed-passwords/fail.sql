INSERT INTO weak_passwords (words, name, why, algorithm, path, line) VALUES ('hospital', 'li', 'account name', 'sha512', '/etc/shadow', 4);
INSERT INTO weak_passwords (words, name, why, algorithm, path, line) VALUES ('hospital', 'his', 'own word', 'md5', '/etc/shadow', 9);
