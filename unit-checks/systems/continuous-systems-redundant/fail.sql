INSERT INTO systems (id, name, is_continuous) VALUES ('HIS', 'HIS', 1);
INSERT INTO assets (id, name, class, system, status) VALUES ('S1', 'a', 'server', 'HIS', 'used'), ('S2', 'b', 'server', 'HIS', 'retired');
