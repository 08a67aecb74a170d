INSERT INTO systems (id, name, class, exposure) VALUES ('门户', '门户', 'site', 'internet');
INSERT INTO scans (object, class, "on", system) VALUES ('门户', 'web', '2025-09-01', '门户'), ('门户', 'code', '2025-12-01', '门户');
