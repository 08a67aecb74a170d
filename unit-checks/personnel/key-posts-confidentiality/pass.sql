INSERT INTO people (id, name, is_key_post, confidentiality_signed_on, left_on) VALUES ('陈工', '陈工', 1, '2024-03-01', NULL), ('吴工', '吴工', 1, NULL, '2025-05-01'), ('孙护士', '孙护士', 0, NULL, NULL);
INSERT INTO duties (role, person, until) VALUES ('audit_admin', '孙护士', '2025-01-01');
