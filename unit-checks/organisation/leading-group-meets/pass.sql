INSERT INTO meetings (subject, held_on, class) VALUES ('年度部署会', '2025-03-01', 'leading_group');
