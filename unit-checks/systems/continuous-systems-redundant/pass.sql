INSERT INTO systems (id, name, is_continuous) VALUES ('HIS', 'HIS', 1), ('EMR', 'EMR', 1);
INSERT INTO assets (id, name, class, system) VALUES ('S1', 'a', 'server', 'HIS'), ('S2', 'b', 'server', 'HIS');
INSERT INTO backups (name, system, class, is_hot) VALUES ('双机', 'EMR', 'replication', 1);
