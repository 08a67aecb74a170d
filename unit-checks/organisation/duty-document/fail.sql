INSERT INTO documents (id, title, class, is_formal) VALUES ('草稿', '草稿', 'appointment', 0);
INSERT INTO duties (id, role, person, document) VALUES ('a', 'group_head', '王院长', '草稿');
