INSERT INTO declarations (subject, "count") VALUES ('classified', 0);
INSERT INTO assets (id, name, class, is_classified) VALUES ('M1', 'm', 'workstation', 1);
