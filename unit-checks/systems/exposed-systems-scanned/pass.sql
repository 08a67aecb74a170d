INSERT INTO systems (id, name, exposure) VALUES ('门户', '门户', 'internet'), ('HIS', 'HIS', 'intranet');
INSERT INTO scans (object, class, "on", system) VALUES ('门户', 'web', '2025-12-01', '门户');
