INSERT INTO protection (system, grade, assessed_on) VALUES ('HIS', 'S3A3G3', '2024-12-01');
