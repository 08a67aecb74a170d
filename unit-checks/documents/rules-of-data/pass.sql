INSERT INTO documents (title, class, topic, is_formal) VALUES ('a', 'rule', 'data', 1), ('b', 'rule', 'personal_data', 1), ('c', 'procedure', 'cryptography', 1);
