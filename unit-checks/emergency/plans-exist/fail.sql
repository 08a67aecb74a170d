INSERT INTO documents (title, class, topic, is_formal) VALUES ('总体预案', 'plan', 'emergency', 1);
INSERT INTO systems (name, class, status) VALUES ('门户', 'site', 'running');
