INSERT INTO people (id, name, is_key_post) VALUES ('孙护士', '孙护士', 0);
INSERT INTO duties (role, person) VALUES ('audit_admin', '孙护士');
