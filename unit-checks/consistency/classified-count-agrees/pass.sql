INSERT INTO declarations (subject, "count") VALUES ('classified', 1);
INSERT INTO assets (id, name, class, is_classified, status) VALUES ('M1', 'm', 'workstation', 1, 'used'), ('M0', 'm', 'workstation', 1, 'retired');
