INSERT INTO weak_passwords (words, name, why) VALUES ('clinic', 'li', 'own word');
