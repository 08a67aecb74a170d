INSERT INTO incidents (id, number, class_2023, plan) VALUES ('a', 'a', 'malware', '预案');
