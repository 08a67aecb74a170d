INSERT INTO meetings (id, subject, held_on, class) VALUES ('a', '部署会', '2025-05-01', 'special');
