INSERT INTO documents (title, class, topic, is_formal, expires_on) VALUES ('a', 'rule', 'data', 1, NULL), ('b', 'rule', 'personal_data', 1, '2024-12-31'), ('c', 'procedure', 'cryptography', 1, NULL);
