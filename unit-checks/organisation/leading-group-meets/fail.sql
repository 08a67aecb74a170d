INSERT INTO meetings (subject, held_on, class) VALUES ('年度部署会', '2025-01-14', 'leading_group'), ('会商', '2025-12-01', 'consultation');
