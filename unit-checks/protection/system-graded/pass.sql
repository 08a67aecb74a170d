INSERT INTO systems (id, name, class, status) VALUES ('HIS', 'HIS', 'business', 'running'), ('公众号', '公众号', 'account', 'running'), ('旧', '旧', 'site', 'retired');
INSERT INTO protection (system, grade) VALUES ('HIS', 'S2A2G2');
