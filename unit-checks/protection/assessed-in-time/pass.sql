INSERT INTO systems (id, name, status) VALUES ('HIS', 'HIS', 'running'), ('旧', '旧', 'retired');
INSERT INTO protection (system, grade, assessed_on) VALUES ('HIS', 'S2A2G2', '2024-06-01'), ('EMR', 'S3A3G3', '2025-06-01'), ('旧', 'S3A3G3', '2015-06-01');
