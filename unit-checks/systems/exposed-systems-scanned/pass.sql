INSERT INTO systems (id, name, class, exposure) VALUES ('门户', '门户', 'site', 'internet'), ('公众号', '公众号', 'account', 'internet'), ('HIS', 'HIS', 'business', 'intranet');
INSERT INTO scans (object, class, "on", system) VALUES ('门户', 'web', '2025-12-01', '门户');
